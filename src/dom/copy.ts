import { boundDepth } from './depth.ts';

/**
 * A page with more elements than this is cut before it is read, for Readability works through a page at one go; pages
 * whose outlet has a rule go without Readability.
 */
export const MOST_ELEMENTS = 20_000;
export const MOST_ELEMENTS_BY_RULE = 60_000;

/** And one with more text than this, in UTF-16 units: half as much again as the longest article. */
const MOST_TEXT = 600_000;

/** What holds no article, or nothing that is read: the first to go from a page that is too big. */
const DATA = 'script[type="application/ld+json"]';
const IDLE = 'script:not([type="application/ld+json"]), style, svg, template, noscript, iframe, nav, footer';

/** A paragraph of running text has so many UTF-16 units; a part with so many elements before the first is a menu. */
const LONG = 80;
const BIG_PART = 200;

/** Among so many paragraphs the first of running text is looked for. */
const FIRST = 2_000;

/** So many paragraphs before a cut tell, by so many of their first units, whether the article was cut. */
const TAIL = 8;
const TAIL_UNITS = 60;

/** So many pieces of data are looked at. */
const MOST_DATA = 20;

/** So many nodes are copied at one go. */
const STEP = 4_000;

/** The last paragraphs before the cut of each page that was too big. */
const cuts = new WeakMap<Document, readonly string[]>();

/**
 * Copies a page for taking it apart: element for element the same, bounded in depth, its style sheets empty. A browser
 * works through a sheet as soon as it stands in a document, even in one that is never shown; on many pages that takes
 * longer than all else of cloning. What has more elements than `most`, or too much text, is cut.
 */
export function copyPage(live: Document, most: number = MOST_ELEMENTS): Document {
  const steps = copyPageInSteps(live, most);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, for a page must not stand still while a big one is copied. */
export function* copyPageInSteps(live: Document, most: number = MOST_ELEMENTS): Generator<void, Document> {
  const page = live.cloneNode(false) as Document;
  for (const node of live.childNodes) {
    if (node !== live.documentElement) page.append(page.importNode(node, true));
    else if (isTooBig(live.documentElement, most)) {
      const root = yield* copyBeginning(live.documentElement, page, most);
      page.append(root);
      cuts.set(page, endOf(root));
    } else {
      const root = page.importNode(live.documentElement, true);
      for (const sheet of root.querySelectorAll('style')) sheet.replaceChildren();
      page.append(root);
    }
  }
  boundDepth(page.documentElement);
  return page;
}

/** Whether one of these texts, an article's, stood at the end of what is left of a page that was too big. */
export function isCut(page: Document, texts: readonly string[]): boolean {
  const tail = cuts.get(page) ?? [];
  return tail.length > 0 && texts.some((text) => tail.some((one) => text.includes(one)));
}

function isTooBig(root: Element, most: number): boolean {
  if (root.getElementsByTagName('*').length > most) return true;
  const lengthOf = (one: Element): number => (one.textContent ?? '').length;
  const length = lengthOf(root);
  if (length <= MOST_TEXT) return false;
  // Most of it may be data for the page's own scripts.
  const unread = [...root.querySelectorAll('script, style')].reduce((sum, one) => sum + lengthOf(one), 0);
  return length - unread > MOST_TEXT;
}

/**
 * Copies of a page that is too big what may hold the article, up to the bound: without what holds none, and without
 * the big parts before the first paragraph of running text.
 */
function* copyBeginning(live: Element, page: Document, most: number): Generator<void, Element> {
  const menus = bigPartsBefore(firstParagraph(live));
  for (let atOneGo = false; ; atOneGo = true) {
    const root = page.importNode(live, false);
    const walk = new Walk(live, root, (one) => menus.has(one) || one.matches(IDLE));
    let elements = 1;
    let text = 0;
    for (let count = 1; text < MOST_TEXT && count < most * 4 && walk.next(); count++) {
      if (walk.at.nodeType !== 1) text += walk.at.nodeValue?.length ?? 0;
      else if (++elements > most) {
        walk.takeBack();
        break;
      }
      if (count % STEP === 0 && !atOneGo) yield;
    }
    // The page may have changed under the walk.
    if (walk.isLost) continue;
    addData(live, root);
    return root;
  }
}

/** Copies node after node in document order. */
class Walk {
  /** The node that was copied last. */
  at: Node;
  /** Whether that node is no longer where it was. */
  isLost = false;
  private copy: Node;
  private readonly page: Document;

  constructor(
    private readonly root: Element,
    copy: Element,
    private readonly isLeftOut: (element: Element) => boolean,
  ) {
    this.at = root;
    this.copy = copy;
    this.page = copy.ownerDocument;
  }

  /** @returns false at the end */
  next(): boolean {
    for (let next: Node | null = this.at.firstChild; ; ) {
      while (next?.nodeType === 1 && this.isLeftOut(next as Element)) next = next.nextSibling;
      if (next) return this.take(next);
      const { parentNode, nextSibling } = this.at;
      const above = this.copy.parentNode;
      if (this.at === this.root) return false;
      this.isLost = !parentNode || !above;
      if (!parentNode || !above) return false;
      next = nextSibling;
      this.at = parentNode;
      this.copy = above;
    }
  }

  /** An element at the bound would stand empty. */
  takeBack(): void {
    this.copy.parentNode?.removeChild(this.copy);
  }

  private take(node: Node): true {
    this.at = node;
    // Imported, not cloned: a custom element's clone would run the page's scripts.
    this.copy = this.copy.appendChild(this.page.importNode(node, false));
    return true;
  }
}

function isLong(one: Element): boolean {
  return (one.textContent ?? '').length >= LONG;
}

function firstParagraph(root: Element): Element | null {
  let looked = 0;
  for (const one of root.getElementsByTagName('p')) {
    if (isLong(one) && one.closest(IDLE) === null) return one;
    if (++looked === FIRST) break;
  }
  return null;
}

/** The parts that stand before an element or before what it is in. */
function bigPartsBefore(first: Element | null): Set<Element> {
  const found = new Set<Element>();
  for (let one = first; one && one.tagName !== 'BODY'; one = one.parentElement) {
    for (let before = one.previousElementSibling; before; before = before.previousElementSibling)
      if (before.getElementsByTagName('*')[BIG_PART]) found.add(before);
  }
  return found;
}

/** What the page's data says of the article may stand at the end of the page. */
function addData(live: Element, root: Element): void {
  const all = live.querySelectorAll(DATA);
  const beyond = [...all].slice(root.querySelectorAll(DATA).length).slice(0, MOST_DATA);
  root.append(...beyond.map((one) => root.ownerDocument.importNode(one, true)));
}

/** @returns the beginnings of the last paragraphs that are left */
function endOf(root: Element): string[] {
  const left = [...root.getElementsByTagName('p')].slice(-TAIL * 4).filter(isLong);
  return left.slice(-TAIL).map((one) => beginningOf(one.textContent ?? ''));
}

function beginningOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, TAIL_UNITS);
}
