import type { Element, Root } from 'hast';
import type { Author, Removal } from '../article.ts';
import { excerpt } from '../dom/text.ts';
import { textOf } from '../tree/blocks.ts';
import { property } from '../tree/query.ts';
import { emptySignOff, mergeSignOff, parseSignOff, type SignOff } from './desk-line.ts';

/** How far from the body's end a sign-off may stand, and from its beginning an update note: in blocks. */
const REACH_END = 4;
const REACH_START = 3;

/**
 * Takes the sign-off out of a body: notes on updates at its beginning, and the last lines, in a live blog those
 * of each post, that name initials, agencies, editors or notes.
 *
 * @param body changed in place
 * @param authors a last line that only repeats one of them goes too
 */
export function takeSignOff(body: Root, authors: readonly Author[], removed: Removal[]): SignOff {
  const taken = emptySignOff();
  for (const line of paragraphsAtStart(body)) {
    const read = parseSignOff(textOf(line));
    if (read && read.notes.length > 0) take(body, line, read, taken, removed);
  }
  for (const line of paragraphsAtEnds(body)) {
    const text = textOf(line);
    const read = authors.some((author) => author.name === text) ? emptySignOff() : parseSignOff(text);
    if (read) take(body, line, read, taken, removed);
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

/** The last paragraphs of the body and of each of its posts. */
function paragraphsAtEnds(body: Root): Element[] {
  const groups = new Map<string, Root['children']>();
  for (const child of body.children) {
    const post = child.type === 'element' ? property(child, 'dataPost') : '';
    const group = groups.get(post);
    if (group) group.push(child);
    else groups.set(post, [child]);
  }
  return [...groups.values()].flatMap((children) => children.slice(-REACH_END).filter(isParagraph));
}

function paragraphsAtStart(body: Root): Element[] {
  return body.children.filter(isParagraph).slice(0, REACH_START);
}

function isParagraph(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}
