// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlatformParts } from '../../src/extension/pages/platform.ts';
import { readSettings } from '../../src/view/settings.ts';

const api = vi.hoisted(() => ({
  runtime: {
    getManifest: () => ({ version: '1.2.3' }),
    getURL: (path: string) => `chrome-extension://byline/${path}`,
    openOptionsPage: vi.fn(async () => {}),
  },
  tabs: {
    create: vi.fn(async (_: Record<string, unknown>) => ({})),
    get: vi.fn(async (_: number): Promise<{ url?: string }> => ({})),
  },
  scripting: {
    executeScript: vi.fn(async (_: unknown): Promise<{ result?: unknown }[]> => [{ result: 1 }]),
    insertCSS: vi.fn(async () => {}),
  },
}));
vi.mock('../../src/extension/browser.ts', () => ({ default: api }));

const { createPlatform } = await import('../../src/extension/pages/platform.ts');

const ADDRESS = 'https://news.example/2026/ferry';
const SOURCE = { tab: 7, address: ADDRESS, windowId: 1, index: 3 };
const QUOTE = { anchor: { block: 0, start: 0, end: 5 }, before: '', text: 'ferry', after: '' };
const close = vi.spyOn(window, 'close').mockImplementation(() => {});

beforeEach(() => {
  api.tabs.get.mockResolvedValue({ url: `${ADDRESS}#top` });
});
afterEach(() => void vi.clearAllMocks());

function platform(parts: Partial<PlatformParts> = {}) {
  return createPlatform({
    where: 'popup',
    settings: readSettings({}),
    settingsTrouble: null,
    change: () => {},
    source: SOURCE,
    kept: true,
    access: true,
    ...parts,
  });
}

test('words are marked in the page that they were read from', async () => {
  expect(await platform().showInPage?.([QUOTE])).toBe(true);
  expect(api.scripting.executeScript).toHaveBeenCalledTimes(1);
});

test.each<[string, () => void]>([
  ['shows another page by now', () => api.tabs.get.mockResolvedValue({ url: 'https://news.example/lake' })],
  ['does not tell its address', () => api.tabs.get.mockResolvedValue({})],
  ['is closed', () => api.tabs.get.mockRejectedValue(new Error('No tab with id: 7'))],
])('a tab that %s is not written to', async (_, happen) => {
  happen();
  expect(await platform().showInPage?.([QUOTE])).toBe(false);
  expect(api.scripting.executeScript).not.toHaveBeenCalled();
});

test('a page that the browser does not let be marked is a no', async () => {
  api.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
  expect(await platform().showInPage?.([QUOTE])).toBe(false);
});

test.each<[string, Partial<PlatformParts>, ('openInTab' | 'showInPage')[]]>([
  ['an article that could not be kept', { kept: false }, ['openInTab']],
  ['a page without access', { access: false }, ['showInPage']],
  ['an article of no known address', { source: null }, ['openInTab', 'showInPage']],
])('%s: what would fail is not offered', (_, parts, gone) => {
  const offered = platform(parts);
  expect((['openInTab', 'showInPage'] as const).filter((name) => offered[name] === null)).toEqual(gone);
});

test('the reader tab opens beside the article’s, and where that window is gone, anywhere', async () => {
  platform().openInTab?.();
  await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(1));
  expect(api.tabs.create.mock.calls[0]?.[0]).toMatchObject({ index: 4, windowId: 1, openerTabId: 7 });
  api.tabs.create.mockClear();
  api.tabs.create.mockRejectedValueOnce(new Error('No window with id: 1.'));
  platform().openInTab?.();
  await vi.waitFor(() => expect(api.tabs.create).toHaveBeenCalledTimes(2));
  expect(Object.keys(api.tabs.create.mock.calls[1]?.[0] ?? {})).toEqual(['url']);
});

test('the options open with the article’s site written in, where it is none of Byline’s own', async () => {
  platform().openOptions?.();
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
  expect(api.tabs.create).toHaveBeenCalledWith({
    url: 'chrome-extension://byline/options.html#site=news.example',
  });
  platform({ source: { ...SOURCE, address: 'https://www.dw.com/en/a/a-1' } }).openOptions?.();
  await vi.waitFor(() => expect(api.runtime.openOptionsPage).toHaveBeenCalledTimes(1));
});
