import type { SitePages, SiteRule } from '../../sites/site-rule.ts';
import { none } from '../article.ts';
import { readKnownPage } from '../known-page.ts';

/**
 * What the script of each outlet does, which is injected first where its rule may fit. The result is one JSON string,
 * for browsers cut deep results of injected scripts without a word.
 *
 * @param own the outlet
 * @returns null where the page is not the outlet's or its rule does not fit: `any-page` reads it
 */
export default function readPage(own: SiteRule, pages: SitePages): string | null {
  const extraction = document.body
    ? readKnownPage(document, location.href, (rule) => (rule.name === own.name ? pages : null))
    : none(document, 'empty');
  return extraction && JSON.stringify(extraction);
}
