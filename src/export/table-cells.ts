import type { Element, ElementContent } from 'hast';
import { isElement } from '../tree/query.ts';

/** Elements that stand on lines of their own, which a cell of a Markdown table does not have. */
const LINES = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'div',
  'aside',
  'figure',
  'figcaption',
  'table',
  'tr',
]);

/** A table without its caption, whose cells hold only words: their paragraphs and lists are joined by spaces. */
export function flatTable(table: Element): Element {
  const rows = table.children
    .filter((child): child is Element => isElement(child) && child.tagName === 'tr')
    .map((row) => ({
      ...row,
      children: row.children.filter(isElement).map((cell) => ({ ...cell, children: flat(cell.children) })),
    }));
  return { ...table, children: rows };
}

function flat(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    const inner = flat(child.children);
    if (child.tagName === 'br') return [space()];
    if (/^(?:h[2-6]|t[dh])$/.test(child.tagName) || LINES.has(child.tagName))
      return [space(), ...inner, space()];
    return [{ ...child, children: inner }];
  });
}

function space(): ElementContent {
  return { type: 'text', value: ' ' };
}
