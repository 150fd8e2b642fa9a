import type { Extraction } from '../article.ts';
import { pagesOf } from '../sites/pages.ts';
import { readAnyPage } from './any-page.ts';
import { none } from './article.ts';
import { readKnownPage } from './known-page.ts';

export interface ExtractOptions {
  /** Whether the outlets' rules are used; without them Readability reads every page. */
  siteRules?: boolean;
}

/**
 * Reads the article of a page: by its outlet's rule, and where none fits as any page. In the browser the two are
 * scripts of their own (`in-page`), so that a page is given only what it needs. The document is not changed.
 *
 * @param document the page, live or parsed
 * @param address the page's address; where it is not http(s), or only a short one, the canonical address counts
 */
export function extract(document: Document, address: string, options: ExtractOptions = {}): Extraction {
  if (!document.body) return none(document, 'empty');
  const known = options.siteRules === false ? null : readKnownPage(document, address, pagesOf);
  return known ?? readAnyPage(document, address, options.siteRules);
}
