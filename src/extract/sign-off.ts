import type { Element, Root } from 'hast';
import type { Removal } from '../article.ts';
import { excerpt } from '../dom/text.ts';
import { textOf } from '../tree/blocks.ts';
import { emptySignOff, mergeSignOff, parseSignOff, type SignOff } from './desk-line.ts';

/** How far from the body's end a sign-off may stand, and from its beginning an update note: in blocks. */
const REACH_END = 4;
const REACH_START = 3;

/**
 * Takes the sign-off out of a body: the last lines that name initials, agencies, editors or notes, and notes
 * on updates at its beginning.
 *
 * @param body changed in place
 */
export function takeSignOff(body: Root, removed: Removal[]): SignOff {
  const taken = emptySignOff();
  const lines = paragraphsAtEnd(body);
  for (const line of lines) {
    const read = parseSignOff(textOf(line));
    if (read) take(body, line, read, taken, removed);
  }
  for (const line of paragraphsAtStart(body)) {
    const read = parseSignOff(textOf(line));
    if (read && read.notes.length > 0) take(body, line, read, taken, removed);
  }
  return taken;
}

function take(body: Root, line: Element, read: SignOff, taken: SignOff, removed: Removal[]): void {
  mergeSignOff(taken, read);
  removed.push({
    step: 'sign-off',
    reason: 'desk line, kept in the attributions',
    excerpt: excerpt(textOf(line)),
  });
  body.children.splice(body.children.indexOf(line), 1);
}

function paragraphsAtEnd(body: Root): Element[] {
  return body.children.slice(-REACH_END).filter(isParagraph);
}

function paragraphsAtStart(body: Root): Element[] {
  return body.children.filter(isParagraph).slice(0, REACH_START);
}

function isParagraph(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}
