import type { Root, Element as TreeElement } from 'hast';
import { expect, test } from 'vitest';
import { boundBody } from '../../src/extract/bound-body.ts';
import { toBlocks } from '../../src/tree/blocks.ts';

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
