import { expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { createReaderOpener } from '../../../src/extension/commands-reader.ts';
import type { TabReading } from '../../../src/extension/tab-reader.ts';

const tab = { id: 7, windowId: 1, index: 3, url: 'https://www.dw.com/en/a-story/a-1' };
const reading: TabReading = { article: { title: 'The ferry sails' } as Article, json: '{}' };

function opener(result: TabReading, over: { doubts?: number; kept?: boolean; windowGone?: boolean } = {}) {
  let doubts = over.doubts ?? 0;
  const read = vi.fn(async () => result);
  const keeper = { isDoubtful: async () => doubts-- > 0, save: vi.fn(async () => over.kept ?? true) };
  const create = vi.fn(async (of: { windowId?: number }) => {
    if (over.windowGone && of.windowId !== undefined) throw new Error('No window with id: 1');
  });
  const reader = createReaderOpener(
    read,
    keeper,
    { create },
    (path) => `ext://${path}`,
    async () => {},
  );
  return { reader, read, create };
}

const url = 'ext://reader.html?tab=7&address=https%3A%2F%2Fwww.dw.com%2Fen%2Fa-story%2Fa-1';

test('the reader tab opens beside the article’s', async () => {
  const { reader, create } = opener(reading);
  expect(await reader.open(tab, true)).toBeNull();
  expect(create).toHaveBeenCalledExactlyOnceWith({
    url,
    active: true,
    index: 4,
    windowId: 1,
    openerTabId: 7,
  });
});

test('where the window is gone, anywhere', async () => {
  const { reader, create } = opener(reading, { windowGone: true });
  expect(await reader.open(tab, false)).toBeNull();
  expect(create).toHaveBeenLastCalledWith({ url, active: false });
});

test('after a client-side navigation the page is read again until its words are its own', async () => {
  const { reader, read, create } = opener(reading, { doubts: 2 });
  await reader.open(tab, true);
  expect(read).toHaveBeenCalledTimes(3);
  expect(create).toHaveBeenCalledOnce();
});

test('a page without an article opens nothing', async () => {
  const { reader, create } = opener({ failure: 'notArticle' });
  expect(await reader.open(tab, true)).toBe('notArticle');
  expect(create).not.toHaveBeenCalled();
});

test('an article that cannot be kept opens nothing, for the reader tab would not find it', async () => {
  const { reader, create } = opener(reading, { kept: false });
  expect(await reader.open(tab, true)).toBe('broken');
  expect(create).not.toHaveBeenCalled();
});
