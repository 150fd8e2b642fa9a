import type { Element, ElementContent } from 'hast';
import type { Article } from '../article.ts';
import { siteName } from './site-name.ts';
import { dateText } from './text.ts';

/** The parts of an article that say where words are from. */
export type Origin = Pick<
  Article,
  'title' | 'url' | 'site' | 'published' | 'language' | 'direction' | 'authors'
>;

/** "Title, Ada Brandt, DW, June 14, 2026": where words are from, in one line. */
export function originLine({ title, authors, site, published, language }: Origin): string {
  const names = authors.map(({ name }) => name).join(', ');
  return [title, names, siteName(site), dateText(published, language)]
    .filter((part) => part !== '')
    .join(', ');
}

export function element(tagName: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

export function words(value: string): ElementContent {
  return { type: 'text', value };
}
