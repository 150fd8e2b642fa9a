import { clauseEnd } from './clause-end.ts';
import { clauseStart } from './clause-start.ts';
import { closingClause } from './closing-clause.ts';
import type { Cue, Range } from './cue.ts';
import { IS } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { PhraseReader } from './phrases.ts';

/** A stretch of indirect speech: the token ranges of its content. */
export interface Reported {
  ranges: Range[];
  cue: Cue;
}

/** Fewer words are no report. */
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
    if (!reports(reader, cue) || direct.has(cue)) continue;
    const content =
      cue.kind === 'source' ? sourceContent(reader, sentence, cue) : verbContent(reader, sentence, cue, cues);
    const ranges = content.map((range) => trimmed(reader, range)).filter((range) => range.to > range.from);
    if (countWords(reader, ranges) >= SHORTEST && !overlaps(found, ranges)) found.push({ ranges, cue });
  }
  return found;
}

function reports(reader: PhraseReader, cue: Cue): boolean {
  if (cue.negated || !cue.subject) return false;
  if (cue.kind === 'judge') return reader.is(cue.from, IS.demand) && cue.finite;
  // "It is worth noting that": nobody notes it.
  const nobody = !cue.finite && cue.subject.pronoun !== null && cue.subject.pronoun.gender === null;
  return !nobody;
}

function verbContent(reader: PhraseReader, sentence: Range, cue: Cue, cues: readonly Cue[]): Range[] {
  const main = asClause(reader, sentence, cue);
  if (main) return main;
  const from = clauseStart(reader, sentence, cue);
  if (from !== null) return [{ from, to: clauseEnd(reader, sentence, from, cue, cues) }];
  return closingClause(reader, sentence, cue);
}

/** "As the police said, …" and "…, as the police said": the main clause. */
function asClause(reader: PhraseReader, sentence: Range, cue: Cue): Range[] | null {
  if (!cue.subject) return null;
  const start = Math.min(cue.from, cue.subject.from);
  let as = start - 1;
  while (as >= sentence.from && start - as < 4 && !reader.is(as, IS.as) && !reader.isComma(as)) as--;
  if (as < sentence.from || !reader.is(as, IS.as)) return null;
  let end = Math.max(cue.to, cue.subject.to);
  while (end < sentence.to && !reader.isComma(end)) end++;
  const after = { from: end + 1, to: sentence.to };
  if (as - sentence.from <= 1) return end < sentence.to ? [after] : null;
  if (!reader.isComma(as - 1)) return null;
  const before = { from: sentence.from, to: as - 1 };
  return after.from < after.to ? [before, after] : [before];
}

/** "According to X, …" and "…, according to X". */
function sourceContent(reader: PhraseReader, sentence: Range, cue: Cue): Range[] {
  const from = Math.min(cue.from, cue.subject?.from ?? cue.from);
  const to = Math.max(cue.to, cue.subject?.to ?? cue.to);
  if (from - sentence.from > 2) {
    const before = { from: sentence.from, to: from };
    // "The driver was, according to the police, drunk."
    const rest = { from: to, to: sentence.to };
    const shortest = reader.lexicon.words.verbSecond ? 1 : SHORTEST;
    return countWords(reader, [rest]) >= shortest && !reader.is(to, IS.relative) ? [before, rest] : [before];
  }
  let k = to;
  // In a verb-second language the clause follows at once, or after an apposition.
  if (reader.lexicon.words.verbSecond && !reader.isComma(to)) return [{ from: to, to: sentence.to }];
  if (reader.lexicon.words.verbSecond) k++;
  const comma = (): void => {
    while (k < sentence.to && !reader.isComma(k) && k - to < 12) k++;
  };
  comma();
  // "According to Ada Brandt, of the university, …": where the person belongs.
  const belongs = cue.subject?.entity?.kind === 'person' && reader.is(k + 1, IS.preposition);
  const first = k;
  if (belongs && first === to) {
    k++;
    comma();
    if (!reader.isComma(k)) k = first;
  }
  return [{ from: reader.isComma(k) ? k + 1 : to, to: sentence.to }];
}

/** A whole sentence in the mood of reported speech, without a cue of its own. */
export function inReportedMood(reader: PhraseReader, sentence: Range): Range | null {
  for (let k = sentence.from; k < sentence.to; k++) {
    // "Die Prüfer meinen aber, dass es so sei": the sentence has a speaker of its own.
    if (reader.isComma(k) && reader.is(k + 1, IS.that)) return null;
    if (reader.is(k, IS.reportedMood)) {
      const content = trimmed(reader, sentence);
      return countWords(reader, [content]) >= SHORTEST ? content : null;
    }
  }
  return null;
}

function trimmed(reader: PhraseReader, range: Range): Range {
  let { from, to } = range;
  while (from < to && reader.token(from)?.type === 'sign') from++;
  while (to > from && reader.token(to - 1)?.type === 'sign') to--;
  return { from, to };
}

function countWords(reader: PhraseReader, ranges: readonly Range[]): number {
  let words = 0;
  for (const { from, to } of ranges) for (let k = from; k < to; k++) if (reader.isWord(k)) words++;
  return words;
}

function overlaps(found: readonly Reported[], ranges: readonly Range[]): boolean {
  return found.some((other) => other.ranges.some((a) => ranges.some((b) => a.from < b.to && b.from < a.to)));
}
