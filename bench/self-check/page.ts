import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '../../src/article.ts';
import { scorePage } from '../articles/measure.ts';
import type { GoldPage } from '../articles/sets.ts';
import { blocksText } from '../articles/text.ts';

const FOLDER = path.resolve('test/pages/other-news');

/** A page of ours that every extractor can read. */
export function loadKnownPage(): GoldPage {
  const { url, blocks } = JSON.parse(readFileSync(path.join(FOLDER, 'expected.json'), 'utf8')) as {
    url: string;
    blocks: Block[];
  };
  return {
    id: 'other-news',
    url,
    articleBody: blocksText(blocks),
    html: () => readFileSync(path.join(FOLDER, 'page.html'), 'utf8'),
  };
}

/** F1 of a text against the page's. */
export function scoreText(page: GoldPage, text: string): number {
  return scorePage(page, text).f1;
}
