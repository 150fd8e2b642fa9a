import { boundDepth } from './depth.ts';

/** A page with more text than this, in UTF-16 units, is too big: half as much again as the longest article. */
export const MOST_TEXT = 600_000;

/** The last paragraphs before the cut of each page that was too big. */
const cuts = new WeakMap<Document, readonly string[]>();

/**
 * Copies a page for taking it apart: element for element the same, bounded in depth, its style sheets empty. A browser
 * works through a sheet as soon as it stands in a document, even in one that is never shown; on many pages that takes
 * longer than all else of cloning.
 *
 * @param copyRoot copies the page's outermost element, where not all of it is wanted
 */
export function copyPage(
  live: Document,
  copyRoot = (page: Document): Element => page.importNode(live.documentElement, true),
): Document {
  const page = live.cloneNode(false) as Document;
  for (const node of live.childNodes)
    page.append(node === live.documentElement ? copyRoot(page) : page.importNode(node, true));
  for (const sheet of page.querySelectorAll('style')) sheet.replaceChildren();
  boundDepth(page.documentElement);
  return page;
}

/** Whether a page has too much text, or more than `most` elements, to be read as a whole. */
export function isTooBig({ documentElement: root }: Document, most: number): boolean {
  if (root.getElementsByTagName('*').length > most) return true;
  const lengthOf = (one: Element): number => (one.textContent ?? '').length;
  const length = lengthOf(root);
  if (length <= MOST_TEXT) return false;
  // Most of it may be data for the page's own scripts.
  const unread = [...root.querySelectorAll('script, style')].reduce((sum, one) => sum + lengthOf(one), 0);
  return length - unread > MOST_TEXT;
}

/** Remembers the beginnings of the last paragraphs that are left of a page that was too big. */
export function rememberCut(page: Document, tail: readonly string[]): void {
  cuts.set(page, tail);
}

/** Whether one of these texts, an article's, stood at the end of what is left of a page that was too big. */
export function isCut(page: Document, texts: readonly string[]): boolean {
  const tail = cuts.get(page) ?? [];
  return tail.length > 0 && texts.some((text) => tail.some((one) => text.includes(one)));
}
