import type { Root, Element as TreeElement } from 'hast';
import { expect, test } from 'vitest';
import { divideParagraphs } from '../../src/extract/tidy/long-paragraphs.ts';
import { textOf, toBlocks } from '../../src/tree/blocks.ts';

const SENTENCE = 'The ferry to the outer islands leaves at six and comes back at noon. ';

const element = (tagName: string, ...children: (TreeElement | string)[]): TreeElement => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

const bodyOf = (...blocks: TreeElement[]): Root => ({ type: 'root', children: blocks });

test('a paragraph as long as a book becomes several: every word, each to the end of a sentence', () => {
  const words = SENTENCE.repeat(1_000).trim();
  const body = divideParagraphs(bodyOf(element('p', words)));
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
  const whole = element('p', ...children);
  const before = textOf(whole);
  const body = divideParagraphs(bodyOf(whole));
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
  const body = divideParagraphs(bodyOf(element('p', words.trim())));
  const texts = toBlocks(body).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text.endsWith(end)).toBe(true);
});

test('a character of two units is never halved', () => {
  const body = divideParagraphs(bodyOf(element('p', `a${'⛴️🛟'.repeat(6_000)}`)));
  for (const { text } of toBlocks(body)) expect(() => encodeURIComponent(text)).not.toThrow();
});
