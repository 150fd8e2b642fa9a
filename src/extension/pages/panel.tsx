import browser from '../browser.ts';
import { KEPT_LIST, keyOf } from '../keeping/article-keeper.ts';
import { type Source, sourceOf } from '../reading/tab-article.ts';
import type { TabReading } from '../reading/tab-reader.ts';
import { words } from '../words.ts';
import { articles, tabArticleOf, tabReader } from './kept-articles.ts';
import { createReaderPage } from './reader-page.tsx';

const tabArticle = tabArticleOf(tabReader);

/** The side panel: it follows the active tab of its window, as far as the browser gives access. */
const page = createReaderPage('panel');

/** What stands there: where it is from, and what the extractor sent, "" while there is no article. */
let shown: { source: Source | null; json: string } | null = null;
/** Counts what happened to the tabs: an answer to an earlier question is not wanted any more. */
let turn = 0;

/**
 * Shows the article of the active tab.
 *
 * @param again whether the page of the same address is read again
 */
async function follow(again: boolean): Promise<void> {
  const now = ++turn;
  const wanted = (): boolean => now === turn;
  const tab = await tabReader.active();
  if (!wanted()) return;
  const source = sourceOf(tab);
  if (source === null) {
    shown = null;
    if (tab?.url) page.show({ name: 'failure', failure: 'restricted' });
    else page.show({ name: 'nothing', sentence: words('panelClick') });
    return;
  }
  const same = isSame(shown?.source, source);
  if (same && !again) return;
  if (!same) {
    shown = { source, json: '' };
    page.show({ name: 'reading' });
    page.update({ kept: true });
  }
  await showKept(source, wanted);
  if (!wanted()) return;
  await tabArticle.read(true, { wanted, found, kept: (kept) => page.update({ kept }) });
}

async function showKept(source: Source, wanted: () => boolean): Promise<void> {
  const kept = await articles.load(source).catch(() => null);
  if (kept && !kept.doubtful && wanted()) showArticle(kept, source);
}

function found(reading: TabReading, source: Source | null, certain: boolean): void {
  if ('failure' in reading) {
    if (!shown?.json) page.show({ name: 'failure', failure: reading.failure });
  } else if (certain) {
    showArticle(reading, source);
  }
}

function showArticle(reading: Extract<TabReading, { article: unknown }>, source: Source | null): void {
  if (isSame(shown?.source, source) && shown?.json === reading.json) return;
  shown = { source, json: reading.json };
  void page.showArticle(reading.article, source);
}

function isSame(one: Source | null | undefined, other: Source | null): boolean {
  return one?.tab === other?.tab && one?.address === other?.address;
}

browser.tabs.onActivated.addListener(() => void follow(false));
browser.tabs.onUpdated.addListener((_, { status, url }, { active }) => {
  if (active && (status !== undefined || url !== undefined)) void follow(status === 'complete');
});
// The popup reads the page and keeps its article: the panel shows it without asking the page.
browser.storage.session.onChanged.addListener((changes) => {
  const source = shown?.source;
  if (!source) void (KEPT_LIST in changes && follow(false));
  else if (keyOf(source) in changes) void showKept(source, () => isSame(shown?.source, source));
});

void follow(false);
