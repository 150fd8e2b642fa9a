import { boundDepth } from './depth.ts';

/**
 * A page with more elements than this is cut before it is read, for Readability works through a page at one go; pages
 * whose outlet has a rule go without Readability.
 */
export const MOST_ELEMENTS = 20_000;
export const MOST_ELEMENTS_BY_RULE = 60_000;

/** What holds no article, or nothing that is read: the first to go from a page that is too big. */
const IDLE =
  'script:not([type="application/ld+json"]), style, svg, template, noscript, iframe, nav, footer, form';

/** A paragraph of running text has so many UTF-16 units; a part with so many elements before the first is a menu. */
const LONG = 80;
const BIG_PART = 200;

/** So many paragraphs before a cut tell, by so many of their first units, whether the article was cut. */
const TAIL = 8;
const TAIL_UNITS = 60;

/** The last paragraphs before the cut of each page that was too big. */
const cuts = new WeakMap<Document, readonly string[]>();

/**
 * Copies a page for taking it apart: element for element the same, bounded in depth, its style sheets empty. A browser
 * works through a sheet as soon as it stands in a document, even in one that is never shown; on many pages that takes
 * longer than all else of cloning. What has more elements than `most` is cut.
 */
export function copyPage(live: Document, most: number = MOST_ELEMENTS): Document {
  const page = live.cloneNode(false) as Document;
  for (const node of live.childNodes) {
    const copy = page.importNode(node, true);
    if (node === live.documentElement) {
      const root = copy as Element;
      if (root.getElementsByTagName('*').length > most) cuts.set(page, cut(root, most));
      for (const sheet of root.querySelectorAll('style')) sheet.replaceChildren();
      boundDepth(root);
    }
    page.append(copy);
  }
  return page;
}

/** Whether one of these texts, an article's, stood at the end of what is left of a page that was too big. */
export function isCut(page: Document, texts: readonly string[]): boolean {
  const tail = cuts.get(page) ?? [];
  return tail.length > 0 && texts.some((text) => tail.some((one) => text.includes(one)));
}

/**
 * Takes from the copy of a page what holds no article, then the big parts before the first paragraph of running text,
 * then all beyond the bound.
 *
 * @returns the beginnings of the last paragraphs that are left
 */
function cut(root: Element, most: number): string[] {
  for (const one of root.querySelectorAll(IDLE)) one.remove();
  const isLong = (one: Element): boolean => (one.textContent ?? '').length >= LONG;
  const first = [...root.getElementsByTagName('p')].find(isLong);
  for (let one: Element | null = first ?? null; one && one.tagName !== 'BODY'; one = one.parentElement) {
    for (let before = one.previousElementSibling; before; ) {
      const next: Element | null = before.previousElementSibling;
      if (before.getElementsByTagName('*').length > BIG_PART) before.remove();
      before = next;
    }
  }
  const last = root.getElementsByTagName('*')[most];
  if (!last) return [];
  for (let one: Element | null = last; one && one !== root; one = one.parentElement)
    while (one.nextSibling) one.nextSibling.remove();
  last.remove();
  const left = [...root.getElementsByTagName('p')].slice(-TAIL * 4).filter(isLong);
  return left.slice(-TAIL).map((one) => beginningOf(one.textContent ?? ''));
}

function beginningOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, TAIL_UNITS);
}
