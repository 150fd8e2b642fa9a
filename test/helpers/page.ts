import { JSDOM } from 'jsdom';
import type { Article, Block } from '../../src/article.ts';
import { extract } from '../../src/extract/extract.ts';
import { toBlocks } from '../../src/tree/blocks.ts';

/** Parses a page of a test as if it stood at an address. */
export function page(html: string, url = 'https://news.example/2026/story'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** Reads a page of a test; a page without an article fails the test. */
export function read(html: string, url?: string): { article: Article; blocks: Block[] } {
  const document = page(html, url);
  const extraction = extract(document, document.location.href);
  if (extraction.kind === 'none') throw new Error(`No article: ${extraction.reason}`);
  return { article: extraction.article, blocks: toBlocks(extraction.article.body) };
}

/** Wraps a body in the least markup of a modern DW article. */
export function dwArticle(body: string, header = '<h1>Ferry returns to the lake</h1>'): string {
  return `<html lang="en"><body><div id="root"><article><div class="content-area"><header>${header}</header>
    <div class="rich-text">${body}</div></div></article></div></body></html>`;
}

/** The address of a DW article for {@link dwArticle}. */
export const DW_URL = 'https://www.dw.com/en/ferry-returns-to-the-lake/a-10000001';
