import type { Author } from '../article.ts';
import { collapse, textOf } from '../dom/text.ts';
import { BYLINE_AND, BYLINE_BY } from '../language/page-lists.ts';
import { bare } from './bare.ts';
import { otherHeadline } from './headline.ts';
import type { Declared, Metadata } from './metadata.ts';
import { parsePageDate } from './page-date.ts';

/** A person's name in a byline is at most this long, and a byline names at most so many. */
const LONGEST_NAME = 60;
const MOST_AUTHORS = 12;

/** Where pages print their authors, the surest first. */
const BYLINES = [
  '[rel~="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '.byline',
  '.author',
];

/** Where pages without the usual signs tell when they were published, the surest first. */
const DATE_METAS = [
  'article:published',
  'article:published:time',
  'og:published_time',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];
const DATE_ELEMENTS = '[itemprop="datePublished"], time[pubdate]';

/** Betters what a page without an outlet's rule declares of itself by what it shows. */
export function completeMetadata(page: Document, metadata: Metadata, { meta }: Declared): void {
  const outlet = meta('og:site_name');
  const other = otherHeadline(metadata.title, page);
  if (other !== '') {
    metadata.title = other;
    metadata.provenance.title = 'dom';
  }
  const title = withoutOutlet(metadata.title, outlet, textOf(page.querySelector('h1')));
  metadata.title = title;
  if (metadata.published === null) findDate(page, metadata, meta);
  const notAuthors = new Set([outlet, meta('application-name'), meta('publisher')].map(bare));
  const declared = metadata.authors.flatMap(({ name, ...rest }) =>
    splitNames(name).map((one): Author => ({ ...rest, name: one })),
  );
  metadata.authors = declared.filter(({ name }) => !notAuthors.has(bare(name)));
  if (metadata.authors.some(({ name }) => /\s/.test(name))) return;
  const shown = shownAuthors(page).filter((name) => !notAuthors.has(bare(name)));
  if (shown.length === 0) return;
  metadata.authors = shown.map((name): Author => ({ name, role: null, place: null }));
  metadata.provenance.authors = 'dom';
}

function findDate(page: Document, metadata: Metadata, meta: Declared['meta']): void {
  const declared = DATE_METAS.map((name) => parsePageDate(meta(name), metadata.language));
  const element = page.querySelector(DATE_ELEMENTS);
  const shown = element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? textOf(element);
  const inMeta = declared.find((date) => date !== null) ?? null;
  metadata.published = inMeta ?? parsePageDate(shown, metadata.language);
  if (metadata.published !== null) metadata.provenance.published = inMeta ? 'meta' : 'dom';
}

/** Takes the outlet's name off a headline's end: "A ferry is back - The Daily Lake" → "A ferry is back". */
export function withoutOutlet(title: string, outlet: string, headline: string): string {
  const match = /^(.{8,}\S)\s+[-–—|·•»:]+\s+(\S.{0,60})$/u.exec(title);
  if (!match?.[1] || !match[2]) return title;
  const isOutlet = outlet !== '' && bare(match[2]).includes(bare(outlet));
  return isOutlet || bare(match[1]) === bare(headline) ? match[1] : title;
}

/** The names of a byline: "By A, B and C" → A, B, C, by the words of any language. */
export function splitNames(byline: string): string[] {
  const { by, and } = bylineWords();
  const text = collapse(byline);
  const names = text.replace(by, '').split(and);
  return names
    .map((name) => name.replace(/^[\s·|•-]+|[\s·|•,-]+$/g, ''))
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= LONGEST_NAME);
}

let words: { by: RegExp; and: RegExp } | null = null;

function bylineWords(): { by: RegExp; and: RegExp } {
  words ??= {
    by: new RegExp(`^(?:${BYLINE_BY.join('|')})(?:\\s*[:：]\\s*|\\s+)`, 'iu'),
    and: new RegExp(`\\s*(?:[,;/|&、，،]|\\s(?:${BYLINE_AND.join('|')})\\s)\\s*`, 'iu'),
  };
  return words;
}

/** The names in the first byline of the page that holds any. */
function shownAuthors(page: Document): string[] {
  for (const selector of BYLINES) {
    const found = [...page.querySelectorAll(selector)]
      .slice(0, MOST_AUTHORS)
      .map(textOf)
      .filter((text) => text.length <= LONGEST_NAME * 4)
      .flatMap(splitNames)
      .filter(isName);
    if (found.length > 0) return [...new Set(found)].slice(0, MOST_AUTHORS);
  }
  return [];
}

/** Two to five words without digits, each of them begun with a capital where the script has capitals. */
function isName(text: string): boolean {
  const parts = text.split(/\s+/);
  if (parts.length < 2 || parts.length > 5 || /[\p{N}@:!?"“”]/u.test(text)) return false;
  const capitals = parts.filter((part) => /^[\p{Lu}\p{Lo}]/u.test(part)).length;
  return capitals >= Math.max(2, parts.length - 2);
}
