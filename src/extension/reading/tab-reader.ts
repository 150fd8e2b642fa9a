import type { Article } from '../../article.ts';
import { receive } from '../../tree/receive.ts';
import type { HeadStart } from './head-start.ts';
import { activeTab, type InjectionResult, inject, isForbidden, type Tab, type TabApi } from './injection.ts';

export type { Tab, TabApi } from './injection.ts';

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

/** @param headStart what was asked before, for the first reading */
export function createTabReader(api: TabApi, headStart: HeadStart | null = null): TabReader {
  let early = headStart;
  return {
    active: () => early?.tab ?? activeTab(api),
    async read(tab) {
      if (tab?.id === undefined) return { failure: 'closed' };
      if (isForbidden(tab.url)) return { failure: 'restricted' };
      const injecting = (await early?.tab) === tab ? early?.injected : undefined;
      early = null;
      let injected: InjectionResult | undefined;
      try {
        injected = await (injecting ?? inject(api, tab));
      } catch (error) {
        return { failure: await whyRefused(api, tab.id, error) };
      }
      return toReading(injected, tab);
    },
  };
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

function isPdf(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && /\.pdf$/i.test(new URL(address).pathname);
}
