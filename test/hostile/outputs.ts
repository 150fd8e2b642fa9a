import { strFromU8, unzipSync } from 'fflate';
import type { Element } from 'hast';
import { analyseInLanguage } from '../../src/analyse/in-language.ts';
import type { Article, Reading } from '../../src/article.ts';
import { cite } from '../../src/export/citations/cite.ts';
import { toEpub } from '../../src/export/epub.ts';
import { toHtml } from '../../src/export/html.ts';
import { toHtmlFile } from '../../src/export/html-file.ts';
import { toIssueReport } from '../../src/export/issue-report.ts';
import { toJson } from '../../src/export/json.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { EVERYTHING } from '../../src/export/options.ts';
import { quotationsWithAttribution } from '../../src/export/quotation.ts';
import { toReport } from '../../src/export/report.ts';
import { toText } from '../../src/export/text.ts';
import { elements, property } from '../../src/tree/query.ts';
import { receive } from '../../src/tree/receive.ts';

/** What a reader says of the article, to compare with the visible page. */
export interface Values {
  title: string;
  authors: string[];
  published: string | null;
  site: string;
  agencies: string[];
  /** Where each value is from, for those that say so. */
  provenance: Readonly<Record<string, string>>;
}

/** All that leaves a reader for one article. */
export interface Outputs {
  values: Values;
  /** The shown article's words. */
  words: string;
  /** HTML of what is shown; the article is `.article` in it. */
  view: string;
  /** HTML that is copied or saved, by name. */
  html: Readonly<Record<string, string>>;
  plain: string;
  markdown: string;
  json: string;
  ris: string;
  bibtex: string;
  csl: string;
  report: string;
  issue: string;
  /** The XML files of the book. */
  book: Readonly<Record<string, string>>;
  /** Addresses that the article itself leads to. */
  links: ReadonlySet<string>;
}

/** What the extractor's string becomes: nothing where it is refused or tells of no article. */
export function receivedArticle(json: unknown): Article | null {
  const extraction = receive(json);
  return extraction.kind === 'article' ? extraction.article : null;
}

/** Everything that Byline makes of an article. */
export async function outputsOf(
  sent: Article,
  render: (reading: Reading) => Promise<string>,
): Promise<Outputs> {
  const reading = await analyseInLanguage(sent);
  const { article, blocks, attributions } = reading;
  const book = unzipSync(toEpub(article, blocks));
  const { title, published, site, provenance } = article;
  const options = { ...EVERYTHING, frontMatter: true };
  const cited = (['apa', 'chicago', 'mla'] as const).map((form) => cite(article, form, '2026-11-01'));
  const quoted = quotationsWithAttribution(attributions.quotations, article, blocks);
  return {
    values: {
      title,
      authors: attributions.authors.map(({ name }) => name),
      published,
      site,
      agencies: agenciesOf(reading),
      provenance,
    },
    words: [title, article.standfirst, ...blocks.map(wordsOf)].join('\n'),
    view: await render(reading),
    html: {
      copied: toHtml(article, blocks),
      file: toHtmlFile(article, blocks),
      citations: cited.map(({ html }) => html).join(''),
      quotations: quoted.html,
    },
    plain: [toText(article, blocks), ...cited.map(({ text }) => text), quoted.text].join('\n\n'),
    markdown: toMarkdown(article, blocks, options),
    json: JSON.stringify(toJson(reading)),
    ris: cite(article, 'ris').text,
    bibtex: cite(article, 'bibtex').text,
    csl: cite(article, 'csl').text,
    report: toReport(reading),
    issue: toIssueReport({
      article,
      blocks,
      reading,
      hiddenBlocks: new Set(),
      subject: 'Something is wrong',
      note: '',
      version: '1.0.0',
      browser: 'Browser/1',
      withText: true,
    }),
    book: Object.fromEntries(
      Object.entries(book)
        .filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name))
        .map(([name, bytes]) => [name, strFromU8(bytes)]),
    ),
    links: linksOf(article),
  };
}

function wordsOf(block: Reading['blocks'][number]): string {
  if (block.type === 'figure') return `${block.caption} ${block.credit}`;
  return 'title' in block ? `${block.title} ${block.text}` : block.text;
}

function agenciesOf({ attributions }: Reading): string[] {
  const { desk, images, sources } = attributions;
  const codes = [
    ...desk.agencies.map(({ code }) => code),
    ...images.flatMap((image) => [...image.agencies, image.distributor ?? '']),
    ...sources.filter(({ kind }) => kind === 'agency').map(({ name }) => name),
  ];
  return [...new Set(codes.filter((code) => code !== ''))];
}

function linksOf(article: Article): Set<string> {
  const links = elements(article.body, 'a').map((link: Element) => property(link, 'href'));
  const images = elements(article.body, 'img').map((image: Element) => property(image, 'src'));
  return new Set([article.url, ...links, ...images, ...article.posts.map(({ href }) => href ?? '')]);
}
