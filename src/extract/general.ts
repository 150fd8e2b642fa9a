import type { Root } from 'hast';
import type { Removal } from '../article.ts';
import { boundDepth } from '../dom/depth.ts';
import { resolveAddresses } from './addresses.ts';
import { type RuleContent, treeOf } from './by-rule.ts';
import { cleanBody } from './clean/clean.ts';
import type { Metadata } from './metadata.ts';
import { lengthOf } from './prepare/container.ts';
import type { Decluttered } from './prepare/declutter.ts';
import { prepare } from './prepare/prepare.ts';
import { runReadability } from './readability.ts';
import { tidyBody } from './tidy/body.ts';

/** Marks the elements of running text, so that they are known again in what Readability leaves. */
const MARK = 'data-byline-running';

/** Readability lost text where it kept less than this share of the running text in the article's container. */
const KEPT = 0.8;

/** What is known of a page that no outlet's rule reads. */
export interface GeneralPage {
  /** The page itself, which is not changed. */
  live: Document;
  /** A clone, which is taken apart. */
  page: Document;
  /** What addresses on the page are relative to. */
  base: string;
  metadata: Metadata;
  removed: Removal[];
}

/**
 * Reads any page without an outlet's rule: prepare → Readability → container repair → tidy → clean.
 *
 * @returns null where the page has no article
 */
export function readGeneral({ live, page, base, metadata, removed }: GeneralPage): RuleContent | null {
  const { language } = metadata;
  const prepared = prepare(page, language, removed);
  for (const [index, { element }] of prepared.running.entries()) element.setAttribute(MARK, String(index));
  const result = runReadability(page);
  if (result && metadata.title === '') metadata.title = result.title;
  if (result && metadata.standfirst === '') metadata.standfirst = result.excerpt;
  const lost = isCut(prepared, result?.content ?? null);
  const content = lost ? containerAgain(live, language) : result?.content;
  if (!content) return null;
  resolveAddresses(content, base);
  const body: Root = tidyBody(treeOf(content));
  cleanBody(body, metadata, removed);
  return { body, posts: [] };
}

/** Whether much of the article's running text is not in what Readability kept. */
function isCut({ running }: Decluttered, content: Element | null): boolean {
  const all = lengthOf(running);
  if (all === 0) return false;
  let kept = 0;
  for (const marked of content?.querySelectorAll(`[${MARK}]`) ?? [])
    kept += running[Number(marked.getAttribute(MARK))]?.length ?? 0;
  return kept < all * KEPT;
}

/** The container of the article on a fresh clone, for Readability took the first one apart. */
function containerAgain(live: Document, language: string): Element | null {
  const page = live.cloneNode(true) as Document;
  boundDepth(page.documentElement);
  return prepare(page, language, []).container;
}
