import type { ElementContent, Properties, Element as TreeElement } from 'hast';
import { elementNode, textNode } from '../tree/make.ts';

/**
 * The attributes that tidying reads, and hast's names for them. The body's vocabulary has so few that the tables of
 * all HTML's and SVG's, which `hast-util-from-dom` brings, would be a tenth of what is injected into a page.
 */
const PROPERTIES: readonly (readonly [attribute: string, property: string])[] = [
  ['href', 'href'],
  ['src', 'src'],
  ['alt', 'alt'],
  ['title', 'title'],
  ['cite', 'cite'],
  ['width', 'width'],
  ['height', 'height'],
  ['lang', 'lang'],
  ['dir', 'dir'],
  ['data-src', 'dataSrc'],
  ['data-id', 'dataId'],
  ['data-instgrm-permalink', 'dataInstgrmPermalink'],
];

/** @returns an element of a page, of bounded depth, as a hast element without comments and other attributes. */
export function treeOf(element: Element): TreeElement {
  const children: ElementContent[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) children.push(textNode(node.nodeValue ?? ''));
    else if (node.nodeType === 1) children.push(treeOf(node as Element));
  }
  const tagName = element.localName.toLowerCase();
  return elementNode(tagName, children, propertiesOf(element));
}

function propertiesOf(element: Element): Properties {
  const properties: Properties = {};
  if (!element.hasAttributes()) return properties;
  for (const [attribute, property] of PROPERTIES) {
    const value = element.getAttribute(attribute);
    if (value !== null) properties[property] = value;
  }
  const classes = element.getAttribute('class')?.trim();
  if (classes) properties.className = classes.split(/\s+/);
  return properties;
}
