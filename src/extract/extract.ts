import type { Root } from 'hast';
import type { Article, Author, DeskLine, Extraction, Refusal, Removal } from '../article.ts';
import { httpAddress, siteOf, withoutTracking } from '../dom/address.ts';
import { boundDepth } from '../dom/depth.ts';
import { siteRule } from '../sites/registry.ts';
import type { Layout, PageContext, SiteMetadata, SiteRule } from '../sites/site-rule.ts';
import { toBlocks } from '../tree/blocks.ts';
import { bodyElement, type RuleContent, readByRule } from './by-rule.ts';
import { dropChromeLines } from './chrome-lines.ts';
import type { SignOff } from './desk-line.ts';
import { detect } from './detect/detect.ts';
import { readGeneral } from './general.ts';
import { chooseMetadata, type Metadata, readDeclared } from './metadata.ts';
import { takeSignOff } from './sign-off.ts';

export interface ExtractOptions {
  /** Whether the outlets' rules are used; without them Readability reads every page. */
  siteRules?: boolean;
}

/** Stands for the address of a saved page that tells none. */
const NOWHERE = 'https://unknown.invalid/page';

/** Fewer UTF-16 units of text than this are no article where neither address nor rule says so. */
const SHORTEST = 250;

/**
 * Reads the article of a page: site's rule → metadata → lead → declutter → Readability where no rule fits →
 * tidy blocks → chrome lines → sign-off. The document is not changed.
 *
 * @param document the page, live or parsed
 * @param address the page's address; where it is not http(s), or only a short one, the canonical address counts
 */
export function extract(document: Document, address: string, options: ExtractOptions = {}): Extraction {
  if (!document.body)
    return { kind: 'none', reason: document.readyState === 'loading' ? 'loading' : 'empty' };
  const page = document.cloneNode(true) as Document;
  boundDepth(page.documentElement);
  const url = articleAddress(document, address);
  const rule = options.siteRules === false ? null : siteRule(url);
  if (rule?.address(url) === 'other') return { kind: 'none', reason: 'not-article' };
  if (!rule && detect(document, url.href === NOWHERE ? null : url).verdict === 'other')
    return { kind: 'none', reason: document.readyState === 'loading' ? 'loading' : refusal(document) };
  const removed: Removal[] = [];
  const context: PageContext = {
    document: page,
    url,
    language: page.documentElement.getAttribute('lang') ?? '',
    parse: parserOf(document),
  };
  const base = baseOf(document, url);
  const fitting = (): Layout | undefined =>
    rule?.layouts.find((one) => (one.fits?.(context) ?? true) && bodyElement(page, one) !== null);
  let layout = fitting();
  if (!layout && rule?.complete) {
    rule.complete(context);
    layout = fitting();
  }
  const declared = readDeclared(page, url, rule);
  const site = layout?.metadata?.(context) ?? {};
  const metadata = chooseMetadata(page, declared, site, rule);
  const content: (RuleContent & { partial?: string | null }) | null = layout
    ? readByRule(context, layout, base, removed)
    : readGeneral({ live: document, page, base, metadata, declared, parse: context.parse, removed });
  if (content === null)
    return { kind: 'none', reason: document.readyState === 'loading' ? 'loading' : 'not-article' };
  dropChromeLines(content.body, removed);
  const signOff = takeSignOff(content.body, metadata.authors, removed);
  if (!isArticle(content.body, url, layout !== undefined, metadata))
    return { kind: 'none', reason: refusal(document) };
  return { kind: 'article', article: assemble(url, rule, metadata, site, content, signOff, removed) };
}

/** The parser of the page's own window: Node has none of its own, and store linters count other ways as unsafe. */
function parserOf(document: Document): (html: string) => Document {
  return (html) => {
    const Parser = document.defaultView?.DOMParser ?? DOMParser;
    return new Parser().parseFromString(html, 'text/html');
  };
}

/** The address that counts: the page's own, or its canonical one where the page's own tells nothing. */
function articleAddress(document: Document, address: string): URL {
  const own = httpAddress(address);
  const canonical = httpAddress(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    own ?? undefined,
  );
  const rule = own && siteRule(own);
  const sameArticle = own !== null && canonical !== null && (rule?.sameArticle(own, canonical) ?? false);
  const ownIsShort = own !== null && rule?.address(own) === 'unknown';
  const chosen = canonical && (own === null || sameArticle || ownIsShort) ? canonical : own;
  return new URL(withoutTracking(chosen ?? new URL(NOWHERE)));
}

/** What addresses on the page are relative to: a short address redirects, so the article's own counts for it. */
function baseOf(document: Document, url: URL): string {
  const base = httpAddress(document.baseURI);
  return base && siteRule(base)?.address(base) !== 'unknown' ? base.href : url.href;
}

/** A site's layout is enough where some text is there; on all other pages the text must be long enough. */
function isArticle(content: Root, url: URL, byRule: boolean, metadata: Metadata): boolean {
  const length = toBlocks(content).reduce((sum, block) => sum + block.text.length, 0);
  if (byRule) return length > 0 || metadata.standfirst !== '';
  return url.pathname !== '/' && length >= SHORTEST;
}

function refusal(document: Document): Refusal {
  return (document.body.textContent ?? '').trim() === '' ? 'empty' : 'not-article';
}

function assemble(
  url: URL,
  rule: SiteRule | null,
  metadata: Metadata,
  site: SiteMetadata,
  { body, posts, partial = null }: RuleContent & { partial?: string | null },
  signOff: SignOff,
  removed: Removal[],
): Article {
  const { authors: signed, lines, ...desk } = signOff;
  const named = signed.map((name): Author => ({ name, role: null, place: null }));
  const authors = (metadata.authors.length > 0 ? metadata.authors : named).map((author) =>
    withoutInitials(author, desk),
  );
  const { provenance, ...values } = metadata;
  return {
    url: url.href === NOWHERE ? '' : url.href,
    site: url.href === NOWHERE ? '' : (rule?.site ?? siteOf(url)),
    ...values,
    partial,
    authors,
    desk,
    signOff: lines,
    body,
    posts,
    media: site.media ?? { duration: null, transcript: null },
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
