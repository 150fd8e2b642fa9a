import browser from '../browser.ts';
import { readReaderAddress } from '../reading/reader-address.ts';
import { type Source, sourceOf } from '../reading/tab-article.ts';
import { words } from '../words.ts';
import { articles } from './kept-articles.ts';
import { createReaderPage } from './reader-page.tsx';

/**
 * The reader tab: its address names the article that was read, so that reloading it works until the browser ends.
 */
const page = createReaderPage('tab');

async function open(): Promise<void> {
  page.show({ name: 'reading' });
  const place = readReaderAddress(location.search);
  const kept = place && (await articles.load(place).catch(() => null));
  if (!kept) {
    showGone(place?.address);
    return;
  }
  document.title = kept.article.title;
  followAccess({ ...place, windowId: undefined, index: undefined });
  await page.showArticle(kept.article, { ...place, windowId: undefined, index: undefined });
}

function showGone(address: string | undefined): void {
  const link = address !== undefined && (
    <a href={address} rel="noopener noreferrer">
      {words('readerGoneLink')}
    </a>
  );
  page.show({ name: 'nothing', sentence: words('readerGone'), children: link });
}

/** Words can be marked in the article's own page as long as its tab shows it and the browser gives access. */
function followAccess(place: Source): void {
  const look = async (): Promise<void> => {
    const tab = await browser.tabs.get(place.tab).catch(() => null);
    page.update({ access: sourceOf(tab)?.address === place.address });
  };
  browser.tabs.onUpdated.addListener((tab) => void (tab === place.tab && look()));
  browser.tabs.onRemoved.addListener((tab) => void (tab === place.tab && look()));
  void look();
}

void open();
