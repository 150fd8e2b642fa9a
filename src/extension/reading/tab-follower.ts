import { type ArticleKeeper, KEPT_LIST, keyOf } from '../keeping/article-keeper.ts';
import { type Source, sourceOf, type TabArticle } from './tab-article.ts';
import type { Failure, Tab, TabReader, TabReading } from './tab-reader.ts';

/** What shows the article of whatever tab is active. */
export interface FollowerView {
  /** Another page, of which nothing is known yet. */
  reading(): void;
  /** The browser does not let the page be read, and tells its address only where it never will. */
  closed(address: string | undefined): void;
  failure(failure: Failure): void;
  article(reading: Extract<TabReading, { article: unknown }>, source: Source | null): void;
  /** Whether the article could be kept for the other places. */
  kept(kept: boolean): void;
}

export interface FollowerParts {
  reader: Pick<TabReader, 'active'>;
  tabArticle: TabArticle;
  articles: Pick<ArticleKeeper, 'load'>;
  view: FollowerView;
}

/** What the browser tells of a tab, as far as a page's change shows in it: Firefox keeps some addresses to itself. */
interface TabChanges {
  status?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
}

/** Follows the active tab of its window. Its methods are called for each thing that the browser tells. */
export interface TabFollower {
  /** Another tab came to the front, or may have. */
  activated(): Promise<void>;
  /** `tabs.onUpdated` of any window. */
  updated(tabId: number, changes: TabChanges, tab: { active?: boolean }): Promise<void>;
  /** The storage that keeps articles has changed: the popup, for one, has read the page. */
  kept(changes: Record<string, unknown>): Promise<void>;
}

export function createTabFollower({ reader, tabArticle, articles, view }: FollowerParts): TabFollower {
  /** What stands there: where it is from, and what the extractor sent, "" while there is no article. */
  let shown: { source: Source | null; json: string } | null = null;
  /** Counts the questions for the active tab: only the last one's answer counts. */
  let question = 0;
  /** Whether one of the questions wants the page of the same address to be read again. */
  let again = false;
  /** Counts what is read: an earlier reading is not wanted any more. */
  let turn = 0;

  const showArticle = (reading: Extract<TabReading, { article: unknown }>, source: Source | null): void => {
    if (isSame(shown?.source, source) && shown?.json === reading.json) return;
    shown = { source, json: reading.json };
    view.article(reading, source);
  };
  const showKept = async (source: Source, wanted: () => boolean): Promise<void> => {
    const kept = await articles.load(source).catch(() => null);
    if (kept && !kept.doubtful && wanted()) showArticle(kept, source);
  };
  const found = (reading: TabReading, source: Source | null, certain: boolean): void => {
    if ('failure' in reading) {
      if (!shown?.json) view.failure(reading.failure);
    } else if (certain) {
      showArticle(reading, source);
    }
  };
  const follow = async (): Promise<void> => {
    const asked = ++question;
    const tab: Tab | null = await reader.active();
    if (asked !== question) return;
    const source = sourceOf(tab);
    const same = source !== null && isSame(shown?.source, source);
    // What reads the page already goes on: the browser tells of a page, and of other windows', several times.
    if (same && !again) return;
    again = false;
    const now = ++turn;
    const wanted = (): boolean => now === turn;
    if (source === null) {
      shown = null;
      view.closed(tab?.url || undefined);
      return;
    }
    if (!same) {
      shown = { source, json: '' };
      view.reading();
      view.kept(true);
    }
    await showKept(source, wanted);
    if (wanted()) await tabArticle.read(true, { wanted, found, kept: view.kept });
  };
  return {
    activated: follow,
    async updated(tabId, { status, title, url }, { active }) {
      if (!active || (status ?? title ?? url) === undefined) return;
      again ||= status === 'complete' && tabId === shown?.source?.tab;
      await follow();
    },
    async kept(changes) {
      const source = shown?.source;
      if (source) {
        if (keyOf(source) in changes) await showKept(source, () => isSame(shown?.source, source));
      } else if (KEPT_LIST in changes) {
        await follow();
      }
    },
  };
}

function isSame(one: Source | null | undefined, other: Source | null): boolean {
  return one?.tab === other?.tab && one?.address === other?.address;
}
