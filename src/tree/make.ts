import type { Element, ElementContent, Properties, Text } from 'hast';

/** @returns a hast element */
export function elementNode(
  tagName: string,
  children: ElementContent[] = [],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** @returns a hast text */
export function textNode(value: string): Text {
  return { type: 'text', value };
}
