import type { Element as TreeElement } from 'hast';
import { type FactPlace, factsAt } from '../marked-facts.ts';
import { type MarkName, mark, offsetOf, rangesOf } from '../marks.ts';

/** A place between two characters of the document. */
interface Caret {
  node: Node;
  offset: number;
}

/** The document's methods that find a place under the pointer: the standard one, and WebKit's, which Chrome 121 has. */
interface CaretFinder {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

function caretAt(document: CaretFinder, x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Words the pointer is on have it inside their box; a caret is also found beside and below the text. */
const REACH = 3;

/**
 * The facts under the pointer, those with the fewest words first.
 *
 * @param article the element whose `[data-block]` descendants show the blocks
 */
export function factsUnder(
  article: Element,
  body: readonly TreeElement[],
  places: readonly FactPlace[],
  { clientX, clientY }: { clientX: number; clientY: number },
): { places: FactPlace[]; box: DOMRect } | null {
  const caret = caretAt(article.ownerDocument as unknown as CaretFinder, clientX, clientY);
  const shown = caret && elementOf(caret.node)?.closest<HTMLElement>('[data-block]');
  if (!caret || !shown || !article.contains(shown)) return null;
  const index = Number(shown.dataset.block);
  const block = body[index];
  const offset = block ? offsetOf(shown, block, caret.node, caret.offset) : null;
  if (offset === null) return null;
  // The caret stands before or after the character that the pointer is on.
  for (const at of [offset, offset - 1]) {
    const found = factsAt(places, index, at);
    const [first] = found;
    const [range] = first ? rangesOf(article, body, [first.anchor]) : [];
    const box = range && boxAt(range, clientX, clientY);
    if (box) return { places: found, box };
  }
  return null;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** Words over several lines have several boxes. */
function boxAt(range: Range, x: number, y: number): DOMRect | undefined {
  return [...range.getClientRects()].find(
    ({ left, right, top, bottom }) =>
      x >= left - REACH && x <= right + REACH && y >= top - REACH && y <= bottom + REACH,
  );
}

const NAMES = ['byline-quotation', 'byline-name', 'byline-date', 'byline-figure'] as const;

function markOf({ fact }: FactPlace): MarkName {
  if (fact.kind === 'quotation' || fact.kind === 'date' || fact.kind === 'figure')
    return `byline-${fact.kind}`;
  return 'byline-name';
}

/** Underlines all facts in the shown article, without changing it; no places take the lines away. */
export function underline(
  article: Element | null,
  body: readonly TreeElement[],
  places: readonly FactPlace[],
): void {
  for (const name of NAMES) {
    const anchors = places.filter((place) => markOf(place) === name).map(({ anchor }) => anchor);
    mark(name, article ? rangesOf(article, body, anchors) : []);
  }
}
