import type { Element, ElementContent } from 'hast';
import { find, isElement } from '../../tree/query.ts';
import { tidyInline, WORDLESS } from './inline.ts';

/**
 * A list in the body's vocabulary: `ul|ol > li`, nested lists stand in one row with the items that hold them.
 *
 * @returns null where it is no list of words: an item holds a heading, a picture or several paragraphs
 */
export function tidyList(element: Element): Element | null {
  for (const name of ['figure', 'img', 'h1', 'h2', 'h3', 'h4', 'table', 'iframe', 'video', 'blockquote']) {
    if (find(element, name)) return null;
  }
  const items: Element[] = [];
  collect(element, items);
  if (items.length === 0) return null;
  return { type: 'element', tagName: element.tagName, properties: {}, children: items };
}

function collect(list: Element, items: Element[]): void {
  for (const child of list.children.filter(isElement)) {
    if (child.tagName === 'ul' || child.tagName === 'ol') collect(child, items);
    else if (!WORDLESS.has(child.tagName)) item(child, items);
  }
}

function item(element: Element, items: Element[]): void {
  const nested: Element[] = [];
  const own = inlineOf(element.children, nested);
  const children = tidyInline(own);
  if (children.length > 0) items.push({ type: 'element', tagName: 'li', properties: {}, children });
  for (const list of nested) collect(list, items);
}

/** An item's paragraphs stand in one line; its inner lists are set aside. */
function inlineOf(children: readonly ElementContent[], nested: Element[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === 'ul' || child.tagName === 'ol') {
      nested.push(child);
      return [];
    }
    if (child.tagName === 'p' || child.tagName === 'div') {
      return [
        { type: 'text', value: ' ' },
        ...inlineOf(child.children, nested),
        { type: 'text', value: ' ' },
      ];
    }
    return [child];
  });
}
