import type { Root } from 'hast';
import type { Article, Author, DeskLine, Extraction, Refusal } from '../article.ts';
import { siteOf } from '../dom/address.ts';
import { isCut } from '../dom/copy.ts';
import type { SiteMetadata } from '../sites/site-rule.ts';
import { toBlocks } from '../tree/blocks.ts';
import { boundBody } from './bound-body.ts';
import type { RuleContent } from './by-rule.ts';
import { dropChromeLines } from './chrome-lines.ts';
import type { SignOff } from './desk-line.ts';
import type { Metadata } from './metadata.ts';
import type { OpenPage } from './page.ts';
import { takeSignOff } from './sign-off.ts';

/** Fewer UTF-16 units of text than this are no article where neither address nor rule says so. */
const SHORTEST = 250;

/** After the article a page may go on with a few blocks that are none. */
const LAST_BLOCKS = 40;

/** What was read of a page, by its outlet's rule or without one. */
export interface PageReading {
  metadata: Metadata;
  /** Null where a layout's body is gone once what is no article is, or where no article was found. */
  content: RuleContent | null;
  /** Why the content is not all of the article. */
  partial: string | null;
  media: SiteMetadata['media'];
  /** Whether an outlet's layout anchored the content. */
  byRule: boolean;
}

/** The last steps, the same for all pages: chrome lines → sign-off → article, or why there is none. */
export function toExtraction(page: OpenPage, reading: PageReading): Extraction {
  const { content, metadata } = reading;
  const { live, removed } = page;
  if (content === null) return none(live, 'not-article');
  const cut = boundBody(content.body) || isCut(page.context.document, endOf(content.body));
  dropChromeLines(content.body, removed);
  const signOff = takeSignOff(content.body, metadata.authors, removed);
  if (!isArticle(content.body, page.url, reading)) return { kind: 'none', reason: refusal(live) };
  return {
    kind: 'article',
    article: assemble(page, cut ? { ...reading, partial: 'length' } : reading, content, signOff),
  };
}

/** The texts of a body's last blocks, as far as a cut tells of them. */
function endOf(body: Root): string[] {
  return toBlocks({ ...body, children: body.children.slice(-LAST_BLOCKS) }).map(({ text }) =>
    text.replace(/\s+/g, ' '),
  );
}

/** @returns a refusal; a page that still loads may become an article. */
export function none(document: Document, reason: Refusal): Extraction {
  return { kind: 'none', reason: document.readyState === 'loading' ? 'loading' : reason };
}

/** @returns why a page without an article has none. */
export function refusal(document: Document): Refusal {
  return (document.body.textContent ?? '').trim() === '' ? 'empty' : 'not-article';
}

/** A site's layout is enough where some text is there; on all other pages the text must be long enough. */
function isArticle(content: Root, url: URL, { byRule, metadata }: PageReading): boolean {
  const length = toBlocks(content).reduce((sum, block) => sum + block.text.length, 0);
  if (byRule) return length > 0 || metadata.standfirst !== '';
  return url.pathname !== '/' && length >= SHORTEST;
}

function assemble(
  { url, unknown, rule, removed }: OpenPage,
  { metadata, partial, media }: PageReading,
  { body, posts }: RuleContent,
  signOff: SignOff,
): Article {
  const { authors: signed, lines, ...desk } = signOff;
  const named = signed.map((name): Author => ({ name, role: null, place: null }));
  const authors = (metadata.authors.length > 0 ? metadata.authors : named).map((author) =>
    withoutInitials(author, desk),
  );
  const { provenance, ...values } = metadata;
  return {
    url: unknown ? '' : url.href,
    site: unknown ? '' : (rule?.site ?? siteOf(url)),
    ...values,
    partial,
    authors,
    desk,
    signOff: lines,
    body,
    posts,
    media: media ?? { duration: null, transcript: null },
    removed,
    provenance,
  };
}

/** A byline may end with the editor's initials in brackets, "Ada Brandt (CP)": they belong to the desk line. */
function withoutInitials(author: Author, desk: DeskLine): Author {
  const match = /^(.{3,})\s\((\p{L}{1,4})\)$/u.exec(author.name);
  if (!match?.[1] || !match[2]) return author;
  if (!desk.initials.includes(match[2])) desk.initials.push(match[2]);
  return { ...author, name: match[1] };
}
