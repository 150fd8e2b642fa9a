import browser from '../browser.ts';
import { keptHeadStart } from '../reading/head-start.ts';
import { sourceOf } from '../reading/tab-article.ts';
import { createTabReader, type TabApi } from '../reading/tab-reader.ts';
import { articles, tabArticleOf } from './kept-articles.ts';
import { createReaderPage } from './reader-page.tsx';

/** How long a page may take before the popup says that it waits: milliseconds. */
const PATIENCE = 600;

const tabReader = createTabReader(browser as unknown as TabApi, keptHeadStart());
const page = createReaderPage('popup');

/** What the extractor sent of the article that is shown, or null while none is. */
let shown: string | null = null;

/** Shows the tab's article: at once if it is kept, and as the page has it now as soon as that is read. */
async function open(): Promise<void> {
  page.show({ name: 'reading' });
  const patience = setTimeout(() => shown === null && page.show({ name: 'waiting' }), PATIENCE);
  void showKept().catch(() => {});
  await tabArticleOf(tabReader).read(false, {
    wanted: () => true,
    coming(reading, source) {
      if ('article' in reading) page.prepare(reading.article, source);
    },
    found(reading, source) {
      clearTimeout(patience);
      if ('failure' in reading) {
        // What is shown was this page's article a moment ago, and can be read and copied all the same.
        if (shown === null) page.show({ name: 'failure', failure: reading.failure });
        shown ??= '';
      } else if (reading.json !== shown) {
        shown = reading.json;
        void page.showArticle(reading.article, source);
      }
    },
    kept: (kept) => page.update({ kept }),
  });
}

async function showKept(): Promise<void> {
  const source = sourceOf(await tabReader.active());
  const kept = source && (await articles.load(source));
  if (!kept || kept.doubtful || shown !== null) return;
  // The tab may have gone elsewhere meanwhile.
  if (sourceOf(await tabReader.active())?.address !== source.address || shown !== null) return;
  shown = kept.json;
  await page.showArticle(kept.article, source);
}

void open();
