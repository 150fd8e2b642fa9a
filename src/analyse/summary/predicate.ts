import type { Language } from '../../language/language.ts';

/** Words that an answer to "what" has at most. */
const LENGTH = 8;
const SHORTEST = 3;

/**
 * The words of a sentence that say what happens: from its first word that is neither a name nor a small word, up to
 * a clause of circumstance, at most eight words.
 *
 * @param from where in the text to begin: after the subject where it is known
 */
export function predicateOf(
  text: string,
  from: number,
  to: number,
  language: Language,
): { start: number; end: number } | null {
  const words = [...text.slice(from, to).matchAll(/\S+/gu)].map((found) => ({
    text: found[0],
    start: from + found.index,
    end: from + found.index + found[0].length,
  }));
  if (words.length === 0) return null;
  const small = new Set(`${language.dates?.evidence ?? ''}|${language.dates?.list ?? ''}`.split('|'));
  const circumstance = new Set((language.dates?.circumstance ?? '').split('|'));
  const isVerbLike = ({ text: word }: { text: string }, index: number): boolean =>
    index > 0 && /^\p{Ll}{3,}/u.test(word) && !small.has(word) && !circumstance.has(word);
  const first = Math.max(0, words.findIndex(isVerbLike));
  let last = Math.min(words.length, first + LENGTH);
  for (let index = first + SHORTEST; index < last; index++)
    if (circumstance.has(words[index]?.text.toLowerCase() ?? '')) last = index;
  const [begin, end] = [words[first], words[last - 1]];
  if (!begin || !end) return null;
  const trailing = /[.,;:!?…。]+$/u.exec(end.text)?.[0].length ?? 0;
  return end.end - trailing > begin.start ? { start: begin.start, end: end.end - trailing } : null;
}
