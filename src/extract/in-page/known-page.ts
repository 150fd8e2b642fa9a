import { none } from '../article.ts';
import { readKnownPage } from '../known-page.ts';

/**
 * The script that is injected first where an outlet's rule may fit. The result is one JSON string, for browsers cut
 * deep results of injected scripts without a word.
 *
 * @returns null where no rule fits the page it stands in: `any-page` reads it
 */
export default function readPage(): string | null {
  const extraction = document.body ? readKnownPage(document, location.href) : none(document, 'empty');
  return extraction && JSON.stringify(extraction);
}
