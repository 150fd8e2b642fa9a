import type { Removal } from '../../../src/article.ts';
import { type Prepared, prepare } from '../../../src/extract/prepare/prepare.ts';
import { page } from '../../helpers/page.ts';

/** A long line of an article, another for each number. */
export const line = (number: number): string =>
  `<p>The harbour master counted ${number} boats in the morning, and wrote every one of them into the large green book.</p>`;

/** Several of them. */
export const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');

/** Prepares a page and gives its document beside what was found. */
export function prepared(
  body: string,
  described = '',
): Prepared & { document: Document; removed: Removal[] } {
  const document = page(`<html lang="en"><body>${body}</body></html>`);
  const removed: Removal[] = [];
  return {
    ...prepare(document, { language: 'en', title: 'Boats', standfirst: described }, removed),
    document,
    removed,
  };
}

/** All words that are left on a page, white space collapsed. */
export const words = (document: Document): string =>
  (document.body.textContent ?? '').replace(/\s+/g, ' ').trim();
