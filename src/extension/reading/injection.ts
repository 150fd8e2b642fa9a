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
 * The files that read a page, in the order in which they are injected, by outlet, and as `any` for all other pages:
 * what the build made of `extract/in-page`. An outlet's have neither Readability in them nor another outlet's pages.
 */
declare const BYLINE_EXTRACTORS: Readonly<Record<string, string[]>>;

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
 * The injections to try, until one gives a reading, the last file's: the outlet's own first, where the page is one's;
 * each outlet's, where the page tells only itself where it comes from (a saved file).
 */
function scriptsFor(address: string | undefined): string[][] {
  const url = httpAddress(address);
  const { any = [], ...outlets } = BYLINE_EXTRACTORS;
  if (url === null) return [...Object.values(outlets), any];
  const own = outlets[siteRule(url)?.name ?? ''];
  return own ? [own, any] : [any];
}
