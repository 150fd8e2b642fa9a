import { expect, test } from 'vitest';
import {
  type ArticleStorage,
  createArticleKeeper,
  KEPT_LIST,
} from '../../src/extension/keeping/article-keeper.ts';
import { pageAddress } from '../../src/extension/reading/page-address.ts';
import { reading } from './kept-reading.ts';

/** A storage in memory with a quota in characters. */
function memory(quota = Number.POSITIVE_INFINITY) {
  const content: Record<string, unknown> = {};
  const storage: ArticleStorage = {
    get: async (key) => (key in content ? { [key]: content[key] } : {}),
    set: async (items) => {
      const next = { ...content, ...items };
      if (JSON.stringify(next).length > quota) throw new Error('Session storage quota bytes exceeded.');
      Object.assign(content, items);
    },
    remove: async (keys) => {
      for (const key of keys) delete content[key];
    },
  };
  return { content, keeper: createArticleKeeper(storage, (work) => work()) };
}

const here = { tab: 7, address: 'https://news.example/a' };

test('an article is found again by tab and address together', async () => {
  const { keeper } = memory();
  expect(await keeper.save(here, reading('Night ferry'))).toBe(true);
  expect((await keeper.load(here))?.article.title).toBe('Night ferry');
  expect(await keeper.load({ ...here, tab: 8 })).toBeNull();
  expect(await keeper.load({ ...here, address: 'https://news.example/b' })).toBeNull();
});

test('a newer reading of the same place stands instead of the older', async () => {
  const { keeper, content } = memory();
  await keeper.save(here, reading('Night ferry'));
  await keeper.save(here, reading('Night ferry saved'));
  expect((await keeper.load(here))?.article.title).toBe('Night ferry saved');
  expect(content[KEPT_LIST]).toHaveLength(1);
});

test('the last thirty are kept', async () => {
  const { keeper, content } = memory();
  for (let tab = 0; tab < 40; tab++) await keeper.save({ ...here, tab }, reading('Night ferry'));
  expect(content[KEPT_LIST]).toHaveLength(30);
  expect(Object.keys(content)).toHaveLength(31);
  expect(await keeper.load({ ...here, tab: 9 })).toBeNull();
  expect(await keeper.load({ ...here, tab: 10 })).not.toBeNull();
});

test('long articles take the room of older ones', async () => {
  const { keeper, content } = memory();
  const long = reading('Long', 'a'.repeat(1_200_000));
  for (let tab = 0; tab < 4; tab++) expect(await keeper.save({ ...here, tab }, long)).toBe(true);
  expect(content[KEPT_LIST]).toHaveLength(2);
  expect(await keeper.save(here, reading('Too long', 'a'.repeat(3_100_000)))).toBe(false);
  expect(content[KEPT_LIST]).toHaveLength(2);
});

test('a storage that is full drops the oldest, and at last says that it keeps nothing', async () => {
  const { keeper, content } = memory(6_000);
  for (let tab = 0; tab < 20; tab++) {
    expect(await keeper.save({ ...here, tab }, reading('Night ferry'))).toBe(true);
  }
  expect(await keeper.load({ ...here, tab: 19 })).not.toBeNull();
  expect(await keeper.load({ ...here, tab: 0 })).toBeNull();
  expect(JSON.stringify(content).length).toBeLessThanOrEqual(6_000);
  expect(await keeper.save(here, reading('Long', 'a'.repeat(7_000)))).toBe(false);
});

test('a storage that fails keeps nothing and throws nothing', async () => {
  const keeper = createArticleKeeper(
    { get: async () => Promise.reject(new Error('no')), set: async () => {}, remove: async () => {} },
    (work) => work(),
  );
  expect(await keeper.save(here, reading('Night ferry'))).toBe(false);
});

test('the same words at two addresses of one tab are in doubt', async () => {
  const { keeper } = memory();
  const there = { ...here, address: 'https://news.example/b' };
  await keeper.save(here, reading('Night ferry'));
  expect((await keeper.load(here))?.doubtful).toBe(false);
  await keeper.save(there, reading('Night ferry'));
  expect((await keeper.load(there))?.doubtful).toBe(true);
  await keeper.save(there, reading('Library opens', 'The library opens at ten.'));
  expect((await keeper.load(there))?.doubtful).toBe(false);
});

test('the same article of two outlets, one after the other in one tab, is in no doubt', async () => {
  const { keeper } = memory();
  const outlet = { ...here, address: 'https://other.example/a' };
  await keeper.save(here, reading('Night ferry'));
  expect(await keeper.doubtOf(outlet, reading('Night ferry').article)).toBeNull();
  await keeper.save(outlet, reading('Night ferry'));
  expect((await keeper.load(outlet))?.doubtful).toBe(false);
});

test('words that were read at another address of the tab are doubtful, most of all under another headline', async () => {
  const { keeper } = memory();
  const there = { ...here, address: 'https://news.example/b' };
  await keeper.save(here, reading('Night ferry'));
  const doubt = (title: string, text?: string) => keeper.doubtOf(there, reading(title, text).article);
  expect(await doubt('Night ferry')).toBe('same');
  expect(await doubt('Library opens')).toBe('mixed');
  // The second page of an article has its headline.
  expect(await doubt('Night ferry', 'It comes back at ten.')).toBeNull();
  expect(await keeper.doubtOf({ ...there, tab: 8 }, reading('Night ferry').article)).toBeNull();
});

test('hidden blocks are remembered with the words they are hidden in, in this tab at this address', async () => {
  const { keeper } = memory();
  const night = reading('Night ferry');
  await keeper.save(here, night);
  expect(await keeper.hiddenIn(here, night.article)).toEqual([]);
  await keeper.hide(here, night.article, [2, 0]);
  expect(await keeper.hiddenIn(here, night.article)).toEqual([2, 0]);
  // Read again, with nothing new in it but its headline.
  await keeper.save(here, reading('The night ferry'));
  expect(await keeper.hiddenIn(here, night.article)).toEqual([2, 0]);
  expect(await keeper.hiddenIn({ ...here, tab: 8 }, night.article)).toEqual([]);
  await keeper.hide(here, night.article, []);
  expect(await keeper.hiddenIn(here, night.article)).toEqual([]);
});

test('other words at the same address have nothing hidden: their blocks are others', async () => {
  const { keeper } = memory();
  const before = reading('Live blog');
  const after = reading('Live blog', 'A new post stands above the ferry.');
  await keeper.save(here, before);
  await keeper.hide(here, before.article, [0]);
  await keeper.save(here, after);
  expect(await keeper.hiddenIn(here, after.article)).toEqual([]);
  // A popup that still shows the words before does not hide what came after.
  await keeper.hide(here, before.article, [0]);
  expect(await keeper.hiddenIn(here, after.article)).toEqual([]);
});

test.each([null, '{', '{"kind":"article"}', { kind: 'article' }])(
  '%j in the storage is no article',
  async (value) => {
    const { keeper, content } = memory();
    content[`article 7 ${here.address}`] = value;
    content[KEPT_LIST] = value;
    expect(await keeper.load(here)).toBeNull();
    expect(await keeper.save(here, reading('Night ferry'))).toBe(true);
  },
);

test.each([
  ['https://a.example/x?y=1#z', 'https://a.example/x?y=1'],
  ['https://a.example/#!/story/1', 'https://a.example/#!/story/1'],
  ['https://a.example/app#/story', 'https://a.example/app#/story'],
  ['file:///home/a.html#top', 'file:///home/a.html'],
  ['about:blank', ''],
  [undefined, ''],
])('the page address of %s', (address, expected) => {
  expect(pageAddress(address)).toBe(expected);
});
