import type { Author, Direction, Kind, Source } from '../article.ts';
import { httpAddress } from '../dom/address.ts';
import { collapse, textOf } from '../dom/text.ts';
import { canonicalTag, directionOf } from '../language/tags.ts';
import type { Found, SiteMetadata, SiteRule } from '../sites/site-rule.ts';
import { type JsonLdArticle, type JsonLdItem, jsonLdOf } from './json-ld.ts';
import { parsePageDate } from './page-date.ts';

/** The metadata of an article with where each value came from. */
export interface Metadata {
  kind: Kind;
  title: string;
  kicker: string[];
  standfirst: string;
  published: string | null;
  modified: string | null;
  language: string;
  direction: Direction;
  authors: Author[];
  provenance: Record<string, Source>;
}

/** The metadata that a page declares for machines, in the order in which it is believed. */
export interface Declared {
  jsonLd: JsonLdArticle | null;
  meta(name: string): string;
}

/**
 * Reads what the page declares. What disagrees with the address is not believed: after client-side navigation
 * the head may still be the last article's.
 *
 * @param items what its JSON-LD describes
 */
export function readDeclared(
  document: Document,
  url: URL,
  rule: SiteRule | null,
  items: readonly JsonLdItem[] = jsonLdOf(document),
): Declared {
  const sameArticle = (address: string): boolean => {
    const other = httpAddress(address, url);
    return other === null || samePlace(other, url, rule);
  };
  const articles = items.flatMap(({ article }) => article ?? []).filter((one) => sameArticle(one.address));
  const head = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[name], meta[property], meta[itemprop]')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = collapse(element.getAttribute('content') ?? '');
    if (content !== '' && !head.has(name)) head.set(name, content);
  }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  // Where the head stayed behind, what tells no address of its own must be what the page shows.
  const current = sameArticle(canonical);
  const believed =
    sameArticle(head.get('og:url') ?? '') && (current || isShown(head.get('og:title'), document));
  const sure = articles.filter((one) => one.address !== '' || current || isShown(one.headline, document));
  return {
    jsonLd: sure.find((one) => one.type !== 'Article') ?? sure[0] ?? null,
    meta: (name) => (believed ? (head.get(name) ?? '') : ''),
  };
}

/** Whether a headline stands in the page's title or in one of its headlines. */
function isShown(headline: string | undefined, document: Document): boolean {
  if (!headline) return true;
  const shown = [document.title, ...[...document.querySelectorAll('h1')].map(textOf)];
  return shown.some((one) => one.includes(headline) || (one !== '' && headline.includes(one)));
}

/** Addresses may hold signs of percent that stand for nothing; those are compared as they are. */
function decoded(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/**
 * Without a rule, two addresses on different paths are different articles, unless both end in the article's number or
 * long name; a bare host is no article at all.
 */
function samePlace(other: URL, url: URL, rule: SiteRule | null): boolean {
  if (rule?.address(url) === 'article' && rule.matches(other)) return rule.sameArticle(other, url);
  const path = (one: URL): string => decoded(one.pathname).replace(/\/(?:amp)?\/?$/, '');
  const last = (one: URL): string => path(one).split('/').at(-1) ?? '';
  if (path(other) === '' || path(other) === path(url) || other.hostname !== url.hostname) return true;
  return last(other) === last(url) && /\d{5}|\w+[-_]\w+[-_]\w+/.test(last(url));
}

/** Chooses each value: what the site's rule read, then JSON-LD, then meta tags, then the page. */
export function chooseMetadata(
  document: Document,
  declared: Declared,
  site: SiteMetadata,
  rule: SiteRule | null,
): Metadata {
  const { jsonLd, meta } = declared;
  const provenance: Record<string, Source> = {};
  const choose = (field: string, candidates: (Found<string> | undefined)[]): string => {
    const found = candidates.find((candidate) => candidate !== undefined && candidate.value !== '');
    provenance[field] = found?.source ?? 'none';
    return found?.value ?? '';
  };
  const from = (source: Source, value: string | undefined): Found<string> => ({ source, value: value ?? '' });
  const language = canonicalTag(
    choose('language', [
      site.language,
      from('dom', document.documentElement.getAttribute('lang') ?? ''),
      from('jsonld', jsonLd?.language),
      from('meta', meta('og:locale') || meta('language')),
    ]),
  );
  const date = (found: Found<string>): Found<string> => ({
    ...found,
    value: parsePageDate(found.value, language) ?? '',
  });
  const title = choose('title', [
    site.title,
    from('jsonld', jsonLd?.headline),
    from('meta', meta('og:title')),
    from('dom', textOf(document.querySelector('h1'))),
    from('dom', textOf(document.querySelector('title'))),
  ]);
  const standfirst = choose('standfirst', [
    site.standfirst,
    from('jsonld', jsonLd?.description),
    from('meta', meta('og:description') || meta('description')),
  ]);
  const published = choose('published', [
    date(from('jsonld', jsonLd?.published)),
    date(from('meta', meta('article:published_time') || meta('date') || meta('datepublished'))),
    ...(site.published ? [date(site.published)] : []),
    date(from('dom', document.querySelector('article time[datetime]')?.getAttribute('datetime') ?? '')),
  ]);
  const modified = choose('modified', [
    date(from('jsonld', jsonLd?.modified)),
    date(from('meta', meta('article:modified_time') || meta('datemodified'))),
    ...(site.modified ? [date(site.modified)] : []),
  ]);
  const authors = chooseAuthors(declared, site, rule);
  provenance.authors = authors.source;
  provenance.kicker = site.kicker?.source ?? 'none';
  return {
    kind: site.kind?.value ?? (jsonLd?.type === 'LiveBlogPosting' ? 'liveblog' : 'article'),
    title,
    kicker: site.kicker?.value ?? [],
    standfirst,
    published: published || null,
    modified: modified || null,
    language,
    direction: readDirection(document, language),
    authors: authors.value,
    provenance,
  };
}

function chooseAuthors(declared: Declared, site: SiteMetadata, rule: SiteRule | null): Found<Author[]> {
  const usable = (names: string[]): Author[] =>
    names
      .map(withoutMail)
      .filter((name) => name !== '' && !/^https?:/.test(name) && !rule?.notAuthors.test(name))
      .map((name) => ({ name, role: null, place: null }));
  if (site.authors && site.authors.value.length > 0) return site.authors;
  const named = usable(declared.jsonLd?.authors ?? []);
  if (named.length > 0) return { value: named, source: 'jsonld' };
  const meta = usable([declared.meta('author') || declared.meta('article:author')]);
  return meta.length > 0 ? { value: meta, source: 'meta' } : { value: [], source: 'none' };
}

/** An address for letters is no name: "Maria Schmidt <m.schmidt@news.example>". */
function withoutMail(name: string): string {
  return name
    .replace(/[<(]?[^\s<>()@]+@[^\s<>()@]+\.[^\s<>()@]+[>)]?/gu, '')
    .replace(/^[\s,;|–-]+|[\s,;|–-]+$/gu, '')
    .trim();
}

function readDirection(document: Document, language: string): Direction {
  const declared = (
    document.documentElement.getAttribute('dir') ??
    document.body?.getAttribute('dir') ??
    ''
  ).toLowerCase();
  return declared === 'rtl' || declared === 'ltr' ? declared : directionOf(language);
}
