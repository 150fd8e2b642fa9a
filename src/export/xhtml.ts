import type { Element, ElementContent } from 'hast';
import { isElement, property } from '../tree/query.ts';

/** Characters that XML 1.0 has no place for, not even by number (section 2.2). */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const VOID = new Set(['br', 'img']);

/** The properties of exported documents, and what XHTML calls them. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  lang: ['lang', 'xml:lang'],
  dir: ['dir'],
  href: ['href'],
  src: ['src'],
  alt: ['alt'],
  id: ['id'],
  className: ['class'],
};

/** Text and double-quoted attribute values of XML. */
export function escapeXml(text: string): string {
  return text
    .replace(NO_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A document's tree as XHTML. The packages that write HTML leave `<` in attributes, which XML does not allow. */
export function toXhtml(node: ElementContent): string {
  if (node.type === 'text') return escapeXml(node.value);
  if (!isElement(node)) return '';
  const tag = node.tagName + attributes(node);
  if (VOID.has(node.tagName)) return `<${tag}/>`;
  return `<${tag}>${node.children.map(toXhtml).join('')}</${node.tagName}>`;
}

function attributes(element: Element): string {
  return Object.entries(ATTRIBUTES)
    .filter(([name]) => element.properties[name] !== undefined && element.properties[name] !== null)
    .flatMap(([name, written]) => written.map((one) => ` ${one}="${escapeXml(property(element, name))}"`))
    .join('');
}
