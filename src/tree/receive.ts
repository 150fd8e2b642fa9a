import * as v from 'valibot';
import type { Article, Extraction } from '../article.ts';
import { boundedTree } from './depth.ts';
import { sanitise } from './sanitise.ts';

/** What came from a page is not what the extractor sends. */
export class UnreadableExtraction extends Error {
  override name = 'UnreadableExtraction';
}

/** More UTF-16 units than this are no article: the longest live blogs are a twentieth of it. */
const LONGEST = 40_000_000;

const text = v.string();
const texts = v.array(text);
const nullableText = v.nullable(text);
const address = v.pipe(text, v.check(isHttp));

const author = v.object({ name: text, role: nullableText, place: nullableText });

const desk = v.object({
  initials: texts,
  agencies: v.array(v.object({ code: text, name: text })),
  editors: texts,
  notes: texts,
});

const post = v.object({
  title: text,
  time: nullableText,
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
  published: nullableText,
  modified: nullableText,
  partial: nullableText,
  authors: v.array(author),
  desk,
  signOff: texts,
  body: v.pipe(
    v.unknown(),
    v.transform((value) => sanitise(boundedTree(value))),
  ),
  posts: v.array(post),
  media: v.object({ duration: nullableText, transcript: nullableText }),
  removed: v.array(v.object({ step: text, reason: text, excerpt: text })),
  provenance: v.record(text, source),
}) satisfies v.GenericSchema<unknown, Article>;

const extraction = v.variant('kind', [
  v.object({ kind: v.literal('article'), article }),
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
