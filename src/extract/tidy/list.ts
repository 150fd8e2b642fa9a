import type { Element, ElementContent } from 'hast';
import { elementNode, textNode } from '../../tree/make.ts';
import { find, isElement } from '../../tree/query.ts';
import { tidyInline, WORDLESS } from './inline.ts';

/**
 * A list in the body's vocabulary: `ul|ol > li`, an inner list within the item that it belongs to.
 *
 * @returns null where it is no list of words: an item holds a heading, a picture or several paragraphs
 */
export function tidyList(element: Element): Element | null {
  for (const name of ['figure', 'img', 'h1', 'h2', 'h3', 'h4', 'table', 'iframe', 'video', 'blockquote']) {
    if (find(element, name)) return null;
  }
  return list(element);
}

function list(element: Element): Element | null {
  const items: Element[] = [];
  for (const child of element.children.filter(isElement)) {
    if (isList(child)) addInner(items, [child]);
    else if (!WORDLESS.has(child.tagName)) addItem(items, child);
  }
  if (items.length === 0) return null;
  return elementNode(element.tagName, items);
}

const isList = ({ tagName }: Element): boolean => tagName === 'ul' || tagName === 'ol';

function addItem(items: Element[], element: Element): void {
  const nested: Element[] = [];
  const children = tidyInline(inlineOf(element.children, nested));
  if (children.length > 0) items.push(elementNode('li', children));
  addInner(items, nested);
}

/** Inner lists go into the last item; where no words stand before them, their items are the outer list's. */
function addInner(items: Element[], nested: readonly Element[]): void {
  for (const inner of nested.map(list)) {
    if (!inner) continue;
    const item = items.at(-1);
    if (item) item.children.push(inner);
    else items.push(...inner.children.filter(isElement));
  }
}

/** An item's paragraphs stand in one line; its inner lists are set aside. */
function inlineOf(children: readonly ElementContent[], nested: Element[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (isList(child)) {
      nested.push(child);
      return [];
    }
    if (child.tagName === 'p' || child.tagName === 'div') {
      return [textNode(' '), ...inlineOf(child.children, nested), textNode(' ')];
    }
    return [child];
  });
}
