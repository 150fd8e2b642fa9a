import type { Passage } from './attribution.ts';
import type { Cue, Range } from './cues.ts';
import { CUE, IS } from './lexicon.ts';
import type { PhraseReader } from './phrases.ts';

/** A stretch of indirect speech: token range of its content. */
export interface Reported {
  from: number;
  to: number;
  cue: Cue;
}

/** Words that may stand between a cue and its clause: "told reporters in Moscow on Monday that". */
const LONGEST_APPROACH = 12;
const SHORTEST = 3;

/** Indirect speech in one sentence: the clauses that its cues report and that are not marked as direct speech. */
export function findReported(
  reader: PhraseReader,
  sentence: Range,
  cues: readonly Cue[],
  passages: readonly Passage[],
): Reported[] {
  const found: Reported[] = [];
  const direct = new Set(passages.filter((p) => p.kind === 'direct').map((p) => p.cue));
  for (const cue of cues) {
    if (cue.kind === 'judge' || cue.negated || !cue.subject || direct.has(cue)) continue;
    const range =
      cue.kind === 'source' ? sourceContent(reader, sentence, cue) : verbContent(reader, sentence, cue, cues);
    const content = range && trimmed(reader, range);
    if (content && isContent(reader, content) && !overlaps(found, content)) found.push({ ...content, cue });
  }
  return found;
}

/** A whole sentence in the mood of reported speech, without a cue of its own. */
export function inReportedMood(reader: PhraseReader, sentence: Range): Range | null {
  for (let k = sentence.from; k < sentence.to; k++)
    if (reader.is(k, IS.reportedMood)) {
      const content = trimmed(reader, sentence);
      return isContent(reader, content) ? content : null;
    }
  return null;
}

function verbContent(reader: PhraseReader, sentence: Range, cue: Cue, cues: readonly Cue[]): Range | null {
  const from = clauseStart(reader, sentence, cue);
  if (from !== null) return { from, to: clauseEnd(reader, sentence, from, cue, cues) };
  return closingClause(reader, sentence, cue);
}

/** Where the reported clause begins after its cue, or null. */
function clauseStart(reader: PhraseReader, sentence: Range, cue: Cue): number | null {
  const after = cue.order === 'after' && cue.subject ? Math.max(cue.to, cue.subject.to) : cue.to;
  const limit = Math.min(sentence.to, after + LONGEST_APPROACH);
  for (let k = after; k < limit; k++) {
    const token = reader.token(k);
    if (!token || token.marked || (token.type === 'sign' && !reader.isComma(k))) break;
    if (reader.is(k, IS.that)) return k + 1;
    if (k === after && bareClause(reader, cue, k)) return k;
    if (
      reader.isComma(k - 1) &&
      reader.lexicon.words.reportedMood &&
      reader.lexicon.bare.has(cue.text.toLowerCase()) &&
      hasReportedMood(reader, sentence, k)
    )
      return k;
    if (k > after && isSubjectPronoun(reader, k) && !reader.isComma(k - 1)) return k;
    if (reader.is(k, CUE) && k > after) break;
  }
  return null;
}

/** "said he had", "said the plan was": a clause without "that" right after its verb. */
function bareClause(reader: PhraseReader, cue: Cue, k: number): boolean {
  if (!reader.lexicon.bare.has(cue.text.toLowerCase())) return false;
  if (isSubjectPronoun(reader, k)) return true;
  const token = reader.token(k);
  if (token?.type !== 'word' || reader.isFiller(k)) return false;
  return (
    (token.bits & (IS.determiner | IS.source)) !== 0 ||
    token.name !== null ||
    reader.isCapital(k) ||
    /^\p{N}/u.test(token.text)
  );
}

function hasReportedMood(reader: PhraseReader, sentence: Range, from: number): boolean {
  for (let k = from; k < Math.min(sentence.to, from + 30); k++)
    if (reader.is(k, IS.reportedMood)) return true;
  return false;
}

function isSubjectPronoun(reader: PhraseReader, k: number): boolean {
  return reader.lexicon.pronouns.has(reader.token(k)?.lower ?? '') && !reader.is(k, IS.relative);
}

/** A clause goes to the sentence's end, or to the comma before a cue that leans on the same subject. */
function clauseEnd(
  reader: PhraseReader,
  sentence: Range,
  from: number,
  cue: Cue,
  cues: readonly Cue[],
): number {
  for (const next of cues) {
    if (next.from <= from || next === cue) continue;
    const start =
      next.subject && next.subject.from > from && next.order === 'before' ? next.subject.from : next.from;
    let k = start - 1;
    while (k > from && (reader.is(k, IS.coordinator | IS.subordinator) || reader.isFiller(k))) k--;
    if (k > from && reader.isComma(k)) return k;
    if (k > from && reader.is(k + 1, IS.coordinator) && next.subject === cue.subject) return k + 1;
  }
  return sentence.to;
}

/** "The plan will fail, X said.": what stands before a closing attribution. */
function closingClause(reader: PhraseReader, sentence: Range, cue: Cue): Range | null {
  if (!cue.finite || !cue.subject || cue.order === 'clause') return null;
  const start = Math.min(cue.from, cue.subject.from);
  let k = start - 1;
  while (k > sentence.from && !reader.isComma(k) && reader.isWord(k) && start - k < 12) k--;
  if (k <= sentence.from || !reader.isComma(k)) return null;
  if (reader.token(k - 1)?.marked) return null;
  if (!closesSentence(reader, sentence, cue)) return null;
  return { from: sentence.from, to: k };
}

function closesSentence(reader: PhraseReader, sentence: Range, cue: Cue): boolean {
  const end = cue.order === 'after' && cue.subject ? Math.max(cue.subject.to, cue.to) : cue.to;
  const next = reader.token(end);
  return (
    end >= sentence.to ||
    next?.type === 'sign' ||
    reader.is(end, IS.preposition | IS.subordinator) ||
    reader.isFiller(end) ||
    sentence.to - end <= 6
  );
}

/** "According to X, …" and "…, according to X". */
function sourceContent(reader: PhraseReader, sentence: Range, cue: Cue): Range | null {
  const from = Math.min(cue.from, cue.subject?.from ?? cue.from);
  const to = Math.max(cue.to, cue.subject?.to ?? cue.to);
  if (from - sentence.from <= 2) {
    let k = to;
    while (k < sentence.to && !reader.isComma(k) && k - to < 12) k++;
    return reader.isComma(k) ? { from: k + 1, to: sentence.to } : { from: to, to: sentence.to };
  }
  return { from: sentence.from, to: from };
}

function trimmed(reader: PhraseReader, range: Range): Range {
  let { from, to } = range;
  while (from < to && reader.token(from)?.type === 'sign') from++;
  while (to > from && reader.token(to - 1)?.type === 'sign') to--;
  return { from, to };
}

/** Long enough, and not only a marked passage. */
function isContent(reader: PhraseReader, range: Range): boolean {
  let words = 0;
  for (let k = range.from; k < range.to; k++) if (reader.isWord(k)) words++;
  return words >= SHORTEST;
}

function overlaps(found: readonly Reported[], range: Range): boolean {
  return found.some((other) => other.from < range.to && range.from < other.to);
}
