import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Block } from '../../src/article.ts';
import { blocksText } from './text.ts';

/** A page of a set: its address, the words of its article and the article's parts that may be there or not. */
export interface GoldPage {
  id: string;
  url: string;
  /** Null where no gold is known: such a page is only timed. */
  articleBody: string | null;
  segments?: [string, number][];
  /** The page as it was fetched. */
  html(): string;
}

export interface PageSet {
  name: string;
  pages: GoldPage[];
}

/** The folder of real pages, which are no part of the project. */
export const CORPUS = process.env.BYLINE_CORPUS ?? path.resolve('../shared/corpus');

const OWN = path.resolve('test/pages');
const ARTICLES = ['scrapinghub', 'fundus-eval', 'wcxb-news', 'fundus-tests'];
/** Names of the sets that the project's own folder and DW's real pages make. */
export const OWN_SET = 'own pages';
export const DW_SET = 'DW pages';

/**
 * Every set, or those that are named; the project's own pages alone where the corpus is not on this machine.
 *
 * @param every keeps each so-many-th page of a set alone, for a quick look
 */
export function loadSets(only: readonly string[] | null, every: number): PageSet[] {
  const isThere = existsSync(CORPUS);
  // A child process need not say it again.
  if (!isThere && only === null && process.send === undefined)
    console.error(
      'The corpus of pages is not on this machine, BYLINE_CORPUS names its folder: only our own are read.',
    );
  const loaders = new Map<string, () => GoldPage[]>([
    ...ARTICLES.map((name) => [name, () => articlePages(name)] as const),
    [OWN_SET, ownPages],
    [DW_SET, dwPages],
  ]);
  return [...loaders]
    .filter(([name]) => (isThere || name === OWN_SET) && (only === null || only.includes(name)))
    .map(([name, load]) => ({ name, pages: load().filter((_, index) => index % every === 0) }));
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

function articlePages(name: string): GoldPage[] {
  const folder = path.join(CORPUS, 'articles', name);
  const gold = json<Record<string, Omit<GoldPage, 'id' | 'html'>>>(path.join(folder, 'gold.json'));
  return Object.entries(gold).map(([id, page]) => ({
    ...page,
    id: `${name}/${id}`,
    html: () => gunzipSync(readFileSync(path.join(folder, `${id}.html.gz`))).toString('utf8'),
  }));
}

/** What an expectation of the project's own pages, or of the corpus's seed, gives. */
interface Expected {
  article?: false;
  address?: string;
  url: string;
  blocks: Block[];
}

function ownPages(): GoldPage[] {
  const names = readdirSync(OWN).filter((name) => existsSync(path.join(OWN, name, 'expected.json')));
  return names.flatMap((name) => {
    const expected = json<Expected>(path.join(OWN, name, 'expected.json'));
    if (expected.article === false) return [];
    return [
      {
        id: `own/${name}`,
        url: expected.address ?? expected.url,
        articleBody: blocksText(expected.blocks),
        html: () => readFileSync(path.join(OWN, name, 'page.html'), 'utf8'),
      },
    ];
  });
}

/** What the corpus's gold of two of DW's pages gives. */
interface Sections {
  body: { sections: { headline: string[]; paragraphs: string[] }[] };
}

function dwPages(): GoldPage[] {
  const folder = path.join(CORPUS, 'dw', 'pages');
  const modern = json<Record<string, Expected>>(path.join(folder, 'gold-2026.json'));
  const sections = Object.values(json<Record<string, Sections>>(path.join(folder, 'fundus__DW.json')));
  const seed = json<Expected>(path.join(CORPUS, 'dw', 'seed', 'expected.json'));
  const rows = readFileSync(path.join(folder, 'MANIFEST.tsv'), 'utf8').trim().split('\n').slice(1);
  const pages = rows.map((row): GoldPage => {
    const [file = '', url = '', , published = ''] = row.split('\t');
    const blocks = modern[file]?.blocks;
    const parts = sections.find((one) => JSON.stringify(one).includes(published) && file.includes('fundus'));
    return {
      id: `dw/${file}`,
      url,
      articleBody: blocks ? blocksText(blocks) : parts ? sectionsText(parts) : null,
      html: () => readFileSync(path.join(folder, file), 'utf8'),
    };
  });
  return [
    {
      id: 'dw/seed',
      url: seed.url,
      articleBody: blocksText(seed.blocks),
      html: () => readFileSync(path.join(CORPUS, 'dw', 'seed', 'page.html'), 'utf8'),
    },
    ...pages,
  ];
}

function sectionsText({ body }: Sections): string {
  return body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]).join('\n');
}
