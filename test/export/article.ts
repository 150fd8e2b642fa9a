import type { Element, ElementContent } from 'hast';
import type { Article, Block } from '../../src/article.ts';
import { toBlocks } from '../../src/tree/blocks.ts';
import { sanitise } from '../../src/tree/sanitise.ts';
import { fromHtml } from '../support/from-html.ts';

/** An article of a test: a body in HTML, and whatever is not as usual. */
export function articleOf(
  body: string,
  changes: Partial<Article> = {},
): { article: Article; blocks: Block[] } {
  const article: Article = {
    url: 'https://www.dw.com/en/ferry-returns/a-10000001',
    site: 'dw.com',
    language: 'en',
    direction: 'ltr',
    kind: 'article',
    title: 'Ferry returns',
    kicker: [],
    standfirst: '',
    published: '2026-06-14',
    modified: null,
    partial: null,
    authors: [],
    desk: { initials: [], agencies: [], editors: [], notes: [] },
    signOff: [],
    body: body === '' ? { type: 'root', children: [] } : sanitise(fromHtml(body)),
    posts: [],
    media: { duration: null, transcript: null },
    removed: [],
    provenance: {},
    ...changes,
  };
  return { article, blocks: toBlocks(article.body) };
}

export function element(tagName: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

export function words(value: string): ElementContent {
  return { type: 'text', value };
}
