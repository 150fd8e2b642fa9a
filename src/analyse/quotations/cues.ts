import { CUE, IS } from './lexicon.ts';
import { canSpeak, isPossessive, type Mention, type PhraseReader } from './phrases.ts';

/** A word that introduces speech, with its subject as the sentence gives it. */
export interface Cue {
  /** Token range. */
  from: number;
  to: number;
  text: string;
  kind: 'say' | 'judge' | 'source';
  /** False for forms without a subject of their own: saying. */
  finite: boolean;
  negated: boolean;
  subject: Mention | null;
  /** Where the subject stands: before the cue, after it, or only earlier in the clause. */
  order: 'before' | 'after' | 'clause';
}

export interface Range {
  from: number;
  to: number;
}

/** Subjects further away than this many tokens are not looked for. */
const REACH = 60;
const STOPS = new Set([';', ':', '—', '–', '―', '?', '!', '…', '؛', '؟', '。', '।', '：', '；']);

/** The cues of one sentence, in order. */
export function findCues(reader: PhraseReader, sentence: Range): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const cue = isSourcePreposition(reader, i)
      ? sourceCue(reader, sentence, i, { from: i, to: i + 1, text: reader.token(i)?.text ?? '' })
      : reader.is(i, CUE)
        ? (readCue(reader, sentence, i, cues) ?? nounCue(reader, i))
        : reader.is(i, IS.utterance) && nounCue(reader, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** "Nach ersten Angaben der Polizei": a preposition that names a source because of its noun. */
function isSourcePreposition(reader: PhraseReader, i: number): boolean {
  if (!reader.is(i, IS.sourcePreposition) || reader.is(i, IS.accordingTo)) return false;
  const endings = reader.lexicon.words.sourceNounEndings ?? [];
  for (let k = i + 1; k <= i + 4; k++) {
    const token = reader.token(k);
    if (token?.type !== 'word') return false;
    if (reader.isCapital(k)) return endings.some((ending) => token.lower.endsWith(ending));
  }
  return false;
}

function readCue(reader: PhraseReader, sentence: Range, i: number, earlier: readonly Cue[]): Cue | null {
  const base = { from: i, to: i + 1, text: reader.token(i)?.text ?? '' };
  if (reader.is(i, IS.accordingTo | IS.accordingToAfter)) return sourceCue(reader, sentence, i, base);
  if (reader.is(i, IS.accordingToAfterComma) && !reader.is(i, CUE & ~IS.accordingToAfterComma))
    return isAfterPassage(reader, sentence, i) || reader.isComma(i - 1)
      ? sourceCue(reader, sentence, i, base)
      : null;
  const kind = reader.is(i, IS.say | IS.saying) ? 'say' : 'judge';
  const own = reader.phraseAt(i, i + 1, true);
  if (own?.pronoun) return { ...base, kind, finite: true, negated: false, subject: own, order: 'after' };
  const leading = verbGroup(reader, sentence, i);
  if (reader.lexicon.words.verbSecond && reader.is(i, IS.saying) && !leading.passive) {
    const subject = bracketSubject(reader, sentence, i);
    if (subject) return { ...base, kind, finite: true, negated: leading.negated, subject, order: 'before' };
  }
  if (reader.is(i, IS.saying | IS.judging) && !(leading.passive && !isAmbiguous(reader, i))) {
    if (!reader.is(i, IS.say | IS.judge)) {
      const subject = participleSubject(reader, sentence, i, earlier);
      return { ...base, kind, finite: false, negated: false, subject, order: 'clause' };
    }
  }
  const finite = true;
  if (isNoun(reader, i)) return null;
  if (leading.passive && reader.is(i, IS.say | IS.judge)) {
    const agent = passiveAgent(reader, sentence, i);
    return agent && { ...base, kind, finite, negated: leading.negated, subject: agent, order: 'after' };
  }
  const { subject, order } = finiteSubject(reader, sentence, i, leading.from, earlier);
  return { ...base, kind, finite, negated: leading.negated, subject, order };
}

function isAmbiguous(reader: PhraseReader, i: number): boolean {
  return reader.is(i, IS.say | IS.judge);
}

/** "hatte der Minister am Montag erklärt": the phrase beside the auxiliary that the participle belongs to. */
function bracketSubject(reader: PhraseReader, sentence: Range, i: number): Mention | null {
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

/** A determiner, preposition or possessive before it makes the word a noun: "the report", "Trump's claims". */
function isNoun(reader: PhraseReader, i: number): boolean {
  const before = reader.token(i - 1);
  if (before?.type !== 'word') return false;
  if (/['’]s$/u.test(before.text) && before.name) return true;
  if (reader.lexicon.pronouns.has(before.lower)) return false;
  return (before.bits & (IS.determiner | IS.preposition)) !== 0 && (before.bits & IS.filler) === 0;
}

/** "Trump's claim that", "her comment": the possessor said it. */
function nounCue(reader: PhraseReader, i: number): Cue | null {
  if (!reader.is(i, IS.utterance) || !announces(reader, i)) return null;
  for (let k = i - 1; k >= i - 4; k--) {
    const token = reader.token(k);
    if (token?.type !== 'word') break;
    const subject =
      token.name && isPossessive(token) ? reader.nameMention(token.name, k) : reader.possessorAt(k);
    if (!subject) continue;
    const text = reader.token(i)?.text ?? '';
    return {
      from: i,
      to: i + 1,
      text,
      kind: 'judge',
      finite: false,
      negated: false,
      subject,
      order: 'clause',
    };
  }
  return null;
}

/** The noun has its words beside it: "claim that", "remark about “…”", "her “…” comment". */
function announces(reader: PhraseReader, i: number): boolean {
  if (reader.is(i + 1, IS.that) || reader.token(i - 1)?.marked) return true;
  if (!reader.is(i + 1, IS.preposition)) return false;
  for (let k = i + 2; k <= i + 5; k++) {
    if (reader.token(k)?.marked) return true;
    if (reader.is(k, CUE) || reader.isComma(k)) return false;
  }
  return false;
}

/** The auxiliaries and adverbs before a verb. */
function verbGroup(
  reader: PhraseReader,
  sentence: Range,
  i: number,
): { from: number; passive: boolean; negated: boolean } {
  let from = i;
  let passive = false;
  let negated = false;
  while (
    from > sentence.from &&
    (reader.isFiller(from - 1) || reader.is(from - 1, IS.negation | IS.passive))
  ) {
    from--;
    passive ||= reader.is(from, IS.passive);
    negated ||= reader.is(from, IS.negation);
  }
  return { from, passive, negated };
}

function sourceCue(
  reader: PhraseReader,
  sentence: Range,
  i: number,
  base: Pick<Cue, 'from' | 'to' | 'text'>,
): Cue | null {
  const after = !reader.is(i, IS.accordingToAfter);
  // "so sagte": the verb that follows is the cue.
  if (reader.is(i, IS.accordingToAfterComma) && !beginsPhrase(reader, i + 1)) return null;
  const whole = !reader.lexicon.words.capitalNouns;
  const subject = after ? reader.phraseAt(i + 1, sentence.to, whole) : phraseBefore(reader, sentence, i);
  if (!subject) return null;
  const person = after ? appositionPerson(reader, subject, sentence.to) : null;
  const order = after ? 'after' : 'before';
  return { ...base, kind: 'source', finite: true, negated: false, subject: person ?? subject, order };
}

function beginsPhrase(reader: PhraseReader, i: number): boolean {
  return reader.is(i, IS.determiner | IS.source) || reader.isCapital(i) || reader.token(i)?.name != null;
}

function phraseBefore(reader: PhraseReader, sentence: Range, i: number): Mention | null {
  const limit = leftLimit(reader, sentence, i);
  let from = i;
  while (from > limit && !reader.isComma(from - 1)) from--;
  return subjectOfChunk(reader, from, i);
}

function passiveAgent(reader: PhraseReader, sentence: Range, i: number): Mention | null {
  for (let k = i + 1; k < Math.min(sentence.to, i + 8); k++)
    if (reader.is(k, IS.by)) return reader.phraseAt(k + 1, sentence.to, false);
  return null;
}

/** "X, saying": the subject of the clause; "with one user saying": the noun right before it. */
function participleSubject(
  reader: PhraseReader,
  sentence: Range,
  i: number,
  earlier: readonly Cue[],
): Mention | null {
  if (reader.is(i - 1, IS.source) && !reader.is(i - 1, IS.utterance)) {
    const near = lastPhrase(reader, leftLimit(reader, sentence, i), i);
    if (near) return near;
  }
  return clauseSubject(reader, sentence, i, earlier);
}

function finiteSubject(
  reader: PhraseReader,
  sentence: Range,
  i: number,
  groupStart: number,
  earlier: readonly Cue[],
): Pick<Cue, 'subject' | 'order'> {
  const limit = leftLimit(reader, sentence, groupStart);
  const afterPassage = isAfterPassage(reader, sentence, i);
  const right = rightSubject(reader, sentence, i);
  if (afterPassage && right) return { subject: right, order: 'after' };
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

/** The first token of the stretch before `i` in which a subject can stand. */
function leftLimit(reader: PhraseReader, sentence: Range, i: number): number {
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
function isAfterPassage(reader: PhraseReader, sentence: Range, i: number): boolean {
  let k = i - 1;
  while (k >= sentence.from && (reader.token(k)?.type === 'sign' || reader.isFiller(k))) k--;
  return k >= sentence.from && reader.token(k)?.marked != null;
}

function closesClause(reader: PhraseReader, sentence: Range, subject: Mention): boolean {
  const common = !subject.entity && !subject.pronoun;
  if (common && (!reader.is(subject.headAt, IS.source) || subject.headAt - subject.from > 4)) return false;
  const next = reader.token(subject.to);
  return subject.to >= sentence.to || next?.type === 'sign' || reader.is(subject.to, IS.preposition);
}

/** `said Putin`, `said the minister, Sergei Lavrov`. */
function rightSubject(reader: PhraseReader, sentence: Range, i: number): Mention | null {
  let from = i + 1;
  while (from < sentence.to && reader.isFiller(from) && !reader.is(from, IS.determiner)) from++;
  if (reader.is(from, IS.preposition | IS.that)) return null;
  const phrase = reader.phraseAt(from, sentence.to, false);
  if (!phrase) return null;
  return appositionPerson(reader, phrase, sentence.to) ?? phrase;
}

/** The person named right after a role and a comma: "the foreign minister, Sergei Lavrov,". */
function appositionPerson(reader: PhraseReader, role: Mention, to: number): Mention | null {
  if (role.entity || role.pronoun || !reader.isComma(role.to)) return null;
  const person = reader.phraseAt(role.to + 1, to, false);
  if (person?.entity?.kind !== 'person' || person.from > role.to + 3) return null;
  const next = reader.token(person.to);
  return person.to >= to || next?.type === 'sign' || next?.marked ? person : null;
}

/** The subject before a verb: the phrase next to it, or the one that an apposition or a relative clause hangs on. */
function leftSubject(reader: PhraseReader, limit: number, i: number): Mention | null {
  const chunks = chunksOf(reader, limit, i);
  const last = chunks.at(-1);
  if (!last) return null;
  if (last.to === i) return nearSubject(reader, chunks, last);
  return appositionSubject(reader, chunks);
}

function chunksOf(reader: PhraseReader, limit: number, i: number): Range[] {
  const chunks: Range[] = [];
  let to = i;
  for (let k = i; k >= limit && chunks.length < 8; k--) {
    if (k !== limit && !reader.isComma(k - 1)) continue;
    if (k < to) chunks.unshift({ from: k, to });
    to = k - 1;
  }
  return chunks;
}

/** No comma before the verb: the phrase that ends there, or what "who" refers to. */
function nearSubject(reader: PhraseReader, chunks: readonly Range[], last: Range): Mention | null {
  const before = last.to - 1;
  if (reader.is(before, IS.relative) && before >= last.from) {
    const outer = before > last.from ? { from: last.from, to: before } : chunks.at(-2);
    return outer ? lastPhrase(reader, outer.from, outer.to, true) : null;
  }
  return subjectOfChunk(reader, last.from, last.to);
}

/** The subject phrase that closes a chunk, after its last conjunction. */
function subjectOfChunk(reader: PhraseReader, from: number, to: number): Mention | null {
  const isFiller = (k: number): boolean => reader.isFiller(k) && !reader.is(k, IS.determiner);
  let start = to;
  while (
    start > from &&
    !reader.is(start - 1, IS.coordinator | IS.subordinator | IS.that | IS.say | IS.saying | IS.relative)
  )
    start--;
  while (start < to && isFiller(start)) start++;
  if (start === to) return null;
  const last = reader.phraseAt(to - 1, to, true);
  if (last?.pronoun) return last;
  const opensWithPreposition = reader.is(start, IS.preposition);
  if (!opensWithPreposition) {
    const whole = reader.phraseAt(start, to, true);
    if (whole && whole.to === to) return whole;
    const opens = reader.phraseAt(start, to, false);
    const sure = opens && (reader.lexicon.words.unspaced || canSpeak(reader, opens));
    if (sure && reader.lexicon.words.verbSecond) return opens;
    if (sure && (reader.is(opens.to, IS.preposition) || reader.isFiller(opens.to))) return opens;
  }
  return lastPhrase(reader, start, to);
}

/**
 * The last noun phrase of a range that ends at its end.
 *
 * @param hangs it may hang on a preposition: "with the users who"
 */
function lastPhrase(reader: PhraseReader, from: number, to: number, hangs = false): Mention | null {
  const last = reader.token(to - 1);
  if (last?.name) {
    const name = reader.nameMention(last.name, to - 1);
    let before = name.from - 1;
    while (before > from && reader.is(before, IS.determiner)) before--;
    return hangs || before < from || !reader.is(before, IS.preposition) ? name : null;
  }
  let start = to;
  while (start > from && reader.isWord(start - 1) && !reader.is(start - 1, IS.preposition)) {
    start--;
    if (reader.is(start, IS.determiner)) break;
  }
  const phrase = start < to ? reader.phraseAt(start, to, true) : null;
  if (!phrase || phrase.to !== to) return null;
  if (phrase.entity || phrase.pronoun) return phrase;
  const known = reader.is(phrase.to - 1, IS.source) || reader.isCapital(phrase.to - 1);
  return known && (hangs || !(start > from && reader.is(start - 1, IS.preposition))) ? phrase : null;
}

/** A comma before the verb: skip the apposition to the phrase before it. */
function appositionSubject(reader: PhraseReader, chunks: readonly Range[]): Mention | null {
  let common: Mention | null = null;
  for (const chunk of [...chunks].reverse()) {
    if (reader.is(chunk.from, IS.preposition | IS.relative | IS.subordinator)) continue;
    // Where nouns are capitalised, a chunk that ends in a small word is a clause.
    if (reader.lexicon.words.capitalNouns && !reader.isCapital(chunk.to - 1)) continue;
    const from = reader.is(chunk.from, IS.coordinator | IS.that) ? chunk.from + 1 : chunk.from;
    const phrase = reader.phraseAt(from, chunk.to, false);
    if (!phrase) continue;
    if (phrase.entity?.kind === 'person' || phrase.pronoun) return phrase;
    if (canSpeak(reader, phrase)) common = phrase;
  }
  return common;
}

/** The subject of the clause that a verb without one leans on. */
function clauseSubject(
  reader: PhraseReader,
  sentence: Range,
  i: number,
  earlier: readonly Cue[],
): Mention | null {
  const before = reader.token(i - 1);
  if (before?.name?.entity.kind === 'person' && !reader.is(i - 1, IS.preposition)) {
    const near = reader.nameMention(before.name, i - 1);
    if (reader.is(near.from - 1, IS.preposition)) return near;
  }
  const cue = earlier.findLast((c) => c.subject && c.kind !== 'source' && (c.finite || c.order !== 'clause'));
  if (cue?.subject) return cue.subject;
  const near = subordinateSubject(reader, sentence, i);
  if (near) return near;
  const subject = sentenceSubject(reader, { from: sentence.from, to: i });
  return subject && (canSpeak(reader, subject) || reader.isCapital(subject.headAt)) ? subject : null;
}

/** "…, when the fans came in, shouting": who opens the last clause before. */
function subordinateSubject(reader: PhraseReader, sentence: Range, i: number): Mention | null {
  for (let k = i - 1; k > sentence.from && i - k < REACH; k--) {
    if (reader.token(k)?.marked) return null;
    if (!reader.is(k, IS.subordinator) || reader.is(k, IS.preposition)) continue;
    const phrase = reader.phraseAt(k + 1, i, false);
    return phrase && phrase.to < i && canSpeak(reader, phrase) ? phrase : null;
  }
  return null;
}

/** The first noun phrase of a sentence that can speak, else the first after its opening phrases. */
export function sentenceSubject(reader: PhraseReader, sentence: Range): Mention | null {
  let from = afterDateline(reader, sentence);
  let first: Mention | null = null;
  for (let n = 0; n < 4 && from < sentence.to; n++) {
    while (
      from < sentence.to &&
      (reader.isFiller(from) || reader.is(from, IS.coordinator) || reader.token(from)?.type === 'sign')
    )
      from++;
    const opening = IS.preposition | IS.subordinator | IS.saying | IS.judging | IS.accordingTo;
    const phrase = reader.is(from, opening | IS.relative) ? null : reader.phraseAt(from, sentence.to, false);
    if (phrase && canSpeak(reader, phrase)) return appositionPerson(reader, phrase, sentence.to) ?? phrase;
    first ??= phrase;
    while (from < sentence.to && !reader.isComma(from) && !reader.token(from)?.marked) from++;
    from++;
  }
  return first;
}

/** "BERLIN, July 25 (AP) — The council": the sentence begins after the dash. */
function afterDateline(reader: PhraseReader, sentence: Range): number {
  if (!/^\p{Lu}{3}/u.test(reader.token(sentence.from)?.text ?? '')) return sentence.from;
  for (let k = sentence.from + 1; k < Math.min(sentence.to, sentence.from + 10); k++)
    if (/^[—–-]$/u.test(reader.token(k)?.text ?? '')) return k + 1;
  return sentence.from;
}
