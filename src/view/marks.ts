import type { Element as TreeElement } from 'hast';
import type { Anchor } from '../article.ts';
import { pieces } from '../tree/blocks.ts';

/** The names that the style sheet gives to marked words. */
export type MarkName =
  | 'byline-mark'
  | 'byline-find'
  | 'byline-find-current'
  | 'byline-quotation'
  | 'byline-name'
  | 'byline-date'
  | 'byline-figure';

/** What the view adds to a block and is no part of its text. */
const FURNITURE = '[data-furniture]';

/** The part of a block that is no part of its text, as `tree/blocks` has it. */
function partApart(shown: Element): Element | null {
  if (shown.matches('figure, [data-embed]')) return shown;
  return shown.querySelector(':scope:is(table) > caption, :scope:is(aside) > h2:first-child');
}

/**
 * The words of an anchor in the shown article.
 *
 * @param shown the element that shows the block
 * @param block the block in the body's tree
 * @returns null where what is shown is not the block's text
 */
export function rangeOf(shown: Element, block: TreeElement, { start, end }: Anchor): Range | null {
  const nodes = textNodes(shown);
  const range = shown.ownerDocument.createRange();
  let offset = 0;
  let next = 0;
  let begun = false;
  for (const { text, node } of pieces(block)) {
    const stop = offset + text.length;
    if (node) {
      const shownNode = nodes[next++];
      if (shownNode?.data !== text) return null;
      if (!begun && start < stop) {
        range.setStart(shownNode, Math.max(0, start - offset));
        begun = true;
      }
      if (begun && end <= stop) {
        range.setEnd(shownNode, Math.max(0, end - offset));
        return range;
      }
    }
    offset = stop;
  }
  return null;
}

/**
 * Where a place in the shown article is in its block's text: the other way round.
 *
 * @returns null where the place is no part of the text
 */
export function offsetOf(shown: Element, block: TreeElement, place: Node, at: number): number | null {
  const nodes = textNodes(shown);
  let offset = 0;
  let next = 0;
  for (const { text, node } of pieces(block)) {
    if (node) {
      const shownNode = nodes[next++];
      if (shownNode?.data !== text) return null;
      if (shownNode === place) return offset + at;
    }
    offset += text.length;
  }
  return null;
}

function textNodes(shown: Element): Text[] {
  const apart = partApart(shown);
  const found: Text[] = [];
  const walker = shown.ownerDocument.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const words = node instanceof Text && node.data !== '' && !apart?.contains(node);
    if (words && !node.parentElement?.closest(FURNITURE)) found.push(node);
  }
  return found;
}

/**
 * The words of anchors in the shown article, those that are there.
 *
 * @param article the element whose `[data-block]` descendants show the blocks
 */
export function rangesOf(
  article: Element,
  body: readonly TreeElement[],
  anchors: readonly Anchor[],
): Range[] {
  return anchors.flatMap((anchor) => {
    const shown = blockElement(article, anchor.block);
    const block = body[anchor.block];
    return (shown && block && rangeOf(shown, block, anchor)) ?? [];
  });
}

/** Marks words under a name, without changing the document; no words take the marks of that name away. */
export function mark(name: MarkName, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights?.delete(name);
  else CSS.highlights?.set(name, new Highlight(...ranges));
}

/**
 * Marks the words of anchors in the shown article and brings the first into view. Where there are none the block is
 * brought into view.
 */
export function showAnchors(
  article: Element,
  body: readonly TreeElement[],
  anchors: readonly Anchor[],
): void {
  const ranges = rangesOf(article, body, anchors);
  mark('byline-mark', ranges);
  const first = anchors[0] && blockElement(article, anchors[0].block);
  if (first) focusBlock(first, ranges[0]);
}

/** Puts the keyboard's place on a block and brings it, or words of it, into view. */
export function focusBlock(block: HTMLElement, range?: Range): void {
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  reveal(block, range);
}

export function blockElement(article: Element, index: number): HTMLElement | null {
  return article.querySelector<HTMLElement>(`[data-block="${index}"]`);
}

/** Of the free height how much stands above what is brought into view. */
const ABOVE = 1 / 3;

/** Brings words into view: those of a long block may stand far from its middle. */
export function reveal(block: Element, range?: Range): void {
  const box = (range ?? block).getBoundingClientRect();
  const panel = block.closest<HTMLElement>('[data-scrolls]');
  const document = block.ownerDocument;
  const frame = panel?.getBoundingClientRect();
  const top = frame?.top ?? document.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0;
  const height = frame?.height ?? document.documentElement.clientHeight - top;
  const by = box.top - top - Math.max(0, (height - box.height) * ABOVE);
  const scroller = panel ?? document.scrollingElement;
  if (scroller) scroller.scrollTop += by;
}
