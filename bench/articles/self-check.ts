import { scorePage } from './measure.ts';
import { type GoldPage, loadSets, OWN_SET } from './sets.ts';

/** A page of our own that every extractor reads: paragraphs in one box, with a newspaper's usual things around them. */
const PAGE = 'own/other-news';

/** The F1 of each extractor on it, by its released version; a little less may come of another parser. */
const KNOWN: Readonly<Record<string, number>> = {
  Byline: 1,
  '@mozilla/readability': 0.857,
  defuddle: 0.83,
  '@extractus/article-extractor': 0.857,
  '@jocmp/mercury-parser': 0.871,
};
const TOLERANCE = 0.03;

/** @returns the page that tells whether an extractor runs as it should */
export function checkedPage(): GoldPage {
  const page = loadSets([OWN_SET], 1)
    .flatMap(({ pages }) => pages)
    .find(({ id }) => id === PAGE);
  if (!page) throw new Error(`The page ${PAGE}, on which the extractors are checked, is not there.`);
  return page;
}

/**
 * A figure of a peer counts only where the peer itself runs as it is known to.
 *
 * @param text what the extractor keeps of {@link checkedPage}
 * @throws Error where that is worse than it is known to be
 */
export function check(name: string, page: GoldPage, text: string): void {
  const known = KNOWN[name];
  if (known === undefined) throw new Error(`It is not known what ${name} makes of the page ${page.id}.`);
  const { f1 } = scorePage(page, text);
  if (f1 < known - TOLERANCE)
    throw new Error(
      `${name} finds the text of ${page.id} with an F1 of ${f1.toFixed(3)} and should with ${known.toFixed(3)}: it does not run as it should, and nothing was measured.`,
    );
}
