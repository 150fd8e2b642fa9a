import { httpAddress } from '../../dom/address.ts';
import { siteRule } from '../../sites/registry.ts';

/** A tab as the browser tells of it. The address is only there where the extension has access to the page. */
export interface Tab {
  id?: number | undefined;
  windowId?: number | undefined;
  index?: number | undefined;
  url?: string | undefined;
}

export interface InjectionResult {
  result?: unknown;
  error?: unknown;
}

/** What reading a tab needs of the browser. */
export interface TabApi {
  tabs: {
    query(query: { active: true; currentWindow: true }): Promise<Tab[]>;
    get(id: number): Promise<Tab>;
  };
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<InjectionResult[]>;
  };
}

/**
 * What is injected: the outlets' rules alone, without Readability and all else that other pages need, and the rest.
 * Before either stands what both need, before the second the detection, which runs on the reader's own sites too.
 */
const SHARED = 'extract-shared.js';
const DETECTION = 'extract-detect.js';
const KNOWN_PAGE = 'extract-known-page.js';
const ANY_PAGE = 'extract-any-page.js';

/** @returns this window's active tab */
export async function activeTab(api: TabApi): Promise<Tab | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/**
 * Injects the extractors into a tab; the page is not changed. While the page loads the browser waits with it.
 *
 * @returns what the last of them gave; nothing for pages of the browser itself
 * @throws what the browser says where it refuses
 */
export async function inject(api: TabApi, tab: Tab): Promise<InjectionResult | undefined> {
  if (tab.id === undefined || isForbidden(tab.url)) return undefined;
  let injected: InjectionResult | undefined;
  for (const files of scriptsFor(tab.url)) {
    [injected] = await api.scripting.executeScript({ target: { tabId: tab.id }, files });
    if (typeof injected?.result === 'string') break;
  }
  return injected;
}

/** Pages of the browser itself; it refuses them anyway, sometimes without a word. */
export function isForbidden(address: string | undefined): boolean {
  return address !== undefined && address !== '' && !/^(?:https?|file):/i.test(address);
}

/**
 * The injections to try, until one gives a reading, the last file's: the outlets' rules first, where the page is an
 * outlet's or tells only itself where it comes from (a saved file).
 */
function scriptsFor(address: string | undefined): string[][] {
  const url = httpAddress(address);
  return url === null || siteRule(url)
    ? [
        [SHARED, KNOWN_PAGE],
        [SHARED, DETECTION, ANY_PAGE],
      ]
    : [[SHARED, DETECTION, ANY_PAGE]];
}
