import { beforeEach, expect, test, vi } from 'vitest';
import { type AlwaysOpen, createAlwaysOpen } from '../../src/extension/commands/always-open.ts';

const address = 'https://www.dw.com/en/a-story/a-1';

let stored: Record<string, unknown>;
const open = vi.fn();

/** As after a sleep: only the storage remembers. */
function wake(over: { sites?: string[]; allowed?: boolean } = {}): AlwaysOpen {
  return createAlwaysOpen({
    storage: {
      get: async (key) => ({ [key]: stored[key] }),
      set: async (items) => void Object.assign(stored, items),
    },
    sites: async () => over.sites ?? ['dw.com'],
    allowed: async () => over.allowed ?? true,
    open,
  });
}

beforeEach(() => {
  stored = {};
  open.mockReset();
});

test('an article of a site that the reader always reads so is opened, in front where it is in front', async () => {
  await wake().found({ id: 7, active: true }, address);
  expect(open).toHaveBeenCalledExactlyOnceWith({ id: 7, active: true, url: address }, true);
  await wake().found({ id: 8, active: false }, address);
  expect(open).toHaveBeenLastCalledWith(expect.anything(), false);
});

test('once for each tab and address: going back to it opens nothing, also after the background has slept', async () => {
  await wake().found({ id: 7 }, address);
  await wake().found({ id: 7 }, `${address}#comments`);
  await wake().found({ id: 7 }, 'https://www.dw.com/en/another/a-2');
  await wake().found({ id: 7 }, address);
  expect(open).toHaveBeenCalledTimes(2);
});

test('two messages at the same moment open one', async () => {
  const always = wake();
  await Promise.all([always.found({ id: 7 }, address), always.found({ id: 7 }, address)]);
  expect(open).toHaveBeenCalledOnce();
});

test.each([
  ['another site', { sites: ['news.example'] }],
  ['a site whose name only ends alike', { sites: ['w.com'] }],
  ['no site', { sites: [] }],
  ['without the browser’s permission', { allowed: false }],
])('%s', async (_, over) => {
  await wake(over).found({ id: 7 }, address);
  expect(open).not.toHaveBeenCalled();
});

test('the extension’s own pages and the browser’s never', async () => {
  for (const other of ['chrome-extension://abc/reader.html', 'about:blank', undefined]) {
    await wake().found({ id: 7 }, other);
  }
  expect(open).not.toHaveBeenCalled();
});

test('what the storage holds may be anything', async () => {
  stored.alwaysOpened = { of: 'another version' };
  await wake().found({ id: 7 }, address);
  expect(open).toHaveBeenCalledOnce();
});
