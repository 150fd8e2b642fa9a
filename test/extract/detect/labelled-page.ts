import { meta, page } from './page-builder.ts';
import type { LabelledPage } from './pages.ts';

/** An address that tells nothing. */
export const PLAIN = 'https://news.example/p/48112';
export const OG_ARTICLE = meta('og:type', 'article');
export const OG_WEBSITE = meta('og:type', 'website');
export const PUBLISHED = meta('article:published_time', '2026-03-12T06:30:00Z');

export function article(
  language: string,
  name: string,
  head: string,
  content: string,
  url = PLAIN,
): LabelledPage {
  return { name: `${name} (${language})`, article: true, url, html: page(language, head, content) };
}

export function other(
  language: string,
  name: string,
  head: string,
  content: string,
  url = PLAIN,
): LabelledPage {
  return { name: `${name} (${language})`, article: false, url, html: page(language, head, content) };
}

export const many = (count: number, make: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => make(place)).join('\n');
