import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of a set: its address, the words of its article and the article's parts that may be there or not. */
export interface GoldPage {
  id: string;
  url: string;
  articleBody: string;
  segments?: [string, number][];
  /** The page as it was fetched. */
  html(): string;
}

export interface PageSet {
  name: string;
  /** The file that the corpus's own scorer reads. */
  goldFile: string;
  pages: GoldPage[];
}

/** The folder of real pages, which are no part of the project. */
export const CORPUS = path.join(process.env.BYLINE_CORPUS ?? path.resolve('../shared/corpus'), 'articles');

const SETS = ['scrapinghub', 'fundus-eval', 'wcxb-news', 'fundus-tests'];

/** @throws Error where the corpus is not on this machine */
export function loadSets(only: string | undefined): PageSet[] {
  if (!existsSync(CORPUS))
    throw new Error('The corpus of pages is not on this machine: set BYLINE_CORPUS to its folder.');
  return SETS.filter((name) => only === undefined || name === only).map((name) => {
    const goldFile = path.join(CORPUS, name, 'gold.json');
    const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Record<string, Omit<GoldPage, 'id' | 'html'>>;
    const pages = Object.entries(gold).map(([id, page]) => ({
      ...page,
      id,
      html: () => gunzipSync(readFileSync(path.join(CORPUS, name, `${id}.html.gz`))).toString('utf8'),
    }));
    return { name, goldFile, pages };
  });
}
