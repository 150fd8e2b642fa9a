import { ownWordsAt } from './clause-end.ts';
import type { Cue, Range } from './cue.ts';
import { IS } from './lexicon.ts';
import type { PhraseReader } from './phrases.ts';

/** "The plan will fail, X said." and "The plan, X said, will fail." */
export function closingClause(reader: PhraseReader, sentence: Range, cue: Cue): Range[] {
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

/** "Chile, Ghana and Nepal recognised": the comma parts the names of a list, and no clause. */
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
