import browser from '../browser.ts';
import { type ArticleKeeper, type ArticleStorage, createArticleKeeper } from '../keeping/article-keeper.ts';
import { type AgeApi, createPageAge, type PageAge } from '../reading/page-age.ts';
import { createTabArticle, type TabArticle } from '../reading/tab-article.ts';
import { createTabReader, type TabApi, type TabReader } from '../reading/tab-reader.ts';

/** The articles that all of the extension's pages share. */
export const articles: ArticleKeeper = createArticleKeeper(
  browser.storage.session as unknown as ArticleStorage,
  (work) => navigator.locks.request('byline-articles', work),
);

export const tabReader: TabReader = createTabReader(browser as unknown as TabApi);

export const pageAge: PageAge = createPageAge(browser.scripting as unknown as AgeApi);

/** @returns what reads the active tab by a reader, and keeps its article for all pages */
export function tabArticleOf(reader: TabReader): TabArticle {
  return createTabArticle(reader, articles, undefined, pageAge);
}
