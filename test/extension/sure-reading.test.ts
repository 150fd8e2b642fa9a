import { expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import { createSureReading } from '../../src/extension/reading/sure-reading.ts';
import type { Tab, TabReading } from '../../src/extension/reading/tab-reader.ts';

const A = 'https://news.example/a';
const B = 'https://news.example/b';
const article = (title: string): TabReading => ({ article: { title } as Article, json: title });

interface Situation {
  readings: TabReading[];
  /** The tab's addresses after each reading; undefined where they are not told. */
  addresses?: (string | undefined)[];
  mixed?: string[];
  age?: number | null;
}

async function surely({ readings, addresses = [A], mixed = [], age = null }: Situation) {
  const next = <T>(list: T[]): T => (list.length > 1 ? list.shift() : list[0]) as T;
  const read = createSureReading({
    read: async () => next(readings),
    now: async (): Promise<Tab> => ({ id: 7, url: next(addresses) }),
    keeper: { doubtOf: async (_, { title }) => (mixed.includes(title) ? 'mixed' : null) },
    age: async () => age,
    pause: async () => {},
  });
  const { reading, tab } = await read({ id: 7, url: A });
  return `${'article' in reading ? reading.article.title : reading.failure} at ${tab.url}`;
}

test('an article is read once', async () => {
  expect(await surely({ readings: [article('Ferry'), article('Library')] })).toBe(`Ferry at ${A}`);
});

test('a tab that goes elsewhere while it is read is read again there', async () => {
  const readings = ['Ferry', 'Library'].map(article);
  expect(await surely({ readings, addresses: [B] })).toBe(`Library at ${B}`);
});

test('without access to the page its address stays the one that was told', async () => {
  expect(await surely({ readings: [article('Ferry')], addresses: [undefined] })).toBe(`Ferry at ${A}`);
});

test('neither a mixed nor a moving page is believed', async () => {
  const readings = (): TabReading[] => ['Ferry', 'Mixed', 'Library'].map(article);
  expect(await surely({ readings: readings(), age: 0 })).toBe(`Library at ${A}`);
  expect(await surely({ readings: readings().slice(1), mixed: ['Mixed'] })).toBe(`Library at ${A}`);
});
