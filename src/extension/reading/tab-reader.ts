import type { Article } from '../../article.ts';
import { httpAddress } from '../../dom/address.ts';
import { siteRule } from '../../sites/registry.ts';
import { receive } from '../../tree/receive.ts';

/** Why a tab has no reading; each is one sentence of the interface (`failure_…`). */
export type Failure =
  | 'notArticle'
  | 'empty'
  | 'loading'
  | 'restricted'
  | 'pdf'
  | 'file'
  | 'closed'
  | 'broken';

/** `json` is what the extractor sent, as it may be kept. */
export type TabReading = { article: Article; json: string } | { failure: Failure };

/** A tab as the browser tells of it. The address is only there where the extension has access to the page. */
export interface Tab {
  id?: number | undefined;
  windowId?: number | undefined;
  index?: number | undefined;
  url?: string | undefined;
}

interface InjectionResult {
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

export interface TabReader {
  /** @returns this window's active tab */
  active(): Promise<Tab | null>;
  /**
   * Reads the article of a tab; the page is not changed. While the page loads the browser waits with it.
   *
   * @throws UnreadableExtraction where the extractor failed in the page
   */
  read(tab: Tab | null): Promise<TabReading>;
}

/**
 * What is injected: the outlets' rules alone, without Readability and all else that other pages need, and the rest.
 * Before either stands what both need, before the second the detection, which runs on the reader's own sites too.
 */
const SHARED = 'extract-shared.js';
const DETECTION = 'extract-detect.js';
const KNOWN_PAGE = 'extract-known-page.js';
const ANY_PAGE = 'extract-any-page.js';

export function createTabReader(api: TabApi): TabReader {
  return {
    async active() {
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      return tab ?? null;
    },
    async read(tab) {
      if (tab?.id === undefined) return { failure: 'closed' };
      if (isForbidden(tab.url)) return { failure: 'restricted' };
      let injected: InjectionResult | undefined;
      try {
        for (const files of scriptsFor(tab.url)) {
          [injected] = await api.scripting.executeScript({ target: { tabId: tab.id }, files });
          if (typeof injected?.result === 'string') break;
        }
      } catch (error) {
        return { failure: await whyRefused(api, tab.id, error) };
      }
      return toReading(injected, tab);
    },
  };
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

function toReading(injected: InjectionResult | undefined, tab: Tab): TabReading {
  const json = injected?.result;
  const extraction = receive(json);
  if (extraction.kind === 'article') return { article: extraction.article, json: String(json) };
  if (isPdf(tab.url)) return { failure: 'pdf' };
  return { failure: extraction.reason === 'not-article' ? 'notArticle' : extraction.reason };
}

/** The browsers word their refusals differently and change them, so that the address and the tab tell more. */
async function whyRefused(api: TabApi, tabId: number, error: unknown): Promise<Failure> {
  const now = await api.tabs.get(tabId).catch(() => null);
  if (now === null) return 'closed';
  const message = error instanceof Error ? error.message : '';
  if (isPdf(now.url)) return 'pdf';
  if (now.url?.startsWith('file:')) return 'file';
  if (/frame.*removed|unloaded|navigat/i.test(message)) return 'loading';
  return /cannot (?:access|be scripted)|permission|gallery|restricted|blocked|scheme/i.test(message)
    ? 'restricted'
    : 'broken';
}

/** Pages of the browser itself; it refuses them anyway, sometimes without a word. */
function isForbidden(address: string | undefined): boolean {
  return address !== undefined && address !== '' && !/^(?:https?|file):/i.test(address);
}

function isPdf(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
}
