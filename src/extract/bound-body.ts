import type { Root } from 'hast';
import { textOf } from '../tree/blocks.ts';
import { elementNode, textNode } from '../tree/make.ts';
import { isElement } from '../tree/query.ts';

/** No article is longer: UTF-16 units of text, and blocks. */
const LONGEST = 400_000;
const MOST_BLOCKS = 3_000;

/**
 * Cuts a body that is too long to be shown. Of the block that goes beyond the bound the beginning stays, as a paragraph.
 *
 * @returns whether something was cut off
 */
export function boundBody(body: Root): boolean {
  let length = 0;
  for (const [index, block] of body.children.entries()) {
    const text = isElement(block) ? textOf(block) : '';
    if (length + text.length > LONGEST || index === MOST_BLOCKS) {
      const value = index < MOST_BLOCKS ? text.slice(0, LONGEST - length) : '';
      body.children.length = index;
      if (value !== '') body.children.push(elementNode('p', [textNode(value)]));
      return true;
    }
    length += text.length;
  }
  return false;
}
