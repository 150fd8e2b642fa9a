import type { Element, Nodes } from 'hast';

/** @returns whether a node of a tree is an element. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

/** @returns an element's property as a string, "" where it has none. */
export function property(element: Element, name: string): string {
  const value = element.properties[name];
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** @returns all descendants with this tag name, in document order. */
export function elements(parent: Nodes, tagName: string): Element[] {
  if (!('children' in parent)) return [];
  const found: Element[] = [];
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    if (child.tagName === tagName) found.push(child);
    found.push(...elements(child, tagName));
  }
  return found;
}

/** @returns the first descendant with this tag name, in document order. */
export function find(parent: Nodes, tagName: string): Element | undefined {
  if (!('children' in parent)) return undefined;
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    if (child.tagName === tagName) return child;
    const inner = find(child, tagName);
    if (inner) return inner;
  }
  return undefined;
}
