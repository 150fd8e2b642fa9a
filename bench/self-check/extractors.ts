import { scorePage } from '../articles/measure.ts';
import { type GoldPage, loadSets, OWN_SET } from '../articles/sets.ts';
import { judge } from './known.ts';

/** A page of our own that every extractor reads: paragraphs in one box, with a newspaper's usual things around them. */
const PAGE = 'own/other-news';

/** The F1 of each extractor on it, by its released version. */
export const KNOWN: Readonly<Record<string, number>> = {
  Byline: 1,
  '@mozilla/readability': 0.857,
  defuddle: 0.83,
  '@extractus/article-extractor': 0.857,
  '@jocmp/mercury-parser': 0.871,
};
export const WHAT = 'F1 of the text of one page';

/** @returns the page that tells whether an extractor runs as it should */
export function checkedPage(): GoldPage {
  const page = loadSets([OWN_SET], 1)
    .flatMap(({ pages }) => pages)
    .find(({ id }) => id === PAGE);
  if (!page) throw new Error(`The page ${PAGE}, on which the extractors are checked, is not there.`);
  return page;
}

/**
 * Checks an extractor in the process or browser in which it is to be measured.
 *
 * @param text what the extractor keeps of {@link checkedPage}
 * @throws Error where that is worse than it is known to be
 */
export function check(name: string, page: GoldPage, text: string): void {
  const known = KNOWN[name];
  if (known === undefined) throw new Error(`It is not known what ${name} makes of the page ${page.id}.`);
  judge(name, WHAT, known, scorePage(page, text).f1);
}
