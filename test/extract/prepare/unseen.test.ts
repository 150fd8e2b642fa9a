import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { Removal } from '../../../src/article.ts';
import { extract } from '../../../src/extract/extract.ts';
import { toBlocks } from '../../../src/tree/blocks.ts';

const paragraph = (number: number): string =>
  `On day ${number} the lock keepers of Wehrhausen let another forty barges pass, and the harbour master said that the queue was now shorter than in any week of this dry summer.`;

/** Reads a page whose style sheet hides what has a class; gives its paragraphs and what was removed unseen. */
function read(paragraphs: readonly string[], sheet: string): { texts: string[]; unseen: Removal[] } {
  const html = `<html lang="en"><head><title>Barges move again</title><style>${sheet}</style></head><body><main><h1>Barges move again</h1>
    <div class="text">${paragraphs.join('\n')}</div></main></body></html>`;
  const { window } = new JSDOM(html, {
    url: 'https://news.example/2026/07/barges-move-again-at-the-old-lock',
  });
  const extraction = extract(window.document, window.location.href);
  if (extraction.kind === 'none') throw new Error(extraction.reason);
  return {
    texts: toBlocks(extraction.article.body).map(({ text }) => text),
    unseen: extraction.article.removed.filter(({ step }) => step === 'unseen'),
  };
}

const plain = [1, 2, 3, 4, 5, 6].map((number) => `<p>${paragraph(number)}</p>`);
const cloaked = `<p class="c7">Cheap watches and cheap handbags, delivered to every door of the country within one single day and night.</p>`;

test('a paragraph that a class hides between paragraphs is no text', () => {
  const { texts, unseen } = read([...plain.slice(0, 3), cloaked, ...plain.slice(3)], '.c7 { display: none }');
  expect(texts).toEqual([1, 2, 3, 4, 5, 6].map(paragraph));
  expect(unseen).toHaveLength(1);
});

test('so are words within a paragraph', () => {
  const mixed = plain[1]?.replace('forty', '<span class="c7">discount code</span>forty') ?? '';
  const { texts } = read([plain[0] ?? '', mixed, ...plain.slice(2)], '.c7 { visibility: hidden }');
  expect(texts[1]).toBe(paragraph(2));
});

test('the end of an article that is folded up below "Read more" stays', () => {
  const folded = `<div class="rest">${plain[4]}${plain[5]}</div>`;
  const { texts, unseen } = read([...plain.slice(0, 4), folded], '.rest { display: none }');
  expect(texts).toEqual([1, 2, 3, 4, 5, 6].map(paragraph));
  expect(unseen).toEqual([]);
});

test('paragraphs that are drawn once they are scrolled to stay: much of the article cannot be a trick', () => {
  const waiting = plain.map((one, index) =>
    index % 2 === 0 ? one.replace('<p>', '<p class="reveal">') : one,
  );
  const { texts, unseen } = read(waiting, '.reveal { opacity: 0 }');
  expect(texts).toEqual([1, 2, 3, 4, 5, 6].map(paragraph));
  expect(unseen).toEqual([]);
});

test('an answer that opens at a touch on its question stays', () => {
  const answer = `<h3>What does the lock cost?</h3><div class="answer"><p>${paragraph(7)}</p></div>`;
  const { texts } = read([...plain.slice(0, 3), answer, ...plain.slice(3)], '.answer { display: none }');
  expect(texts).toContain(paragraph(7));
});

test('a line in a formula, of whose style not every reader of pages knows, stays', () => {
  const formula = `<math><mtext><p>${paragraph(4)}</p></mtext></math>`;
  const { texts } = read([...plain.slice(0, 3), formula, ...plain.slice(4)], '.c7 { display: none }');
  expect(texts).toContain(paragraph(3));
  expect(texts).toContain(paragraph(5));
});

test('no element is asked twice for its style, however deep its lines stand', () => {
  const { window } = new JSDOM(
    `<html lang="en"><head><style>.c7 { display: none }</style></head><body>${'<div>'.repeat(40)}${plain.join('')}${cloaked.repeat(40)}${plain.join('')}</body></html>`,
    { url: 'https://news.example/2026/07/barges-move-again-at-the-old-lock' },
  );
  const ask = vi.spyOn(window, 'getComputedStyle');
  extract(window.document, window.location.href);
  const asked = ask.mock.calls.map(([element]) => element);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked).toHaveLength(new Set(asked).size);
});
