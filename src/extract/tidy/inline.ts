import type { Element, ElementContent, Text } from 'hast';
import { NOTHING } from '../../dom/text.ts';
import { elementNode, textNode } from '../../tree/make.ts';
import { isElement, property } from '../../tree/query.ts';

/** Inline elements that a reading keeps, and the name it keeps them under. */
const KEPT: Readonly<Record<string, string>> = {
  a: 'a',
  em: 'em',
  i: 'em',
  strong: 'strong',
  b: 'strong',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  q: 'q',
};

/** Elements that never carry words of an article. */
export const WORDLESS = new Set(
  'script style template noscript svg math button input select textarea object canvas link meta head title map datalist dialog progress meter slot track source'.split(
    ' ',
  ),
);

/**
 * Brings inline content into the body's vocabulary: kept elements lose all but what the vocabulary names, all
 * others give way to their children, white space is what the page would show.
 *
 * @returns content without outer white space; [] where nothing is left
 */
export function tidyInline(children: readonly ElementContent[]): ElementContent[] {
  return trimWhiteSpace(keep(children));
}

function keep(children: readonly ElementContent[]): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const child of children) {
    if (child.type === 'text') kept.push(textNode(child.value));
    if (!isElement(child) || WORDLESS.has(child.tagName)) continue;
    if (child.tagName === 'br') kept.push(elementNode('br'));
    else if (child.tagName === 'img') kept.push(textNode(property(child, 'alt')));
    else kept.push(...keepElement(child));
  }
  return kept;
}

function keepElement(element: Element): ElementContent[] {
  const children = keep(element.children);
  const properties: Element['properties'] = {};
  let tagName = KEPT[element.tagName] ?? '';
  if (tagName === 'a') {
    const href = property(element, 'href');
    if (href === '') tagName = '';
    else properties.href = href;
  }
  for (const name of ['lang', 'dir']) {
    const value = property(element, name);
    if (value !== '') properties[name] = value;
  }
  if (tagName === '' && Object.keys(properties).length > 0 && element.tagName !== 'a') tagName = 'span';
  if (tagName === '') return children;
  return [elementNode(tagName, children, properties)];
}

/** Collapses white space over the borders of inline elements, as a line of a page does, and drops what is empty. */
function trimWhiteSpace(children: ElementContent[]): ElementContent[] {
  let last: Text | null = null;
  let afterSpace = true;
  const walk = (nodes: ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        let value = node.value.replace(NOTHING, '').replace(/[\s\u00a0]+/gu, ' ');
        if (afterSpace && value.startsWith(' ')) value = value.slice(1);
        node.value = value;
        if (value === '') continue;
        afterSpace = value.endsWith(' ');
        last = node;
      } else if (isElement(node) && node.tagName === 'br') {
        if (last) last.value = last.value.replace(/ $/, '');
        afterSpace = true;
      } else if (isElement(node)) walk(node.children);
    }
  };
  walk(children);
  dropTrailingSpace(children);
  return withoutEmpty(children);
}

/** Removes line breaks and the one space that may stand at the very end. */
function dropTrailingSpace(children: ElementContent[]): boolean {
  for (let index = children.length - 1; index >= 0; index--) {
    const node = children[index];
    if (!node) continue;
    if (node.type === 'text') {
      node.value = node.value.replace(/ $/, '');
      if (node.value !== '') return true;
    } else if (isElement(node) && node.tagName === 'br') children.splice(index, 1);
    else if (isElement(node) && dropTrailingSpace(node.children)) return true;
  }
  return false;
}

function withoutEmpty(children: ElementContent[]): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of children) {
    if (node.type === 'text') {
      const previous = kept.at(-1);
      if (node.value === '') continue;
      if (previous?.type === 'text') previous.value += node.value;
      else kept.push(node);
    } else if (isElement(node)) {
      if (node.tagName === 'br') {
        if (kept.length > 0) kept.push(node);
        continue;
      }
      node.children = withoutEmpty(node.children);
      if (node.children.length > 0) kept.push(node);
    }
  }
  return kept;
}
