import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { toBlocks } from '../../../src/tree/blocks.ts';

const line = (number: number): string =>
  `In ${1950 + number} the glass works of Obernau employed ${number * 3} people, and each of them was given a house with a garden behind the furnace.`;
const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const paragraphs = (first: number, last: number): string =>
  numbers(first, last)
    .map((number) => `<p>${line(number)}</p>`)
    .join('');

/** Reads a page whose data gives `said` as the article's body. */
function read(body: string, said: string): { texts: string[]; recalled: boolean } {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Glass',
    articleBody: said,
  };
  const html = `<html lang="en"><head><title>Glass</title><script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><main><h1>Glass</h1>${body}</main></body></html>`;
  const { window } = new JSDOM(html, {
    url: 'https://news.example/2026/08/the-glass-works-of-obernau-close',
  });
  const extraction = extract(window.document, window.location.href);
  if (extraction.kind === 'none') throw new Error(extraction.reason);
  const { body: tree, provenance } = extraction.article;
  return {
    texts: toBlocks(tree).flatMap(({ text }) => (text === '' ? [] : [text])),
    recalled: 'recall' in provenance,
  };
}

const all = numbers(1, 12).map(line);
const named = `<div class="text">${paragraphs(1, 6)}</div><div class="read-more-box modal">${paragraphs(7, 12)}</div>`;

test('what a misleading name hides from the reader comes back where the page’s data has it', () => {
  const { texts, recalled } = read(named, all.join(' '));
  expect(texts).toEqual(all);
  expect(recalled).toBe(true);
});

test('text that only the data has is never put into the article', () => {
  const { texts } = read(`<div class="text">${paragraphs(1, 6)}</div>`, all.join(' '));
  expect(texts).toEqual(all.slice(0, 6));
});

test('data that says no more than the page changes nothing', () => {
  const { texts, recalled } = read(`<div class="text">${paragraphs(1, 6)}</div>`, all.slice(0, 6).join(' '));
  expect(texts).toEqual(all.slice(0, 6));
  expect(recalled).toBe(false);
});
