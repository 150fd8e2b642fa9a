import type { Element, Nodes } from 'hast';
import { attributeName } from '../tree/attribute-name.ts';

/** Elements that have neither content nor an end. */
const VOID = new Set(['br', 'hr', 'img', 'link', 'meta']);

/** Elements whose text is no HTML: a style sheet of ours. */
const RAW = new Set(['style']);

/**
 * A tree as HTML. The exports' vocabulary is closed (`tree/sanitise`, and what they add to it), so that no table of
 * all that HTML and SVG have is needed; no end is left out, all values are in double quotes.
 */
export function toHtml(node: Nodes): string {
  switch (node.type) {
    case 'root':
      return node.children.map(toHtml).join('');
    case 'doctype':
      return '<!doctype html>';
    case 'text':
      return escaped(node.value, /[&<]/g);
    case 'element':
      return elementHtml(node);
    default:
      return '';
  }
}

function elementHtml(element: Element): string {
  const { tagName, children } = element;
  const start = `<${tagName}${attributes(element)}>`;
  if (VOID.has(tagName)) return start;
  const content = RAW.has(tagName)
    ? children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    : children.map(toHtml).join('');
  return `${start}${content}</${tagName}>`;
}

function attributes({ properties }: Element): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => {
      if (value === true) return ` ${attributeName(name)}`;
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      return ` ${attributeName(name)}="${escaped(text, /["&'`<>]/g)}"`;
    })
    .join('');
}

function escaped(text: string, characters: RegExp): string {
  return text.replace(characters, (one) => `&#x${one.charCodeAt(0).toString(16).toUpperCase()};`);
}
