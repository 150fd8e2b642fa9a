import type { Extraction } from '../article.ts';
import { httpAddress } from '../dom/address.ts';
import { unclobbered } from '../dom/clobbering.ts';
import { copyPage, isTooBig } from '../dom/copy.ts';
import { siteRule } from '../sites/registry.ts';
import type { Layout, PageContext, SitePages, SiteRule } from '../sites/site-rule.ts';
import { toExtraction } from './article.ts';
import { bodyElement, readByRule } from './by-rule.ts';
import { chooseMetadata, readDeclared } from './metadata.ts';
import { addressOf, openPage } from './page.ts';

/** A page with more elements than this is read like any other, in steps. */
const MOST_ELEMENTS = 60_000;

/**
 * Reads the article of a page whose outlet has a rule: layout → metadata → lead → declutter → tidy blocks → chrome
 * lines → sign-off. The document is not changed.
 *
 * @param pagesOf how an outlet's pages are made, null for those that the caller cannot read
 * @returns null where no outlet's rule fits the page
 */
export function readKnownPage(
  live: Document,
  address: string,
  pagesOf: (rule: SiteRule) => SitePages | null,
): Extraction | null {
  const own = httpAddress(address);
  if (own && !siteRule(own)) return null;
  const document = unclobbered(live);
  const at = addressOf(document, address, true);
  const { rule, url } = at;
  const pages = rule && pagesOf(rule);
  if (!pages) return null;
  if (rule.address(url) === 'other') return { kind: 'none', reason: 'not-article' };
  if (isTooBig(document, MOST_ELEMENTS)) return null;
  const page = openPage(document, at, copyPage(document));
  const layout = layoutOf(pages, page.context);
  if (!layout) return null;
  const { document: clone } = page.context;
  const site = layout.metadata?.(page.context) ?? {};
  const metadata = chooseMetadata(clone, readDeclared(clone, url, rule), site, rule);
  const content = readByRule(page.context, layout, page.base, page.removed);
  return toExtraction(page, { metadata, content, partial: null, media: site.media, byRule: true });
}

/** The layout whose body is on the page, or is once the page's data stands in it. */
function layoutOf({ layouts, complete }: SitePages, context: PageContext): Layout | undefined {
  const fitting = (): Layout | undefined =>
    layouts.find((one) => (one.fits?.(context) ?? true) && bodyElement(context.document, one) !== null);
  const layout = fitting();
  if (layout || !complete) return layout;
  complete(context);
  return fitting();
}
