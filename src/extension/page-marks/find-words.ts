/** Words as they are looked for: with what stands before and after them in the article. */
export interface SoughtWords {
  before: string;
  text: string;
  after: string;
}

/** The words that a page shows, without white space, and the text nodes that they stand in. */
export interface PageWords {
  text: string;
  nodes: readonly Text[];
  /** Where each node's words begin in `text`. */
  starts: readonly number[];
}

/** Elements whose text is never shown as the page's. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'TITLE']);

/** Pages and articles differ in white space, soft hyphens and marks that nobody sees. */
const UNSEEN = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/;
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');

/** Where the page has something of its own in the sentence, so much of what stands around the words will do. */
const NEAR = 10;
/** So many characters are told from others without what stands around them, where they are there once. */
const ENOUGH = 16;

/**
 * @param isShown whether an element is seen; asked once for each
 */
export function readPageWords(root: Node, isShown: (element: Element) => boolean): PageWords {
  const shown = new Map<Element, boolean>();
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* SHOW_TEXT */);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const words = node.data.replace(ALL_UNSEEN, '');
    const parent = node.parentElement;
    if (words === '' || parent === null || SILENT.has(parent.tagName)) continue;
    const seen = shown.get(parent) ?? isShown(parent);
    shown.set(parent, seen);
    if (!seen) continue;
    nodes.push(node);
    starts.push(length);
    parts.push(words);
    length += words.length;
  }
  return { text: parts.join(''), nodes, starts };
}

/** @returns the words in the page, or null where they are not there or cannot be told from others */
export function findWords(page: PageWords, sought: SoughtWords): Range | null {
  const text = sought.text.replace(ALL_UNSEEN, '');
  const before = sought.before.replace(ALL_UNSEEN, '');
  const after = sought.after.replace(ALL_UNSEEN, '');
  if (text === '') return null;
  const start =
    find(page.text, before, text, after) ??
    find(page.text, before.slice(-NEAR), text, after.slice(0, NEAR)) ??
    find(page.text, before, text, '', before.length >= NEAR) ??
    find(page.text, '', text, after, after.length >= NEAR) ??
    findOnce(page.text, text);
  return start === null ? null : rangeOf(page, start, start + text.length);
}

function find(page: string, before: string, text: string, after: string, wanted = true): number | null {
  const needle = before + text + after;
  if (!wanted || (needle.length < ENOUGH && !isOnce(page, needle))) return null;
  const at = page.indexOf(needle);
  return at < 0 ? null : at + before.length;
}

function findOnce(page: string, text: string): number | null {
  return text.length >= ENOUGH && isOnce(page, text) ? page.indexOf(text) : null;
}

function isOnce(page: string, text: string): boolean {
  const at = page.indexOf(text);
  return at >= 0 && page.indexOf(text, at + 1) < 0;
}

function rangeOf({ nodes, starts }: PageWords, start: number, end: number): Range | null {
  const first = lastAtMost(starts, start);
  const last = lastAtMost(starts, end - 1);
  const [from, to] = [nodes[first], nodes[last]];
  if (!from || !to) return null;
  const range = from.ownerDocument.createRange();
  range.setStart(from, offsetIn(from.data, start - (starts[first] ?? 0)));
  range.setEnd(to, offsetIn(to.data, end - 1 - (starts[last] ?? 0)) + 1);
  return range;
}

/** @returns the index of the last start that is not after the offset */
function lastAtMost(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @returns where the character stands that has so many seen ones before it */
function offsetIn(data: string, seenBefore: number): number {
  let left = seenBefore;
  for (let offset = 0; offset < data.length; offset++) {
    if (UNSEEN.test(data[offset] ?? '')) continue;
    if (left === 0) return offset;
    left--;
  }
  return data.length;
}
