import type { Cue, Range } from './cue.ts';
import { CUE, IS } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { PhraseReader } from './phrases.ts';

/** A stretch of indirect speech: the token ranges of its content. */
export interface Reported {
  ranges: Range[];
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

/** Where the reported clause begins after its cue, or null. */
function clauseStart(reader: PhraseReader, sentence: Range, cue: Cue): number | null {
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

/** A clause ends with its sentence, at the next cue that leans on the same subject, or where the writer's own words go on. */
function clauseEnd(
  reader: PhraseReader,
  sentence: Range,
  from: number,
  cue: Cue,
  cues: readonly Cue[],
): number {
  const limit = beforeDirect(reader, from, nextCueAt(reader, sentence, from, cue, cues));
  if (isSubordinate(reader, sentence, cue)) {
    for (let k = from; k < limit; k++) if (reader.isComma(k)) return k;
  }
  return ownWordsAt(reader, from, limit);
}

/** "told X what he had seen: “…”": a colon before marks ends the reported clause. */
function beforeDirect(reader: PhraseReader, from: number, to: number): number {
  for (let k = from; k < to; k++) if (reader.token(k)?.text === ':' && reader.token(k + 1)?.marked) return k;
  return to;
}

function nextCueAt(
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

/** "While X said that …, the main clause": the report ends at the comma. */
function isSubordinate(reader: PhraseReader, sentence: Range, cue: Cue): boolean {
  const first = Math.min(cue.from, cue.subject?.from ?? cue.from);
  return first - sentence.from <= 8 && reader.is(sentence.from, IS.subordinator) && cue.order === 'before';
}

/** After the last comma ", which …" and ", forcing …" are the writer's. */
function ownWordsAt(reader: PhraseReader, from: number, to: number): number {
  let k = to - 1;
  while (k > from && !reader.isComma(k)) k--;
  if (k <= from) return to;
  let next = k + 1;
  while (next < to && reader.isFiller(next)) next++;
  const token = reader.token(next);
  if (token?.type !== 'word' || token.bits & (IS.preposition | IS.source)) return to;
  const participle = (reader.lexicon.words.participleEndings ?? []).some(
    (end) => token.lower.endsWith(end) && token.lower.length > end.length + 2,
  );
  return participle || (token.bits & IS.relative) !== 0 ? k : to;
}

/** "The plan will fail, X said." and "The plan, X said, will fail." */
function closingClause(reader: PhraseReader, sentence: Range, cue: Cue): Range[] {
  if (!cue.finite || !cue.subject || cue.order === 'clause') return [];
  const start = Math.min(cue.from, cue.subject.from);
  let k = start - 1;
  while (k > sentence.from && !reader.isComma(k) && reader.isWord(k) && start - k < 12) k--;
  if (k <= sentence.from || !reader.isComma(k) || reader.token(k - 1)?.marked) return [];
  // "A friend, X, said" is one subject; ", and X said" is the next event.
  if (cue.order === 'before' && commaBetween(reader, cue.subject.to, cue.from)) return [];
  if (reader.is(k + 1, IS.coordinator) || isEnumeration(reader, k, cue.subject.from)) return [];
  const end = cue.order === 'after' ? Math.max(cue.subject.to, cue.to) : cue.to;
  const before = { from: afterColon(reader, sentence.from, k), to: k };
  if (reader.isComma(end) && reader.isWord(end + 1)) {
    const ownWords = ownWordsAt(reader, end - 1, sentence.to) === end;
    return ownWords || reader.is(end + 1, IS.subordinator)
      ? [before]
      : [before, { from: end + 1, to: sentence.to }];
  }
  if (!closesSentence(reader, sentence, cue, end)) return [];
  if (reader.lexicon.words.verbSecond && !isReport(reader, before, cue, sentence.to - end)) return [];
  return [before];
}

/** "Spain, Ireland and Norway recognised": the comma parts the names of a list, and no clause. */
function isEnumeration(reader: PhraseReader, comma: number, subject: number): boolean {
  if (!reader.token(comma - 1)?.name || !reader.token(comma + 1)?.name) return false;
  for (let k = comma + 2; k < subject; k++) if (reader.is(k, IS.coordinator)) return true;
  return false;
}

function commaBetween(reader: PhraseReader, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (reader.isComma(k)) return true;
  return false;
}

/** What stands before a colon announces the report and is none of it. */
function afterColon(reader: PhraseReader, from: number, to: number): number {
  for (let k = to - 1; k > from; k--) if (reader.token(k)?.text === ':') return k + 1;
  return from;
}

/** Before a verb-second main verb a clause is a report in its mood, or before a sure verb that closes the sentence. */
function isReport(reader: PhraseReader, before: Range, cue: Cue, rest: number): boolean {
  for (let k = before.from; k < before.to; k++) if (reader.is(k, IS.reportedMood)) return true;
  const sure = reader.lexicon.bare.has(cue.text.toLowerCase()) && !reader.is(before.from, IS.subordinator);
  return sure && rest <= 6;
}

function closesSentence(reader: PhraseReader, sentence: Range, cue: Cue, end: number): boolean {
  if (end >= sentence.to || reader.token(end)?.type === 'sign') return true;
  if (reader.is(end, IS.preposition | IS.subordinator) || reader.isFiller(end)) return true;
  return sentence.to - end <= (reader.is(cue.from, IS.tell) ? 12 : 6);
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
    // "Die Analysten meinen aber, dass es so sei": the sentence has a speaker of its own.
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
