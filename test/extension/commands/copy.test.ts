import { expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { ownClipboard, pageClipboard } from '../../../src/extension/commands/clipboard.ts';
import { createBackgroundCopier } from '../../../src/extension/commands/copy.ts';
import type { TabReading } from '../../../src/extension/reading/tab-reader.ts';

const tab = { id: 7, url: 'https://www.dw.com/en/a-story/a-1' };
const reading = { article: { title: 'The ferry sails' } as Article, json: '{}' };
const make = async ({ title }: Article) => ({ text: title, html: `<h1>${title}</h1>` });
const reads = (result: TabReading) => async () => result;

test('Chrome: the page writes what was read', async () => {
  const executeScript = vi.fn(async (_injection: unknown) => [{ result: true }]);
  const copier = createBackgroundCopier(reads(reading), pageClipboard({ executeScript }));
  expect(await copier.copy(tab, make)).toBeNull();
  expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
    target: { tabId: 7 },
    args: ['The ferry sails', '<h1>The ferry sails</h1>'],
  });
});

test('Chrome: a page that may not write, or is gone', async () => {
  for (const executeScript of [async () => [{ result: false }], () => Promise.reject(new Error('gone'))]) {
    const copier = createBackgroundCopier(reads(reading), pageClipboard({ executeScript }));
    expect(await copier.copy(tab, make)).toBe('clipboard');
  }
});

test('Firefox: the clipboard is asked before the page is read', async () => {
  const order: string[] = [];
  const copied: Record<string, string> = {};
  class Item {
    constructor(public forms: Record<string, Blob | Promise<Blob>>) {}
  }
  const clipboard = ownClipboard(
    {
      async write(items) {
        order.push('write');
        const { forms } = items[0] as unknown as Item;
        for (const [type, blob] of Object.entries(forms)) copied[type] = await (await blob).text();
      },
      writeText: () => Promise.reject(new Error('not allowed')),
    },
    Item as never,
  );
  const read = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push('read');
    return reading;
  };
  expect(await createBackgroundCopier(read, clipboard).copy(tab, make)).toBeNull();
  expect(order).toEqual(['write', 'read']);
  expect(copied).toEqual({ 'text/plain': 'The ferry sails', 'text/html': '<h1>The ferry sails</h1>' });
});

test('a page without an article leaves the clipboard as it is, and says why', async () => {
  const executeScript = vi.fn();
  const copier = createBackgroundCopier(reads({ failure: 'notArticle' }), pageClipboard({ executeScript }));
  expect(await copier.copy(tab, make)).toBe('notArticle');
  expect(executeScript).not.toHaveBeenCalled();
});

test('a reading that breaks', async () => {
  const read = () => Promise.reject(new Error('no reading'));
  const copier = createBackgroundCopier(read, pageClipboard({ executeScript: vi.fn() }));
  expect(await copier.copy(tab, make)).toBe('broken');
});
