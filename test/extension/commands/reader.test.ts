import { expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { createReaderOpener } from '../../../src/extension/commands/reader.ts';
import type { TabReading } from '../../../src/extension/reading/tab-reader.ts';

const tab = { id: 7, windowId: 1, index: 3, url: 'https://www.dw.com/en/a-story/a-1' };
const reading: TabReading = { article: { title: 'The ferry sails' } as Article, json: '{}' };

function opener(result: TabReading, over: { kept?: boolean; windowGone?: boolean; now?: string } = {}) {
  const read = vi.fn(async () => ({ reading: result, tab: { ...tab, url: over.now ?? tab.url } }));
  const keeper = { save: vi.fn(async () => over.kept ?? true) };
  const create = vi.fn(async (of: { windowId?: number }) => {
    if (over.windowGone && of.windowId !== undefined) throw new Error('No window with id: 1');
  });
  const reader = createReaderOpener(read, keeper, { create }, (path) => `ext://${path}`);
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

test('a tab that went elsewhere meanwhile: the reader tab is of where it was read', async () => {
  const { reader, create } = opener(reading, { now: 'https://www.dw.com/en/another/a-2' });
  await reader.open(tab, true);
  expect(create.mock.calls[0]?.[0]).toMatchObject({ url: expect.stringContaining('another%2Fa-2') });
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
