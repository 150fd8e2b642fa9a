import { appositionPerson, clauseSubject, REACH } from './clause-subject.ts';
import type { Cue, Range } from './cue.ts';
import { leftSubject } from './left-subject.ts';
import { IS } from './lexicon.ts';
import { wordCount } from './passage-signs.ts';
import { canSpeak, type Mention, type PhraseReader } from './phrases.ts';

const STOPS = new Set([';', ':', '—', '–', '―', '?', '!', '…', '؛', '؟', '。', '।', '：', '；']);

/** The subject of a finite verb; none where nouns are capitalised and the phrase is an object or no noun. */
export function finiteSubject(
  reader: PhraseReader,
  sentence: Range,
  i: number,
  groupStart: number,
  earlier: readonly Cue[],
): Pick<Cue, 'subject' | 'order'> {
  const found = anySubject(reader, sentence, i, groupStart, earlier);
  const { subject } = found;
  if (!subject || !reader.lexicon.words.capitalNouns) return found;
  const object = reader.is(subject.from, IS.objectDeterminer) && subject.entity === null;
  const noun = canSpeak(reader, subject) || reader.isCapital(subject.headAt);
  return object || !noun ? { ...found, subject: null } : found;
}

function anySubject(
  reader: PhraseReader,
  sentence: Range,
  i: number,
  groupStart: number,
  earlier: readonly Cue[],
): Pick<Cue, 'subject' | 'order'> {
  const limit = leftLimit(reader, sentence, groupStart);
  const afterPassage = isAfterPassage(reader, sentence, i) && !isInsideVerb(reader, i);
  const right = rightSubject(reader, sentence, i);
  // "told DW": what follows such a verb listens.
  const listens = right?.entity && right.entity.kind !== 'person' && reader.is(i, IS.tell);
  if (afterPassage && right && !listens) return { subject: right, order: 'after' };
  if (afterPassage) return { subject: clauseSubject(reader, sentence, i, earlier), order: 'clause' };
  const left = reader.lexicon.words.verbFirst && right ? null : leftSubject(reader, limit, groupStart);
  if (reader.lexicon.words.verbSecond && right) {
    const first = secondOf(reader, limit, groupStart, left, right);
    if (first === right) return { subject: right, order: 'after' };
  }
  const closing = reader.isComma(groupStart - 1) && left?.entity?.kind !== 'person' && !left?.pronoun;
  if (closing && right && closesClause(reader, sentence, right)) return { subject: right, order: 'after' };
  if (left && !isSureSubject(reader, left, i)) return { subject: null, order: 'clause' };
  if (left) return { subject: left, order: 'before' };
  const { freeOrder, verbFirst } = reader.lexicon.words;
  const opens = groupStart === sentence.from && (freeOrder || reader.token(right?.to ?? i)?.type === 'sign');
  if (right && (opens || verbFirst || (freeOrder && canSpeak(reader, right))))
    return { subject: right, order: 'after' };
  if (reader.is(groupStart - 1, IS.subordinator) && !reader.is(groupStart - 1, IS.coordinator))
    return { subject: null, order: 'clause' };
  return { subject: clauseSubject(reader, sentence, i, earlier), order: 'clause' };
}

/** Of the phrases around a verb in second place, the one that is its subject. */
function secondOf(
  reader: PhraseReader,
  limit: number,
  i: number,
  left: Mention | null,
  right: Mention,
): Mention {
  if (!left) return right;
  const speaks = canSpeak(reader, left);
  if (speaks !== canSpeak(reader, right)) return speaks ? left : right;
  if (reader.isComma(i - 1)) return left;
  const ends = right.to >= reader.paragraph.tokens.length || reader.token(right.to)?.type === 'sign';
  if (ends && right.entity?.kind === 'person' && left.entity?.kind !== 'person' && !left.pronoun)
    return right;
  return fillsClause(reader, limit, i, left) ? left : right;
}

/** In a verb-second language the subject before the verb is all that stands before it, or follows a subordinator. */
function fillsClause(reader: PhraseReader, limit: number, i: number, subject: Mention | null): boolean {
  if (!subject) return false;
  if (subject.to < i && reader.isComma(i - 1)) return subject.entity?.kind === 'person';
  let from = subject.from - 1;
  while (from >= limit && reader.is(from, IS.determiner | IS.title | IS.source)) from--;
  return from < limit || reader.isComma(from) || reader.is(from, IS.coordinator | IS.subordinator | IS.that);
}

/** A verb that may as well be a noun ("late-night tweets") needs a subject that can speak. */
function isSureSubject(reader: PhraseReader, subject: Mention, i: number): boolean {
  if (subject.entity || subject.pronoun || reader.lexicon.bare.has(reader.token(i)?.lower ?? '')) return true;
  if (reader.is(i - 1, IS.relative) || reader.isFiller(i - 1)) return true;
  const next = reader.token(i + 1);
  if (next?.marked || (next?.type === 'sign' && reader.token(i + 2)?.marked)) return true;
  return (
    reader.is(subject.headAt, IS.source | IS.title) || reader.isCapital(subject.headAt) || subject.to < i
  );
}

/** "hatte der Minister am Montag erklärt": the phrase beside the auxiliary that the participle belongs to. */
export function bracketSubject(reader: PhraseReader, sentence: Range, i: number): Mention | null {
  const limit = leftLimit(reader, sentence, i);
  let from = i;
  while (from > limit && !reader.isComma(from - 1) && !reader.is(from - 1, IS.subordinator)) from--;
  const before = reader.phraseAt(from, i, false);
  if (before && canSpeak(reader, before)) return before;
  for (let k = from; k < i; k++) {
    if (!reader.isFiller(k)) continue;
    const phrase = reader.phraseAt(k + 1, i, false);
    if (phrase && canSpeak(reader, phrase)) return phrase;
  }
  return null;
}

/** The first token of the stretch before `i` in which a subject can stand. */
export function leftLimit(reader: PhraseReader, sentence: Range, i: number): number {
  let limit = i;
  while (limit > sentence.from && i - limit < REACH) {
    const before = reader.token(limit - 1);
    if (!before || before.marked || STOPS.has(before.text)) break;
    limit--;
  }
  // The comma or dash after a passage belongs to it.
  while (limit < i && reader.token(limit)?.type === 'sign') limit++;
  return limit;
}

/** The verb follows a marked passage: `"…," said`. */
export function isAfterPassage(reader: PhraseReader, sentence: Range, i: number): boolean {
  let k = i - 1;
  while (k >= sentence.from && (reader.token(k)?.type === 'sign' || reader.isFiller(k))) k--;
  return k >= sentence.from && reader.token(k)?.marked != null;
}

/** `had “officially” declared war`: one marked word between the parts of a verb. */
function isInsideVerb(reader: PhraseReader, i: number): boolean {
  const { marked } = reader.token(i - 1) ?? {};
  return marked != null && reader.isFiller(i - 2) && wordCount(reader, marked) === 1;
}

function closesClause(reader: PhraseReader, sentence: Range, subject: Mention): boolean {
  const common = !subject.entity && !subject.pronoun;
  if (common && (!reader.is(subject.headAt, IS.source) || subject.headAt - subject.from > 4)) return false;
  const next = reader.token(subject.to);
  return subject.to >= sentence.to || next?.type === 'sign' || reader.is(subject.to, IS.preposition);
}

/** `said Putin`, `said the minister, Sergei Lavrov`. */
/** `contou à rádio Lago a violista Ana Reis`: the person named right after a listener that is an institution. */
function afterListener(reader: PhraseReader, sentence: Range, preposition: number): Mention | null {
  const listener = reader.phraseAt(preposition + 1, sentence.to, false);
  if (!listener?.entity || listener.entity.kind === 'person' || listener.to >= sentence.to) return null;
  const article = reader.is(listener.to, IS.determiner);
  if (!reader.isWord(listener.to) || (reader.is(listener.to, IS.preposition) && !article)) return null;
  const subject = reader.phraseAt(listener.to + (article ? 1 : 0), sentence.to, false);
  return subject?.entity?.kind === 'person' ? subject : null;
}

function rightSubject(reader: PhraseReader, sentence: Range, i: number): Mention | null {
  let from = i + 1;
  while (from < sentence.to && reader.isFiller(from) && !reader.is(from, IS.determiner)) from++;
  if (reader.is(from, IS.preposition | IS.that)) return afterListener(reader, sentence, from);
  const phrase = reader.phraseAt(from, sentence.to, false);
  if (!phrase) return null;
  return appositionPerson(reader, phrase, sentence.to) ?? phrase;
}
