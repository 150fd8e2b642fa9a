import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAlwaysOpen } from '../../src/extension/commands/always-open.ts';
import {
  type ArticleStorage,
  createArticleKeeper,
  KEPT_LIST,
  keyOf,
} from '../../src/extension/keeping/article-keeper.ts';
import { createPlaceKeeper } from '../../src/extension/keeping/place-keeper.ts';
import { createSettingsKeeper } from '../../src/extension/keeping/settings-keeper.ts';
import { createTabArticle } from '../../src/extension/reading/tab-article.ts';
import { readAppearance } from '../../src/view/appearance/appearance.ts';
import { beginning } from '../../src/view/place.ts';
import { readSettings, type Settings } from '../../src/view/settings.ts';
import { reading } from './kept-reading.ts';

const HERE = { tab: 7, address: 'https://news.example/a' };
const DEFAULTS = readSettings({});
const NOBODY = { addListener: () => {}, removeListener: () => {} };

/** A storage with something in it; one that is full refuses each write. */
function storageWith(content: Record<string, unknown>, refusal: Error | null = null) {
  return {
    content,
    get: async (key: string | null) =>
      key === null ? { ...content } : Object.hasOwn(content, key) ? { [key]: content[key] } : {},
    set: async (items: Record<string, unknown>) => {
      if (refusal) throw refusal;
      Object.assign(content, items);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) delete content[key];
    },
  };
}

const keeperOf = (storage: ArticleStorage) => createArticleKeeper(storage, (work) => work());

/** Reads the active tab, which shows an article, as the popup does. @returns what it is told, and whether that is kept */
async function readWith(storage: ArticleStorage): Promise<unknown[]> {
  const told: unknown[] = [];
  const reader = {
    active: async () => ({ id: HERE.tab, url: HERE.address }),
    read: async () => reading('Night ferry'),
  };
  await createTabArticle(reader, keeperOf(storage), async () => {}).read(false, {
    wanted: () => true,
    found: (found) => told.push('article' in found ? found.article.title : found.failure),
    kept: (kept) => told.push(kept),
  });
  return told;
}

/** How the browsers say that a storage is full. */
const REFUSALS: Record<string, Error> = {
  'Chrome’s session storage': new Error('Session storage quota bytes exceeded. Values were not stored.'),
  'Chrome’s sync storage': new Error('QUOTA_BYTES_PER_ITEM quota exceeded'),
  'Chrome, too often': new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'),
  Firefox: new DOMException('storage.sync API call exceeded its limits.', 'QuotaExceededError'),
  'no more than a name': new DOMException('', 'QuotaExceededError'),
};

test.each(Object.entries(REFUSALS))(
  'full (%s): the article is shown, and neither it nor the place nor a choice is kept',
  async (_, refusal) => {
    const storage = storageWith({}, refusal);
    expect(await readWith(storage)).toEqual(['Night ferry', false]);
    expect(await createPlaceKeeper(storage).load(HERE.address)).toBeNull();
    const settings = createSettingsKeeper(storage, NOBODY);
    expect(await settings.save({ theme: 'dark' })).toBe('full');
    expect((await settings.load()).settings.theme).toBe('dark');
    expect(storage.content).toEqual({});
  },
);

test('full of what is not known any more: the oldest goes, what is known stays', async () => {
  const storage = storageWith({});
  await keeperOf(storage).save(HERE, reading('Night ferry'));
  storage.content[KEPT_LIST] = ['garbage', { tab: '7' }, ...(storage.content[KEPT_LIST] as unknown[]), null];
  const keeper = keeperOf(storage);
  expect((await keeper.load(HERE))?.article.title).toBe('Night ferry');
  await keeper.save({ ...HERE, tab: 8 }, reading('Library'));
  expect(storage.content[KEPT_LIST]).toMatchObject([{ tab: 7 }, { tab: 8 }]);
});

/** What a storage may hold after an accident, or what a newer version keeps there. */
const garbage = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(undefined, Number.NaN, '{"kind":"article"}', '{"kind":', [[HERE.address, 7]]),
  fc.array(fc.tuple(fc.constant(HERE.address), fc.jsonValue())),
);

test('whatever the storage holds, the article is shown and kept, and nothing throws', async () => {
  await fc.assert(
    fc.asyncProperty(garbage, garbage, garbage, garbage, async (list, json, places, opened) => {
      const content = { [KEPT_LIST]: list, [keyOf(HERE)]: json, places, alwaysOpened: opened };
      const storage = storageWith(content);
      await keeperOf(storage).load(HERE);
      expect(await readWith(storage)).toEqual(['Night ferry', true]);
      expect((await keeperOf(storage).load(HERE))?.article.title).toBe('Night ferry');

      const keeper = createPlaceKeeper(storage);
      await keeper.load(HERE.address);
      await keeper.save(HERE.address, { ...beginning(), tab: 'facts' });
      expect(await keeper.load(HERE.address)).toMatchObject({ tab: 'facts' });

      const tabs: unknown[] = [];
      const always = createAlwaysOpen({
        storage,
        sites: async () => ['news.example'],
        allowed: async () => true,
        open: async (tab) => tabs.push(tab.id),
      });
      await always.found({ id: 70, active: true }, HERE.address);
      await always.found({ id: 70, active: true }, HERE.address);
      expect(tabs).toEqual([70]);
    }),
    { numRuns: 300 },
  );
});

test('whatever stands where settings are kept, each is its default or valid, and none is overwritten', async () => {
  const keys = Object.keys(DEFAULTS);
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), garbage),
      async (items) => {
        const storage = storageWith({ ...items });
        const keeper = createSettingsKeeper(storage, NOBODY);
        const { settings } = await keeper.load();
        expect(readSettings(settings)).toEqual(settings);
        expect(Object.keys(settings)).toEqual(keys);
        expect(await keeper.save({ size: 20 })).toBe('kept');
        expect(storage.content).toEqual({ ...items, size: 20 });
      },
    ),
    { numRuns: 300 },
  );
});

test('a newer version’s settings: what is known holds, the rest stays as it is kept', async () => {
  const newer = {
    theme: 'aurora',
    size: 22,
    font: { family: 'serif', weight: 500 },
    detect: ['one.example', { host: 'two.example', since: 2031 }, 'three.example'],
    alwaysOpen: { 'one.example': 'window' },
    columns: 2,
  };
  const storage = storageWith(structuredClone(newer));
  const keeper = createSettingsKeeper(storage, NOBODY, async () => {});
  const expected: Settings = { ...DEFAULTS, size: 22, detect: ['one.example', 'three.example'] };
  expect(await keeper.load()).toEqual({ settings: expected, readable: true });
  expect(await keeper.save({ spacing: 2 })).toBe('kept');
  expect(storage.content).toEqual({ ...newer, spacing: 2 });
});

test.each(['', 'null', '7', '[]', '{"theme":"aurora"}', '{"size":"big"}', '{', '"dark"'])(
  'a mirrored appearance of %j does not stop the first paint',
  (json) => {
    const appearance = readAppearance(json);
    if (appearance) expect(readSettings(appearance)).toMatchObject(appearance);
  },
);
