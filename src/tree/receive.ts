import type { Nodes, Root } from 'hast';
import * as v from 'valibot';
import type { Article, Extraction } from '../article.ts';
import { boundedTree } from './depth.ts';
import { isElement } from './query.ts';
import { sanitise } from './sanitise.ts';
import { hasRightToLeft, visible } from './visible.ts';

/** What came from a page is not what the extractor sends. */
export class UnreadableExtraction extends Error {
  override name = 'UnreadableExtraction';
}

/** ISO 8601, as the extractor writes it. */
const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** More UTF-16 units than this are no article: the longest live blogs are a twentieth of it. */
const LONGEST = 40_000_000;

/** Words that stand in one line, as the page shows them: its own white space must not begin a paragraph in a copy. */
const text = v.pipe(
  v.string(),
  v.transform((value) => value.replace(/\s+/g, ' ').trim()),
);
const texts = v.array(text);
const nullableText = v.nullable(text);
const address = v.pipe(
  v.string(),
  v.check(isHttp),
  v.transform((value) => new URL(value).href),
);

/** A day or a moment; what is none is not known. */
const date = v.fallback(v.nullable(v.pipe(v.string(), v.regex(ISO_DATE))), null);
const duration = v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^P[\dTHMSDW.]{1,30}$/))), null);
/** Byline's own names for things: they go into reports as they are. */
/** Byline's own words for what it does; nothing in them is Markdown. */
const plainWords = v.pipe(
  text,
  v.transform((value) => value.replace(/[^\p{L}\p{N} .,:;'’()-]/gu, '').slice(0, 100)),
);
const name = v.pipe(v.string(), v.regex(/^[a-z][\w-]{0,39}$/i));

const author = v.object({ name: text, role: nullableText, place: nullableText });

const desk = v.object({
  initials: texts,
  agencies: v.array(v.object({ code: text, name: text })),
  editors: texts,
  notes: texts,
});

const post = v.object({
  title: text,
  time: date,
  authors: texts,
  href: v.fallback(v.nullable(address), null),
});

const source = v.picklist(['jsonld', 'state', 'meta', 'dom', 'url', 'readability', 'text', 'none']);

const article = v.object({
  // A saved page may not say where it was; a page in a browser always does.
  url: v.union([v.literal(''), address]),
  site: text,
  language: v.pipe(text, v.transform(canonicalTag)),
  direction: v.picklist(['ltr', 'rtl']),
  kind: v.picklist(['article', 'opinion', 'liveblog', 'gallery', 'video', 'audio', 'interview']),
  title: text,
  kicker: texts,
  standfirst: text,
  published: date,
  modified: date,
  partial: v.nullable(name),
  authors: v.array(author),
  desk,
  signOff: texts,
  body: v.pipe(
    v.unknown(),
    v.transform((value) => sanitise(boundedTree(value))),
  ),
  posts: v.array(post),
  media: v.object({ duration, transcript: nullableText }),
  removed: v.array(v.object({ step: plainWords, reason: plainWords, excerpt: text })),
  provenance: v.record(name, source),
}) satisfies v.GenericSchema<unknown, Article>;

const extraction = v.variant('kind', [
  v.object({ kind: v.literal('article'), article: v.pipe(article, v.transform(asShown)) }),
  v.object({ kind: v.literal('none'), reason: v.picklist(['not-article', 'empty', 'loading']) }),
]) satisfies v.GenericSchema<unknown, Extraction>;

/**
 * Takes what the extractor sent out of a page. The page is not to be trusted: every field is checked, the body's
 * depth is bounded and only its own vocabulary stays.
 *
 * @param json the string that the injected script gave
 * @throws UnreadableExtraction for anything that the extractor does not send
 */
export function receive(json: unknown): Extraction {
  if (typeof json !== 'string') throw new UnreadableExtraction('The page gave no reading.');
  if (json.length > LONGEST) throw new UnreadableExtraction('The page is too long to be an article.');
  const result = v.safeParse(extraction, parse(json));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new UnreadableExtraction(
    `The reading is not as it should be at “${v.getDotPath(issue) ?? 'its root'}”.`,
  );
}

/** The article as its page can show it: under its own site, in the direction of its letters, all words to be seen. */
function asShown(sent: Article): Article {
  const direction = directionOf(sent);
  const rightToLeft = direction === 'rtl';
  const show = (value: string): string => visible(value, rightToLeft);
  showTree(sent.body, show);
  const { url, language, body, ...words } = sent;
  return { ...mapTexts(words, show), url, language, body, direction, site: siteOf(sent) };
}

function showTree(body: Root, show: (text: string) => string): void {
  const open: Nodes[] = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') node.value = show(node.value);
    if (isElement(node) && typeof node.properties.alt === 'string')
      node.properties.alt = show(node.properties.alt);
    if ('children' in node) open.push(...node.children);
  }
}

/** All strings of a value that the schema made, whose depth is small. */
function mapTexts<T>(value: T, map: (text: string) => string): T {
  if (typeof value === 'string') return map(value) as T;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, map)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, map)])) as T;
}

/** A page may say any direction: letters that are all of the other one tell better. */
function directionOf({ direction, title, standfirst, body }: Article): Article['direction'] {
  if (direction === 'ltr') return direction;
  const words = [title, standfirst, textsOf(body)].join(' ');
  return hasRightToLeft(words) || !/\p{L}/u.test(words) ? direction : 'ltr';
}

function textsOf(body: Root): string {
  const texts: string[] = [];
  const open: Nodes[] = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') texts.push(node.value);
    if ('children' in node) open.push(...node.children);
  }
  return texts.join(' ');
}

/** The site is the address' own host or the domain that it is of, whatever the page says. */
function siteOf({ url, site }: Article): string {
  if (url === '') return '';
  const host = new URL(url).hostname;
  return site.includes('.') && (host === site || host.endsWith(`.${site}`)) ? site : host;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UnreadableExtraction('The page gave no reading.');
  }
}

function isHttp(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** Pages write "en_US" or worse, which `Intl` throws at: a tag is canonical or "". */
function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
}
