import type { Element, ElementContent } from 'hast';
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
  if (words.length > 0)
    children.push({ type: 'element', tagName: 'caption', properties: {}, children: words });
  for (const row of elements(table, 'tr')) {
    const tidied = cells(row).map(
      (cell): Element => ({
        type: 'element',
        tagName: cell.tagName,
        properties: {},
        children: tidyInline(oneLine(cell.children)),
      }),
    );
    if (tidied.some((cell) => cell.children.length > 0)) {
      children.push({ type: 'element', tagName: 'tr', properties: {}, children: tidied });
    }
  }
  return children.some((child) => isElement(child) && child.tagName === 'tr')
    ? { type: 'element', tagName: 'table', properties: {}, children }
    : null;
}

function cells(row: Element): Element[] {
  return row.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** Line breaks and paragraphs in a cell become spaces: a cell is one line of the table's text. */
function oneLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === 'br') return [{ type: 'text', value: ' ' }];
    if (child.tagName === 'p' || child.tagName === 'div')
      return [{ type: 'text', value: ' ' }, ...oneLine(child.children)];
    return [{ ...child, children: oneLine(child.children) }];
  });
}
