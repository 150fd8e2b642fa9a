import type { Range } from './cue.ts';
import { IS } from './lexicon.ts';
import { canSpeak, type Mention, type PhraseReader } from './phrases.ts';

/** The subject before a verb: the phrase next to it, or the one that an apposition or a relative clause hangs on. */
export function leftSubject(reader: PhraseReader, limit: number, i: number): Mention | null {
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
    const antecedent = outer ? lastPhrase(reader, outer.from, outer.to, true) : null;
    return antecedent && isWhere(reader, antecedent) ? null : antecedent;
  }
  return subjectOfChunk(reader, last.from, last.to);
}

/** "las condiciones en la costa, que califica de “…”": a place that a preposition governs says nothing. */
function isWhere(reader: PhraseReader, { entity, from }: Mention): boolean {
  let before = from - 1;
  while (reader.is(before, IS.determiner) && !reader.is(before, IS.preposition)) before--;
  return entity?.kind === 'place' && reader.is(before, IS.preposition);
}

/** The subject phrase that closes a chunk, after its last conjunction. */
export function subjectOfChunk(reader: PhraseReader, from: number, to: number): Mention | null {
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
export function lastPhrase(reader: PhraseReader, from: number, to: number, hangs = false): Mention | null {
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
