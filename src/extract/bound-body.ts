import type { Root } from 'hast';
import { textOf } from '../tree/blocks.ts';
import { isElement } from '../tree/query.ts';

/** No article is longer: UTF-16 units of text, and blocks. The popup draws so much in about a second. */
const LONGEST = 400_000;
const MOST_BLOCKS = 3_000;

/**
 * Cuts a body that is too long to be shown.
 *
 * @returns whether something was cut off
 */
export function boundBody(body: Root): boolean {
  let length = 0;
  for (const [index, block] of body.children.entries()) {
    const text = isElement(block) ? textOf(block) : '';
    if (length + text.length <= LONGEST && index < MOST_BLOCKS) {
      length += text.length;
      continue;
    }
    const rest = text.slice(0, LONGEST - length);
    if (index === 0 && isElement(block)) block.children = [{ type: 'text', value: rest }];
    body.children.length = Math.max(index, 1);
    return true;
  }
  return false;
}
