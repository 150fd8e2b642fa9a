import type { Language } from '../../language/language.ts';
import { oncePer } from '../../language/once-per.ts';

/** Words that an answer to "what" has at most. */
const LENGTH = 8;
const SHORTEST = 2;
/** Words that an answer taken from a sentence of the lead has at most. */
const LONGEST = 20;
/** Words that make a clause at least. */
const CLAUSE = 5;

/**
 * The words of a sentence that say what happens: from its first word that is neither a name nor a small word, up to
 * a clause of circumstance, at most eight words.
 *
 * @param from where in the text to begin: after the subject where it is known
 * @param subject words that cannot be the predicate yet, as they stand for the subject
 */
export function predicateOf(
  text: string,
  from: number,
  to: number,
  language: Language,
  subject = 1,
): { start: number; end: number } | null {
  const circumstance = circumstances(language);
  const all = wordsIn(text, from, to);
  const words = all.slice(afterOpening(all, circumstance));
  if (words.length === 0) return null;
  const small = smallWords(language);
  const isVerbLike = ({ text: word }: { text: string }, index: number): boolean =>
    index >= subject && /^\p{Ll}{3,}/u.test(word) && !small.has(word) && !circumstance.has(word);
  const first = Math.max(0, words.findIndex(isVerbLike));
  let last = Math.min(words.length, first + LENGTH);
  for (let index = first + SHORTEST; index < last; index++)
    if (
      circumstance.has(words[index]?.text.toLowerCase() ?? '') ||
      (subject === 0 && /[:;]$/u.test(words[index - 1]?.text ?? ''))
    )
      last = index;
  while (last - first > SHORTEST && small.has(words[last - 1]?.text.toLowerCase() ?? '')) last--;
  return spanOf(words, first, last - 1);
}

/** "While rivals quarrel, farmers sow": the main clause begins after the comma. */
function afterOpening(words: readonly Word[], circumstance: ReadonlySet<string>): number {
  if (!circumstance.has(words[0]?.text.toLowerCase() ?? '')) return 0;
  const comma = words.findIndex(({ text }) => /[,،，]$/u.test(text));
  return comma > 0 && comma < words.length - SHORTEST ? comma + 1 : 0;
}

export interface Word {
  text: string;
  start: number;
  end: number;
}

export function wordsIn(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/gu)].map((found) => ({
    text: found[0],
    start: from + found.index,
    end: from + found.index + found[0].length,
  }));
}

/** Prepositions and the like, with which no answer begins. */
export const smallWords = oncePer(
  ({ dates }: Language): ReadonlySet<string> =>
    new Set(`${dates?.evidence ?? ''}|${dates?.list ?? ''}`.split('|')),
);

/** What opens a clause of circumstance. */
const circumstances = oncePer(
  ({ dates }: Language): ReadonlySet<string> => new Set((dates?.circumstance ?? '').split('|')),
);

/** From the start of one word to the end of another, without the marks after it. */
export function spanOf(
  words: readonly Word[],
  first: number,
  last: number,
): { start: number; end: number } | null {
  const [begin, end] = [words[first], words[last]];
  if (!begin || !end) return null;
  const trailing = /[.,;:!?…。"”»]+$/u.exec(end.text)?.[0].length ?? 0;
  const leading = /^["“„«(]+/u.exec(begin.text)?.[0].length ?? 0;
  const span = { start: begin.start + leading, end: end.end - trailing };
  return span.end > span.start ? span : null;
}

/**
 * The main clause of a sentence: up to a comma, a semicolon or a clause of circumstance, at most twenty words. What
 * stands before the first comma is passed over where it is too short to be a clause.
 */
export function mainClause(
  text: string,
  from: number,
  to: number,
  language: Language,
): { start: number; end: number } | null {
  const words = wordsIn(text, from, to);
  const circumstance = circumstances(language);
  let first = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]?.text ?? '';
    const opens = index > first && circumstance.has(word.toLowerCase());
    if (index - first >= CLAUSE && opens) return spanOf(words, first, index - 1);
    const closes = /[,;:،؛，；—–]["'”’»]?$/u.test(word);
    if (closes && index - first + 1 >= CLAUSE) return spanOf(words, first, index);
    if (closes && index - first + 1 < SHORTEST) first = index + 1;
    if (index - first + 1 >= LONGEST) return spanOf(words, first, index);
  }
  return spanOf(words, first, words.length - 1);
}
