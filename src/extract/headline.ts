import { textOf } from '../dom/text.ts';

/** A page has one headline of the first order, or a few. */
const MOST_HEADLINES = 5;

/** Two headlines with more than this share of the shorter one's words in common are one, told twice. */
const ALIKE = 0.5;

/**
 * Whether a headline that a page declares for machines may be shown: its words stand in the page's title or in one of
 * its headlines. Only where these agree with each other is another one disbelieved, for a first headline may be the
 * outlet's name.
 */
export function isBelievable(declared: string, page: Document): boolean {
  const title = wordsOf(page.title);
  const headlines = [...page.querySelectorAll('h1')]
    .slice(0, MOST_HEADLINES)
    .map((one) => wordsOf(textOf(one)));
  const words = wordsOf(declared);
  if ([title, ...headlines].some((one) => areAlike(one, words))) return true;
  return !headlines.some((one) => one.size > 1 && areAlike(one, title));
}

/** Words in small letters; where no spaces divide them, each character is one. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu),
  );
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const least = Math.min(one.size, other.size);
  const common = [...one].filter((word) => other.has(word)).length;
  return least > 0 && common > least * ALIKE;
}
