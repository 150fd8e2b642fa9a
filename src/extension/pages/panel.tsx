import browser from '../browser.ts';
import { createTabFollower } from '../reading/tab-follower.ts';
import { words } from '../words.ts';
import { articles, tabArticleOf, tabReader } from './kept-articles.ts';
import { createReaderPage } from './reader-page.tsx';

const tabArticle = tabArticleOf(tabReader);

/** The side panel: it follows the active tab of its window, as far as the browser gives access. */
const page = createReaderPage('panel');

const follower = createTabFollower({
  reader: tabReader,
  tabArticle,
  articles,
  view: {
    reading: () => page.show({ name: 'reading' }),
    closed: (address) =>
      address === undefined
        ? page.show({ name: 'nothing', sentence: words('panelClick') })
        : page.show({ name: 'failure', failure: 'restricted' }),
    failure: (failure) => page.show({ name: 'failure', failure }),
    article: ({ article }, source) => void page.showArticle(article, source),
    kept: (kept) => page.update({ kept }),
  },
});

browser.tabs.onActivated.addListener(() => void follower.activated());
browser.tabs.onUpdated.addListener((id, changes, tab) => void follower.updated(id, changes, tab));
// The popup reads the page and keeps its article: the panel shows it without asking the page.
browser.storage.session.onChanged.addListener((changes) => void follower.kept(changes));

void follower.activated();
