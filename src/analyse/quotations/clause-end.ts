import type { Cue, Range } from './cue.ts';
import { IS } from './lexicon.ts';
import type { PhraseReader } from './phrases.ts';

/** A clause ends with its sentence, at the next cue that leans on the same subject, or where the writer's own words go on. */
export function clauseEnd(
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
export function ownWordsAt(reader: PhraseReader, from: number, to: number): number {
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
