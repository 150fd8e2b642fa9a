import type { Cue, Range } from './cue.ts';
import { CUE, IS } from './lexicon.ts';
import type { PhraseReader } from './phrases.ts';

/** Words that may stand between a cue and its clause: "told reporters in Moscow on Monday that". */
const LONGEST_APPROACH = 12;

/** Where the reported clause begins after its cue, or null. */
export function clauseStart(reader: PhraseReader, sentence: Range, cue: Cue): number | null {
  let after = cue.order === 'after' && cue.subject ? Math.max(cue.to, cue.subject.to) : cue.to;
  const tells = reader.is(cue.from, IS.tell);
  while (after < sentence.to && reader.isFiller(after) && !reader.is(after, IS.determiner)) {
    if (reader.is(after, IS.degree) && reader.isWord(after + 1)) return null;
    after++;
  }
  if (reader.lexicon.words.verbSecond) return subordinateStart(reader, sentence, cue, after);
  if (reader.is(cue.from, IS.demand) && cue.finite && !reader.is(after, IS.that))
    return demandStart(reader, after);
  if (reader.is(after, IS.that)) return after + 1;
  if (reader.is(after, IS.question)) return after;
  if (bareClause(reader, cue, after) && !(tells && !isSubjectPronoun(reader, after))) return after;
  return approach(reader, sentence, cue, after, tells);
}

/** "teilte am Montag mit, dass …", "sagte, er habe …": a comma, then a conjunction or the mood of reported speech. */
function subordinateStart(reader: PhraseReader, sentence: Range, cue: Cue, after: number): number | null {
  const limit = Math.min(sentence.to, after + 2 * LONGEST_APPROACH);
  for (let k = after; k < limit; k++) {
    const token = reader.token(k);
    if (!token || token.marked || (token.type === 'sign' && !reader.isComma(k))) return null;
    if (!reader.isComma(k)) continue;
    if (reader.is(k + 1, IS.that)) return k + 2;
    if (
      reader.is(cue.from, IS.demand) &&
      !reader.is(k + 1, IS.determiner | IS.relative | IS.coordinator | IS.subordinator)
    )
      return k + 1;
    if (!reader.is(k + 1, IS.relative | IS.coordinator) && inMood(reader, sentence, cue, k + 1)) return k + 1;
  }
  return null;
}

/** The word that opens the clause after a listener, a place or a time. */
function approach(
  reader: PhraseReader,
  sentence: Range,
  cue: Cue,
  after: number,
  tells: boolean,
): number | null {
  const opens = tells || reader.is(after, IS.that | IS.preposition) || reader.isComma(after);
  if (!opens) return null;
  const limit = Math.min(sentence.to, after + LONGEST_APPROACH);
  for (let k = after; k < limit; k++) {
    const token = reader.token(k);
    if (!token || token.marked || (token.type === 'sign' && !reader.isComma(k))) return null;
    if (reader.is(k, IS.that)) return k + 1;
    if (tells && k > after && reader.is(k, IS.question)) return k;
    // "ruled for years until he was overthrown": the clause is not what was said.
    if (k > after && isSubjectPronoun(reader, k) && reader.is(k - 1, IS.subordinator)) return null;
    if (k > after && isSubjectPronoun(reader, k) && !reader.isComma(k - 1)) return k;
    if (k > after && reader.isComma(k - 1) && inMood(reader, sentence, cue, k)) return k;
    if (k > after && reader.is(k, CUE)) return null;
  }
  return null;
}

/** "vowed to form a force", "called for a ban". */
function demandStart(reader: PhraseReader, after: number): number | null {
  const token = reader.token(after);
  return token?.type === 'word' && !reader.is(after, IS.coordinator | IS.subordinator) ? after : null;
}

/** "said he had", "said the plan was": a clause without "that" right after its verb. */
function bareClause(reader: PhraseReader, cue: Cue, k: number): boolean {
  if (!reader.lexicon.bare.has(cue.text.toLowerCase())) return false;
  if (isSubjectPronoun(reader, k)) return true;
  const token = reader.token(k);
  if (token?.type !== 'word' || !reader.lexicon.bareNouns.has(cue.text.toLowerCase())) return false;
  if (token.name || reader.isCapital(k) || /^\p{N}/u.test(token.text)) return true;
  if (token.bits & (IS.determiner | IS.source)) return true;
  return cue.kind === 'say' && (token.bits & ~IS.utterance) === 0;
}

/** German: "sagte, er habe": a comma, then a clause in the mood of reported speech. */
function inMood(reader: PhraseReader, sentence: Range, cue: Cue, from: number): boolean {
  if (!reader.lexicon.words.reportedMood || !reader.lexicon.bare.has(cue.text.toLowerCase())) return false;
  for (let k = from; k < Math.min(sentence.to, from + 30); k++)
    if (reader.is(k, IS.reportedMood)) return true;
  return false;
}

function isSubjectPronoun(reader: PhraseReader, k: number): boolean {
  return reader.lexicon.pronouns.has(reader.token(k)?.lower ?? '') && !reader.is(k, IS.relative);
}
