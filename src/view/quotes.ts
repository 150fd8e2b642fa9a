import type { Anchor, Block } from '../article.ts';
import type { Quote } from './platform.ts';

/** UTF-16 units before and after the words that tell them from the same words elsewhere. */
const CONTEXT = 32;

/**
 * What anchors stand for, as a page can be searched for it. A picture is found by its caption; what has no words is
 * left out.
 */
export function quotesOf(blocks: readonly Block[], anchors: readonly Anchor[]): Quote[] {
  return anchors.flatMap((anchor): Quote[] => {
    const block = blocks[anchor.block];
    if (!block) return [];
    if (block.type === 'figure')
      return block.caption === '' ? [] : [{ anchor, before: '', text: block.caption, after: '' }];
    const { start, end } = anchor;
    const text = block.text.slice(start, end);
    if (text.trim() === '') return [];
    // A cut may not leave half of a character that takes two units.
    return [
      {
        anchor,
        before: block.text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
        text,
        after: block.text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
      },
    ];
  });
}
