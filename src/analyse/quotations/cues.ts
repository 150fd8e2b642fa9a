import { appositionPerson, clauseSubject } from './clause-subject.ts';
import type { Cue, Range } from './cue.ts';
import { lastPhrase, subjectOfChunk } from './left-subject.ts';
import { CUE, IS } from './lexicon.ts';
import { isPossessive, type Mention, type PhraseReader } from './phrases.ts';
import { bracketSubject, finiteSubject, isAfterPassage, leftLimit } from './subjects.ts';

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
    return (
      agent && {
        ...base,
        kind,
        finite,
        negated: leading.negated,
        subject: agent,
        order: 'after',
        passive: true,
      }
    );
  }
  const { subject, order } = finiteSubject(reader, sentence, i, leading.from, earlier);
  return { ...base, kind, finite, negated: leading.negated, subject, order };
}

function isAmbiguous(reader: PhraseReader, i: number): boolean {
  return reader.is(i, IS.say | IS.judge);
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
  if (after && (isVerb(reader, i + 1) || reader.is(i + 1, IS.relative))) return null;
  const whole = !reader.lexicon.words.capitalNouns;
  const subject = after ? reader.phraseAt(i + 1, sentence.to, whole) : phraseBefore(reader, sentence, i);
  if (!subject || isRunOn(reader, subject) || isHollow(reader, subject)) return null;
  const person = after ? appositionPerson(reader, subject, sentence.to) : null;
  const order = after ? 'after' : 'before';
  return { ...base, kind: 'source', finite: true, negated: false, subject: person ?? subject, order };
}

/** "según ha confirmado el portavoz": the verb after its auxiliaries is the cue. */
function isVerb(reader: PhraseReader, from: number): boolean {
  let i = from;
  while (reader.isFiller(i) && !reader.is(i, IS.determiner)) i++;
  return i > from && reader.is(i, IS.say | IS.judge) && !reader.is(i, IS.source);
}

/** So many small words in a row that the clause itself must have begun: nobody can tell who the source is. */
function isRunOn(reader: PhraseReader, subject: Mention): boolean {
  if (reader.lexicon.words.unspaced || subject.entity) return false;
  let run = 0;
  for (let k = subject.from; k < subject.to; k++) {
    const small = /^[\p{Ll}\p{Lo}]/u.test(reader.token(k)?.text ?? '');
    run = small && !reader.is(k, IS.preposition | IS.determiner | IS.genitive) ? run + 1 : 0;
    if (run > LONGEST_RUN) return true;
  }
  return false;
}

/** "wurde laut, dass": an article or an auxiliary alone names nobody. */
function isHollow(reader: PhraseReader, { entity, pronoun, from, to }: Mention): boolean {
  if (entity || pronoun) return false;
  for (let k = from; k < to; k++)
    if (reader.token(k)?.marked || !(reader.isFiller(k) || reader.is(k, IS.determiner | IS.passive)))
      return false;
  return true;
}

const LONGEST_RUN = 5;

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
