import { textOf } from '../dom/text.ts';

/** Two headlines with more than this share of the shorter one's words in common are one, told twice. */
const ALIKE = 0.5;

/**
 * The headline that a page shows, where it may not be shown under the one that it declares for machines: where its
 * title and its headline agree with each other and not with that. A first headline alone may be the outlet's name.
 *
 * @returns "" where the declared one may be believed
 */
export function otherHeadline(declared: string, page: Document): string {
  const title = wordsOf(page.title);
  const headlines = [...page.querySelectorAll('h1')].map(textOf);
  const words = wordsOf(declared);
  if ([title, ...headlines.map(wordsOf)].some((one) => areAlike(one, words))) return '';
  return headlines.find((one) => wordsOf(one).size > 1 && areAlike(wordsOf(one), title)) ?? '';
}

/** Words in small letters; where no spaces divide them, each character is one. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{sc=Han}\u3040-\u30ff]|[\p{L}\p{N}]+/gu));
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const least = Math.min(one.size, other.size);
  const common = [...one].filter((word) => other.has(word)).length;
  return least > 0 && common > least * ALIKE;
}
