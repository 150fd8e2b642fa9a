import { expect, test, vi } from 'vitest';
import { startReading } from '../../src/extension/reading/head-start.ts';
import { createTabReader, type TabApi } from '../../src/extension/reading/tab-reader.ts';

interface Situation {
  url?: string;
  /** What the injected script gives. */
  result?: unknown;
  /** What an outlet's script gives, where it is another. */
  known?: unknown;
  /** What the browser throws at the injection. */
  refusal?: string;
  closed?: boolean;
}

function apiFor({
  url = 'https://www.dw.com/en/a-story/a-1',
  result,
  known,
  refusal,
  closed,
}: Situation): TabApi {
  const tab = { id: 7, url };
  return {
    tabs: {
      query: vi.fn(async () => [tab]),
      get: vi.fn(async () => {
        if (closed) throw new Error('No tab with id: 7');
        return tab;
      }),
    },
    scripting: {
      executeScript: vi.fn(async ({ files }: { files: string[] }) => {
        if (refusal !== undefined) throw new Error(refusal);
        return [{ result: known !== undefined && !files.includes('any.js') ? known : result }];
      }),
    },
  };
}

/** As `vitest.config.ts` tells of them. */
const DW = ['shared.js', 'dw.js'];
const GUARDIAN = ['shared.js', 'guardian.js'];
const ANY = ['shared.js', 'detect.js', 'any.js'];

const read = async (api: TabApi) => {
  const reader = createTabReader(api);
  return reader.read(await reader.active());
};

/** The scripts that are injected into a page, in order. */
async function injected(situation: Situation): Promise<string[]> {
  const api = apiFor(situation);
  await read(api);
  return vi.mocked(api.scripting.executeScript).mock.calls.flatMap(([{ files }]) => files);
}

const none = (reason: string) => JSON.stringify({ kind: 'none', reason });

test('the extractor is injected into the active tab', async () => {
  const api = apiFor({ result: none('empty') });
  await read(api);
  expect(api.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: DW });
});

test.each<[string, Situation, string[]]>([
  ['an outlet’s page', { url: 'https://www.dw.com/en/a-story/a-1' }, DW],
  ['another outlet’s page', { url: 'https://www.theguardian.com/world/2026/may/07/a-story' }, GUARDIAN],
  [
    'an outlet’s page in a web archive',
    { url: 'https://web.archive.org/web/20230428101010/https://www.dw.com/en/a-story/a-1' },
    DW,
  ],
  ['an outlet’s page that no rule fits', { known: null }, [...DW, ...ANY]],
  ['any other page', { url: 'https://news.example/a-story' }, ANY],
  ['a saved file, which alone tells whose page it was', { url: 'file:///home/a.html' }, DW],
  ['a saved file of another page', { url: 'file:///home/a.html', known: null }, [...DW, ...GUARDIAN, ...ANY]],
])('%s is given only the scripts that it needs', async (_, situation, files) => {
  expect(await injected({ result: none('not-article'), ...situation })).toEqual(files);
});

test.each<[string, Situation, string]>([
  ['a front page', { result: none('not-article') }, 'notArticle'],
  ['a page without a body', { result: none('empty') }, 'empty'],
  ['a page that still loads', { result: none('loading') }, 'loading'],
  ['a page of the browser', { url: 'chrome://settings/' }, 'restricted'],
  ['an empty tab', { url: 'about:blank' }, 'restricted'],
  [
    'Chrome’s store',
    { url: 'https://chromewebstore.google.com/', refusal: 'The extensions gallery cannot be scripted.' },
    'restricted',
  ],
  [
    'Mozilla’s store',
    { url: 'https://addons.mozilla.org/', refusal: 'Missing host permission for the tab' },
    'restricted',
  ],
  [
    'Firefox’s PDF viewer',
    { url: 'https://news.example/report.pdf', refusal: 'Missing host permission for the tab' },
    'pdf',
  ],
  ['Chrome’s PDF viewer', { url: 'https://news.example/Report.PDF?v=2', result: none('not-article') }, 'pdf'],
  ['a file', { url: 'file:///home/a.html', refusal: 'Cannot access contents of the page.' }, 'file'],
  ['a tab that was closed', { refusal: 'No tab with id: 7', closed: true }, 'closed'],
  ['a page that was left', { refusal: 'Frame with ID 0 was removed.' }, 'loading'],
  ['anything else', { refusal: 'Out of luck' }, 'broken'],
])('%s', async (_, situation, failure) => {
  expect(await read(apiFor(situation))).toEqual({ failure });
});

test('an address that the browser keeps to itself is tried', async () => {
  const api = apiFor({ result: none('empty') });
  vi.mocked(api.tabs.query).mockResolvedValue([{ id: 7 }]);
  expect(await read(api)).toEqual({ failure: 'empty' });
});

test('a window without a tab', async () => {
  const api = apiFor({});
  vi.mocked(api.tabs.query).mockResolvedValue([]);
  expect(await read(api)).toEqual({ failure: 'closed' });
});

test('a script that failed in the page is an error', async () => {
  await expect(read(apiFor({ result: null }))).rejects.toThrow('no reading');
});

test('what was asked for before is not asked for again', async () => {
  const api = apiFor({ result: none('empty') });
  const reader = createTabReader(api, startReading(api));
  expect(await reader.read(await reader.active())).toEqual({ failure: 'empty' });
  expect(api.tabs.query).toHaveBeenCalledTimes(1);
  expect(api.scripting.executeScript).toHaveBeenCalledTimes(1);
});

test('a second reading asks the page again', async () => {
  const api = apiFor({ result: none('empty') });
  const reader = createTabReader(api, startReading(api));
  await reader.read(await reader.active());
  await reader.read(await reader.active());
  expect(api.tabs.query).toHaveBeenCalledTimes(2);
  expect(api.scripting.executeScript).toHaveBeenCalledTimes(2);
});

test('what was asked for before is of no use for another tab', async () => {
  const api = apiFor({ result: none('empty') });
  const reader = createTabReader(api, startReading(api));
  await reader.read({ id: 8, url: 'https://www.dw.com/en/another-story/a-2' });
  expect(api.scripting.executeScript).toHaveBeenLastCalledWith({
    target: { tabId: 8 },
    files: DW,
  });
});

test.each<[string, Situation, string]>([
  ['a page of the browser', { url: 'about:config' }, 'restricted'],
  ['a page that refuses', { refusal: 'Missing host permission for the tab' }, 'restricted'],
])('%s says so also where it was asked before', async (_, situation, failure) => {
  const api = apiFor(situation);
  const reader = createTabReader(api, startReading(api));
  expect(await reader.read(await reader.active())).toEqual({ failure });
});
