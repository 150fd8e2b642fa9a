import type { Root, Element as TreeElement } from 'hast';
import { expect, test } from 'vitest';
import { boundBody } from '../../src/extract/bound-body.ts';
import { textOf, toBlocks } from '../../src/tree/blocks.ts';

const SENTENCE = 'The ferry to the outer islands leaves at six and comes back at noon. ';

const element = (tagName: string, ...children: (TreeElement | string)[]): TreeElement => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

const bodyOf = (...blocks: TreeElement[]): Root => ({ type: 'root', children: blocks });

const lengths = (body: Root): number[] => toBlocks(body).map(({ text }) => text.length);

test('an article of usual length stays as it is', () => {
  const body = bodyOf(element('p', SENTENCE.trim()), element('h2', 'Fares'), element('p', SENTENCE.trim()));
  const before = structuredClone(body);
  expect(boundBody(body)).toBe(false);
  expect(body).toEqual(before);
});

test('more text than a popup can show is cut where the bound is', () => {
  const body = bodyOf(...Array.from({ length: 50 }, () => element('p', SENTENCE.repeat(150))));
  expect(boundBody(body)).toBe(true);
  const kept = lengths(body).reduce((sum, one) => sum + one, 0);
  expect(kept).toBeLessThanOrEqual(400_000);
  expect(kept).toBeGreaterThan(399_000);
});

test('so are more blocks than it can', () => {
  const body = bodyOf(
    ...Array.from({ length: 3_200 }, (_, index) => element('p', `Line ${index} of the log.`)),
  );
  expect(boundBody(body)).toBe(true);
  expect(body.children).toHaveLength(3_000);
});

test('of a single block that is too long its beginning stays, a list as its words', () => {
  const items = Array.from({ length: 9_000 }, () => element('li', SENTENCE.trim()));
  const body = bodyOf(element('p', SENTENCE.trim()), element('ul', ...items));
  expect(boundBody(body)).toBe(true);
  const kept = lengths(body).reduce((sum, one) => sum + one, 0);
  expect(kept).toBeGreaterThan(399_000);
  expect(new Set(body.children.map((one) => (one as TreeElement).tagName))).toEqual(new Set(['p']));
});

test('a paragraph as long as a book becomes several: every word, each to the end of a sentence', () => {
  const words = SENTENCE.repeat(1_000).trim();
  const body = bodyOf(element('p', words));
  expect(boundBody(body)).toBe(false);
  const texts = toBlocks(body).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.join(' ')).toBe(words);
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(10_000);
    expect(text.endsWith('noon.')).toBe(true);
  }
});

test('what is linked or stressed in it stays so', () => {
  const linked = (index: number): TreeElement => ({
    ...element('a', `note ${index}`),
    properties: { href: `https://news.example/note/${index}` },
  });
  const children = Array.from({ length: 1_000 }, (_, index) => [
    SENTENCE,
    linked(index),
    ', and so on. ',
  ]).flat();
  const body = bodyOf(element('p', ...children));
  const before = textOf(body.children[0] as TreeElement);
  boundBody(body);
  const blocks = body.children as TreeElement[];
  expect(blocks.length).toBeGreaterThan(3);
  expect(blocks.map(textOf).join(' ')).toBe(before.trimEnd());
  const links = blocks.flatMap(({ children: own }) => own.filter((one) => one.type === 'element'));
  expect(links).toHaveLength(1_000);
});

test.each([
  ['without sentences, at a space', 'ledger '.repeat(5_000), 'ledger'],
  ['in Chinese', '渡轮六点开往外岛。'.repeat(5_000), '。'],
])('a paragraph %s', (_, words, end) => {
  const body = bodyOf(element('p', words.trim()));
  boundBody(body);
  const texts = toBlocks(body).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text.endsWith(end)).toBe(true);
});

test('a character of two units is never halved', () => {
  const body = bodyOf(element('p', `a${'⛴️🛟'.repeat(6_000)}`));
  boundBody(body);
  for (const { text } of toBlocks(body)) expect(() => encodeURIComponent(text)).not.toThrow();
});
