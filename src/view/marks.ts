import type { Element as TreeElement } from 'hast';
import type { Anchor } from '../article.ts';
import { pieces } from '../tree/blocks.ts';

/** The name that the style sheet gives the marked words. */
export const MARK = 'byline-mark';

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
 * Marks the words of anchors in the shown article, without changing it, and brings the first into view. Where
 * there are none the block is brought into view.
 *
 * @param article the element whose `[data-block]` descendants show the blocks
 */
export function showAnchors(
  article: Element,
  body: readonly TreeElement[],
  anchors: readonly Anchor[],
): void {
  const ranges: Range[] = [];
  for (const anchor of anchors) {
    const shown = blockElement(article, anchor.block);
    const block = body[anchor.block];
    const range = shown && block ? rangeOf(shown, block, anchor) : null;
    if (range) ranges.push(range);
  }
  CSS.highlights?.set(MARK, new Highlight(...ranges));
  const first = anchors[0] && blockElement(article, anchors[0].block);
  if (!first) return;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  scrollTo(first, ranges[0]);
}

function blockElement(article: Element, index: number): HTMLElement | null {
  return article.querySelector<HTMLElement>(`[data-block="${index}"]`);
}

/** Words of a long block may stand far from its middle: the part that is marked counts. */
function scrollTo(block: HTMLElement, range: Range | undefined): void {
  const scroller = block.closest<HTMLElement>('[role="tabpanel"]');
  const box = (range ?? block).getBoundingClientRect();
  if (!scroller) return;
  const frame = scroller.getBoundingClientRect();
  scroller.scrollTop += box.top - frame.top - Math.max(0, (frame.height - box.height) / 3);
}
