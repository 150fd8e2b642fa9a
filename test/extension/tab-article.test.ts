import { expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import type { ArticleKeeper } from '../../src/extension/keeping/article-keeper.ts';
import { createTabArticle, sourceOf } from '../../src/extension/reading/tab-article.ts';
import type { Tab, TabReader, TabReading } from '../../src/extension/reading/tab-reader.ts';

const tabAt = (url: string): Tab => ({ id: 7, windowId: 1, index: 3, url });
const article = (title: string): TabReading => ({ article: { title } as Article, json: title });
const titleOf = (reading: TabReading): string =>
  'article' in reading ? reading.article.title : reading.failure;

interface Situation {
  /** The tab's addresses and what the page gives, one after the other; the last stays. */
  addresses: string[];
  readings: TabReading[];
  /** Titles that are kept for another address of the tab. */
  elsewhere?: string[];
  /** Titles over words that are kept for another address of the tab. */
  mixed?: string[];
  /** As `PageAge` gives it. */
  age?: number | null;
}

async function told(situation: Situation, patient = false) {
  const { addresses, readings, elsewhere = [], mixed = [], age = null } = situation;
  const answers: string[] = [];
  const coming: string[] = [];
  const saved: string[] = [];
  let waited = 0;
  const pause = async (milliseconds: number): Promise<void> => {
    waited += milliseconds;
  };
  const next = <T>(list: T[]): T => (list.length > 1 ? list.shift() : list[0]) as T;
  const reader: TabReader = {
    active: async () => tabAt(next(addresses)),
    read: async () => next(readings),
  };
  const keeper: Pick<ArticleKeeper, 'doubtOf' | 'save'> = {
    doubtOf: async (_, { title }) =>
      elsewhere.includes(title) ? 'same' : mixed.includes(title) ? 'mixed' : null,
    save: async ({ address }, { article: { title } }) => {
      saved.push(`${title} at ${address}`);
      return true;
    },
  };
  const aged = async () => age;
  await createTabArticle(reader, keeper, pause, aged).read(patient, {
    wanted: () => true,
    coming: (reading) => coming.push(titleOf(reading)),
    found: (reading, source, certain) =>
      answers.push(`${titleOf(reading)} at ${source?.address ?? 'nowhere'}${certain ? '' : '?'}`),
  });
  return { answers, saved, coming, waited };
}

const A = 'https://news.example/a';
const B = 'https://news.example/b';

test('an article is told once, and kept for the tab’s address', async () => {
  const { answers, saved, waited } = await told({ addresses: [A], readings: [article('Ferry')] });
  expect(answers).toEqual([`Ferry at ${A}`]);
  expect(saved).toEqual([`Ferry at ${A}`]);
  expect(waited).toBe(0);
});

test('what was read while the tab went elsewhere is read again', async () => {
  const { answers } = await told({
    addresses: [A, B, B, B],
    readings: [article('Ferry'), article('Library')],
  });
  expect(answers).toEqual([`Library at ${B}`]);
});

test('a tab that never rests belongs to no address', async () => {
  const { answers, saved } = await told({
    addresses: [A, B, A, B, A, B],
    readings: [article('Ferry')],
  });
  expect(answers).toEqual(['Ferry at nowhere']);
  expect(saved).toEqual([]);
});

test('a reading is told as it comes, before it is known whether it may be shown', async () => {
  const { coming, answers } = await told({
    addresses: [B],
    readings: [article('Library'), article('Library'), article('Library opens')],
    mixed: ['Library'],
  });
  expect(coming).toEqual(['Library', 'Library', 'Library opens']);
  expect(answers).toEqual([`Library opens at ${B}`]);
});

test('the page’s age is asked while the page is read', async () => {
  const order: string[] = [];
  const reader: TabReader = {
    active: async () => tabAt(A),
    async read() {
      await Promise.resolve();
      order.push('read');
      return article('Ferry');
    },
  };
  const keeper = { doubtOf: async () => null, save: async () => true };
  const age = async (): Promise<null> => {
    order.push('asked');
    return null;
  };
  await createTabArticle(reader, keeper, async () => {}, age).read(false, {
    wanted: () => true,
    found: () => order.push('told'),
  });
  expect(order).toEqual(['asked', 'read', 'told']);
});

test('the words of the address before are in doubt until the page has its own', async () => {
  const { answers } = await told({
    addresses: [B],
    readings: [article('Ferry'), article('Ferry'), article('Library')],
    elsewhere: ['Ferry'],
  });
  expect(answers).toEqual([`Ferry at ${B}?`, `Library at ${B}`]);
});

test('an address that changed while the page stayed is believed in the end', async () => {
  const { answers } = await told({ addresses: [B], readings: [article('Ferry')], elsewhere: ['Ferry'] });
  expect(answers).toEqual([`Ferry at ${B}?`, `Ferry at ${B}`]);
});

test('a new headline over the words of the address before is not told', async () => {
  const { answers, saved } = await told({
    addresses: [B],
    readings: [article('Library'), article('Library'), article('Library opens')],
    mixed: ['Library'],
  });
  expect(answers).toEqual([`Library opens at ${B}`]);
  expect(saved).toEqual([`Library opens at ${B}`]);
});

test.each([
  ['on a page that a script may have changed', null, 5_000, 10_000],
  ['on one whose address changed a while ago', 60_000, 5_000, 10_000],
  ['on a page that was loaded at its address', Number.POSITIVE_INFINITY, 500, 1_000],
])(
  'a new headline that stays over known words is believed after a while: %s',
  async (_, age, least, most) => {
    const { answers, waited } = await told({
      addresses: [B],
      readings: [article('Library')],
      mixed: ['Library'],
      age,
    });
    expect(answers).toEqual([`Library at ${B}`]);
    expect(waited).toBeGreaterThan(least);
    expect(waited).toBeLessThan(most);
  },
);

test('what a loaded page has kept of another article for its start is not told', async () => {
  const readings = ['Library', 'Library', 'Library opens'].map(article);
  const { answers } = await told({
    addresses: [B],
    readings,
    mixed: ['Library'],
    age: Number.POSITIVE_INFINITY,
  });
  expect(answers).toEqual([`Library opens at ${B}`]);
});

test('a page whose address has just changed is told once it rests', async () => {
  const readings = ['Ferry', 'Library over the ferry’s words', 'Library'].map(article);
  expect((await told({ addresses: [B], readings, age: 0 })).answers).toEqual([`Library at ${B}`]);
});

test('a page whose address has just changed and that has no article yet', async () => {
  const readings: TabReading[] = [{ failure: 'notArticle' }, { failure: 'notArticle' }, article('Library')];
  expect((await told({ addresses: [B], readings, age: 0 })).answers).toEqual([`Library at ${B}`]);
  expect((await told({ addresses: [B], readings: [{ failure: 'notArticle' }], age: 0 })).answers).toEqual([
    `notArticle at ${B}`,
  ]);
});

test('a page whose address changed a while ago is told at once', async () => {
  const readings = [article('Library'), article('Library opens')];
  expect((await told({ addresses: [B], readings, age: 5000 })).answers).toEqual([`Library at ${B}`]);
});

test('a page that shows no article may only not be ready', async () => {
  const situation = { addresses: [A], readings: [{ failure: 'notArticle' as const }, article('Ferry')] };
  expect((await told(structuredClone(situation), true)).answers).toEqual([
    `notArticle at ${A}?`,
    `Ferry at ${A}`,
  ]);
  expect((await told(situation)).answers).toEqual([`notArticle at ${A}`]);
});

test('a page that the browser keeps to itself is not asked again', async () => {
  const { answers } = await told({ addresses: [A], readings: [{ failure: 'restricted' }] }, true);
  expect(answers).toEqual([`restricted at ${A}`]);
});

test('a tab whose address is not told is no source', () => {
  expect(sourceOf({ id: 7 })).toBeNull();
  expect(sourceOf({ id: 7, url: 'about:blank' })).toBeNull();
  expect(sourceOf(null)).toBeNull();
  expect(sourceOf(tabAt(`${A}#top`))).toEqual({ tab: 7, address: A, windowId: 1, index: 3 });
});
