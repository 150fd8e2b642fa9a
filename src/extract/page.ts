import type { Removal } from '../article.ts';
import { httpAddress, withoutTracking } from '../dom/address.ts';
import { windowOf } from '../dom/clobbering.ts';
import { siteRule } from '../sites/registry.ts';
import type { PageContext, SiteRule } from '../sites/site-rule.ts';

/** Stands for the address of a saved page that tells none. */
const NOWHERE = 'https://unknown.invalid/page';

/** Where a page stands and whose it is. */
export interface PageAddress {
  /** The address that counts, free of tracking. */
  url: URL;
  /** Whether `url` only stands for one that the page does not tell. */
  unknown: boolean;
  rule: SiteRule | null;
}

/** A page that is open for reading. */
export interface OpenPage extends PageAddress {
  /** The page itself, which is not changed. */
  live: Document;
  /** What addresses on the page are relative to. */
  base: string;
  /** Its document is a clone, which is taken apart. */
  context: PageContext;
  removed: Removal[];
}

/**
 * @param address the page's address; where it is not http(s), or only a short one, the canonical address counts
 * @param siteRules whether outlets are known by their rules
 */
export function addressOf(document: Document, address: string, siteRules: boolean): PageAddress {
  const url = articleAddress(document, address);
  const counted = new URL(withoutTracking(url ?? new URL(NOWHERE)));
  return { url: counted, unknown: url === null, rule: siteRules ? siteRule(counted) : null };
}

/** Opens a page on a copy of it. */
export function openPage(live: Document, at: PageAddress, page: Document): OpenPage {
  const context: PageContext = {
    document: page,
    url: at.url,
    language: page.documentElement.getAttribute('lang') ?? '',
    parse: parserOf(live),
  };
  return { ...at, live, base: baseOf(live, at.url), context, removed: [] };
}

/** The parser of the page's own window: Node has none of its own, and store linters count other ways as unsafe. */
function parserOf(document: Document): (html: string) => Document {
  return (html) => {
    const Parser = windowOf(document)?.DOMParser ?? DOMParser;
    return new Parser().parseFromString(html, 'text/html');
  };
}

/** The address that counts: the page's own, or its canonical one where the page's own tells nothing. */
function articleAddress(document: Document, address: string): URL | null {
  const own = httpAddress(address);
  const linked = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const canonical = httpAddress(linked ?? (own === null ? shared : null), own ?? undefined);
  const rule = own && siteRule(own);
  const sameArticle = own !== null && canonical !== null && (rule?.sameArticle(own, canonical) ?? false);
  const ownIsShort = own !== null && rule?.address(own) === 'unknown';
  return canonical && (own === null || sameArticle || ownIsShort) ? canonical : own;
}

/** What addresses on the page are relative to: a short address redirects, so the article's own counts for it. */
function baseOf(document: Document, url: URL): string {
  const base = httpAddress(document.baseURI);
  return base && siteRule(base)?.address(base) !== 'unknown' ? base.href : url.href;
}
