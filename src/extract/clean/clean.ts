import type { Root } from 'hast';
import type { Removal } from '../../article.ts';
import type { Metadata } from '../metadata.ts';
import { dropAuthorLines } from './author-lines.ts';
import { dropCalls } from './calls.ts';
import { dropComments } from './comments.ts';
import { dropEdgeLines } from './edges.ts';
import { dropLegalLines } from './legal-lines.ts';
import { linedBody } from './lines.ts';
import { dropLinkLines } from './links.ts';
import { dropLinksWithin } from './links-within.ts';
import { dropRepeatedText } from './repeated-text.ts';
import { dropRepeatedTitle } from './repeated-title.ts';
import { dropScraps } from './scraps.ts';

/**
 * Cleans the body of a page without an outlet's rule, once Readability and tidying are done, of lines that are
 * no article. Each step tells its lines by structure, some with words beside it.
 *
 * @param root changed in place
 * @param site the page's host
 */
export function cleanBody(root: Root, metadata: Metadata, site: string, removed: Removal[]): void {
  dropLinksWithin(root, removed);
  const body = linedBody(root);
  const authors = metadata.authors.map(({ name }) => name);
  dropRepeatedTitle(body, metadata, removed);
  dropComments(body, removed);
  dropRepeatedText(body, removed);
  dropScraps(body, site, removed);
  dropLinkLines(body, site, removed);
  dropCalls(body, removed);
  dropLegalLines(body, removed);
  dropAuthorLines(body, authors, removed);
  dropEdgeLines(body, authors, removed);
}
