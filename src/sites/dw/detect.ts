import { isArticleAddress } from './address.ts';

/** Where an article stands on DW's pages: modern ones, classic ones. */
const BODY = 'article, #bodyContent';

/**
 * Whether a DW page shows an article, by its address and the presence of a body and no more: for the script that
 * runs on every DW page.
 *
 * @returns "later" where the address is an article's and the body is not there yet
 */
export function detectArticle(
  document: Document,
  address: Pick<URL, 'hostname' | 'pathname'>,
): boolean | 'later' {
  if (!isArticleAddress(address)) return false;
  return document.querySelector(BODY) !== null || 'later';
}
