import { pageWordsByTag } from './page-registry.ts';
import type { PageWords, Phrase } from './page-words.ts';

/**
 * The page words of all languages as the extractors look for them, for pages mix languages. In what is injected into a
 * page the build writes the lists themselves in place of this file (`build/word-lists.mjs`): each word stands there
 * once, and those that nothing looks for do not.
 */

const PAGES = pageWordsByTag();

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** Phrases in small letters. */
const lower = (of: (words: PageWords) => readonly Phrase[]): readonly string[] =>
  unique(PAGES.flatMap(([, words]) => of(words)).map(({ text }) => text.toLowerCase()));

/** Those that real pages are known to use, in small letters. */
const attested = (of: (words: PageWords) => readonly Phrase[]): readonly string[] =>
  lower((words) => of(words).filter((phrase) => phrase.attested));

const all = (of: (words: PageWords) => readonly string[] | undefined): readonly string[] =>
  unique(PAGES.flatMap(([, words]) => of(words) ?? []));

/** A link stands beside these, so that those count too that no page is known to use. */
export const READ_MORE = lower(({ readMore }) => readMore);
export const PROMOS = attested(({ promo }) => promo);
export const PLACEHOLDERS = attested(({ placeholder }) => placeholder);
/** What is a line of its own. */
export const LABELS = attested(({ advertisement, furniture, skip }) => [
  ...advertisement,
  ...furniture,
  ...skip,
]);

/** The words before a picture's credit. */
export const IMAGE_CREDITS = lower(({ imageCredit }) => imageCredit);

export const EDITED_BY = lower(({ editedBy }) => editedBy);
export const AUTHOR = lower(({ author }) => author);
export const NOTES = lower(({ note }) => note);
export const WITH_AGENCIES = all(({ withAgencies }) => withAgencies);
export const COMPILED = all(({ compiled }) => compiled?.split('|'));

/** Parts of regular expressions. */
export const BYLINE_BY = all(({ byline }) => byline?.by);
export const BYLINE_AND = all(({ byline }) => byline?.and);
export const CALLS = all(({ calls }) => calls);
export const DISCLOSURES = all(({ disclosures }) => disclosures);

/** By the language's tag. */
export const KINDS = Object.fromEntries(PAGES.map(([tag, { kinds }]) => [tag, kinds]));
export const CLASSIC_LABELS = Object.fromEntries(
  PAGES.map(([tag, { classicLabels }]) => [tag, classicLabels]),
);
