import { collapse } from '../dom/text.ts';

/** What a page's JSON-LD says of its article; strings are as found, "" and [] where it says nothing. */
export interface JsonLdArticle {
  type: string;
  address: string;
  headline: string;
  description: string;
  published: string;
  modified: string;
  authors: string[];
  language: string;
  /** The article's text without structure: a check of how much was read, never the text itself. */
  articleBody: string;
  /** False where the page says that it is behind a paywall. */
  free: boolean;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|NewsItem|Report)$/;
type Dictionary = Record<string, unknown>;

/** One thing that a page's JSON-LD describes. */
export interface JsonLdItem {
  types: string[];
  /** Null where it is none. */
  article: JsonLdArticle | null;
}

/**
 * What a page's JSON-LD describes, in order; broken scripts are passed over.
 *
 * @param scripts the page's scripts, of any type
 */
export function jsonLdItems(scripts: Iterable<Element>): JsonLdItem[] {
  return [...scripts]
    .filter((script) => script.getAttribute('type') === 'application/ld+json')
    .flatMap((script) => items(script.textContent ?? ''))
    .map((item) => {
      const types = strings(item['@type']);
      const type = types.find((name) => ARTICLE_TYPE.test(name));
      return { types, article: type ? readArticle(item, type) : null };
    });
}

/** What a page's JSON-LD describes, see {@link jsonLdItems}. */
export function jsonLdOf(document: Document): JsonLdItem[] {
  return jsonLdItems(document.querySelectorAll('script[type="application/ld+json"]'));
}

/** Every object of a script that may be an item: the top, its list, its `@graph`. */
function items(json: string): Dictionary[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, ''));
  } catch {
    return [];
  }
  const top = Array.isArray(parsed) ? parsed.slice(0, 200) : [parsed];
  return top.filter(isDictionary).flatMap((item) => {
    const graph = own(item, '@graph');
    return Array.isArray(graph) ? graph.slice(0, 200).filter(isDictionary) : [item];
  });
}

function readArticle(item: Dictionary, type: string): JsonLdArticle {
  const page = own(item, 'mainEntityOfPage');
  return {
    type,
    address:
      text(isDictionary(page) ? own(page, '@id') : page) || text(own(item, 'url')) || text(own(item, '@id')),
    headline: text(own(item, 'headline')) || text(own(item, 'name')),
    description: text(own(item, 'description')),
    published: text(own(item, 'datePublished')),
    modified: text(own(item, 'dateModified')),
    authors: names(own(item, 'author')),
    language: text(own(item, 'inLanguage')),
    articleBody: text(own(item, 'articleBody')),
    free: !/^false$/i.test(String(own(item, 'isAccessibleForFree') ?? 'true')),
  };
}

function names(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.map((one) => (isDictionary(one) ? nameOf(one) : text(one))).filter((name) => name !== '');
}

/** `name`, or the two parts that schema.org has for it. */
function nameOf(person: Dictionary): string {
  return (
    text(own(person, 'name')) ||
    collapse(`${text(own(person, 'givenName'))} ${text(own(person, 'familyName'))}`)
  );
}

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(item: Dictionary, key: string): unknown {
  return Object.hasOwn(item, key) ? item[key] : undefined;
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

/** A string as it is shown: entities that publishers leave in JSON-LD are not resolved here. */
function text(value: unknown): string {
  return typeof value === 'string' ? collapse(value) : '';
}
