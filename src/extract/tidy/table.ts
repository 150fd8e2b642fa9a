import type { Element, ElementContent } from 'hast';
import { elementNode, textNode } from '../../tree/make.ts';
import { elements, find, isElement } from '../../tree/query.ts';
import { tidyInline } from './inline.ts';

/** @returns whether a table only places things on the page: one cell a row, or cells that hold blocks. */
export function isLayoutTable(table: Element): boolean {
  const rows = elements(table, 'tr');
  const most = Math.max(0, ...rows.map((row) => cells(row).length));
  if (most <= 1) return true;
  return ['figure', 'iframe', 'h1', 'h2', 'h3', 'table', 'ul', 'ol'].some(
    (name) => find(table, name) !== undefined,
  );
}

/** A table in the body's vocabulary: `table > caption?, tr > th|td`, its cells' content in one line each. */
export function tidyTable(table: Element): Element | null {
  const children: ElementContent[] = [];
  const caption = find(table, 'caption');
  const words = caption ? tidyInline(oneLine(caption.children)) : [];
  if (words.length > 0) children.push(elementNode('caption', words));
  for (const row of elements(table, 'tr')) {
    const tidied = cells(row).map((cell) => elementNode(cell.tagName, tidyInline(oneLine(cell.children))));
    if (tidied.some((cell) => cell.children.length > 0)) {
      children.push(elementNode('tr', tidied));
    }
  }
  return children.some((child) => isElement(child) && child.tagName === 'tr')
    ? elementNode('table', children)
    : null;
}

function cells(row: Element): Element[] {
  return row.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** Line breaks and paragraphs in a cell become spaces: a cell is one line of the table's text. */
function oneLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === 'br') return [textNode(' ')];
    if (child.tagName === 'p' || child.tagName === 'div') return [textNode(' '), ...oneLine(child.children)];
    return [{ ...child, children: oneLine(child.children) }];
  });
}
