import { copyPage, isTooBig, MOST_TEXT, rememberCut } from './copy.ts';

/** A page with more elements than this is cut before it is read, for Readability works through a page at one go. */
const MOST_ELEMENTS = 20_000;

/** What holds no article, or nothing that is read: the first to go from a page that is too big. */
const DATA = 'script[type="application/ld+json"]';
const IDLE = 'script:not([type="application/ld+json"]), style, svg, template, noscript, iframe, nav, footer';

/** A paragraph of running text has so many UTF-16 units; a part with so many elements before the first is a menu. */
const LONG = 80;
const BIG_PART = 200;

/** So many paragraphs before a cut tell, by so many of their first units, whether the article was cut. */
const TAIL = 8;
const TAIL_UNITS = 60;

/** So many pieces of data are looked at. */
const MOST_DATA = 20;

/** So many nodes are copied at one go. */
const STEP = 4_000;

/**
 * Copies a page as `copyPage` does; what has more elements than `most`, or too much text, is cut. In steps, for a page
 * must not stand still while a big one is copied.
 */
export function* copyPageInSteps(live: Document, most: number = MOST_ELEMENTS): Generator<void, Document> {
  if (!isTooBig(live, most)) return copyPage(live);
  const root = yield* copyBeginning(live.documentElement, live.cloneNode(false) as Document, most);
  const page = copyPage(live, () => root);
  rememberCut(page, endOf(root));
  return page;
}

/** A node of the live page, and its copy. */
type Place = [node: Node, copy: Node];

/**
 * Copies of a page that is too big what may hold the article, up to the bound: without what holds none, and without
 * the big parts before the first paragraph of running text.
 */
function* copyBeginning(live: Element, page: Document, most: number): Generator<void, Element> {
  const menus = bigPartsBefore(firstParagraph(live));
  for (let atOneGo = false; ; atOneGo = true) {
    const root = page.importNode(live, false);
    let place: Place | null | undefined = [live, root];
    let elements = 1;
    let text = 0;
    for (let count = 1; place && text < MOST_TEXT && count < most * 4; count++) {
      place = copyNext(place, live, page, menus);
      if (!place) break;
      const [node, copy] = place;
      if (node.nodeType !== 1) text += node.nodeValue?.length ?? 0;
      else if (++elements > most) {
        copy.parentNode?.removeChild(copy);
        break;
      }
      if (count % STEP === 0 && !atOneGo) yield;
    }
    if (place === undefined) continue;
    addData(live, root);
    return root;
  }
}

/**
 * Copies the node that comes next in document order.
 *
 * @returns null at the end, undefined where the page has changed under the walk
 */
function copyNext(
  [node, copy]: Place,
  root: Element,
  page: Document,
  menus: ReadonlySet<Node>,
): Place | null | undefined {
  const isLeftOut = (one: Node): boolean =>
    menus.has(one) || (one.nodeType === 1 && (one as Element).matches(IDLE));
  for (let next: Node | null = node.firstChild; ; ) {
    while (next && isLeftOut(next)) next = next.nextSibling;
    // Imported, not cloned: a custom element's clone would run the page's scripts.
    if (next) return [next, copy.appendChild(page.importNode(next, false))];
    if (node === root) return null;
    const above: Node | null = node.parentNode;
    const copyAbove = copy.parentNode;
    if (!above || !copyAbove) return undefined;
    next = node.nextSibling;
    node = above;
    copy = copyAbove;
  }
}

function isLong(one: Element): boolean {
  return (one.textContent ?? '').length >= LONG;
}

function firstParagraph(root: Element): Element | null {
  for (const one of root.getElementsByTagName('p')) if (isLong(one) && !one.closest(IDLE)) return one;
  return null;
}

/** The parts that stand before an element or before what it is in. */
function bigPartsBefore(first: Element | null): Set<Node> {
  const found = new Set<Node>();
  for (let one = first; one && one.tagName !== 'BODY'; one = one.parentElement) {
    for (let before = one.previousElementSibling; before; before = before.previousElementSibling)
      if (before.getElementsByTagName('*')[BIG_PART]) found.add(before);
  }
  return found;
}

/** What the page's data says of the article may stand at the end of the page. */
function addData(live: Element, root: Element): void {
  const beyond = [...live.querySelectorAll(DATA)].slice(root.querySelectorAll(DATA).length);
  root.append(...beyond.slice(0, MOST_DATA).map((one) => root.ownerDocument.importNode(one, true)));
}

/** @returns the beginnings of the last paragraphs that are left */
function endOf(root: Element): string[] {
  const left = [...root.getElementsByTagName('p')].slice(-TAIL * 4).filter(isLong);
  return left
    .slice(-TAIL)
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, TAIL_UNITS));
}
