import { Readability } from '@mozilla/readability';
import { extract } from '../../src/extract/extract.ts';
import { articleText, elementText } from './text.ts';

/** What an extractor makes of a page in the browser. */
export interface BrowserResult {
  text: string;
  removed: { step: string; reason: string; excerpt: string }[];
  /** The fastest of three runs, in milliseconds; parsing the page is not counted, cloning it is. */
  milliseconds: number;
}

export type Reader = 'byline' | 'readability';

function ours(page: Document, url: string): Omit<BrowserResult, 'milliseconds'> {
  const extraction = extract(page, url);
  if (extraction.kind === 'none') return { text: '', removed: [] };
  return { text: articleText(extraction.article), removed: extraction.article.removed };
}

function plain(page: Document): Omit<BrowserResult, 'milliseconds'> {
  const clone = page.cloneNode(true) as Document;
  const result = new Readability<Element>(clone, { serializer: (node) => node as Element }).parse();
  return { text: result?.content ? elementText(result.content) : '', removed: [] };
}

/** Reads a page with one of the two and takes the time. */
export function read(reader: Reader, html: string, url: string, runs: number): BrowserResult {
  const page = new DOMParser().parseFromString(html, 'text/html');
  let milliseconds = Number.POSITIVE_INFINITY;
  let result = { text: '', removed: [] } as Omit<BrowserResult, 'milliseconds'>;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    result = reader === 'byline' ? ours(page, url) : plain(page);
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { ...result, milliseconds };
}
