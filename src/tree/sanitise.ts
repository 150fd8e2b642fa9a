import type { Element, ElementContent, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { isElement, property } from './query.ts';
import { hasRightToLeft } from './visible.ts';

/** Elements that may stand as a block; a `div` is one only as an embed. See `tree/blocks`. */
const BLOCKS = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'blockquote',
  'ul',
  'ol',
  'table',
  'figure',
  'aside',
  'div',
];

const WITHIN = ['li', 'caption', 'tr', 'th', 'td', 'figcaption', 'small', 'img'];

const INLINE = ['a', 'br', 'code', 'em', 'q', 'span', 'strong', 'sub', 'sup'];

/**
 * The body's vocabulary and nothing else: all other elements give way to their children. No field may be missing, for
 * the package would take its own, which is not in what the browsers load.
 */
const SCHEMA: Required<Schema> = {
  strip: ['script', 'style', 'template', 'noscript', 'title', 'svg', 'math'],
  tagNames: [...BLOCKS, ...WITHIN, ...INLINE],
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    div: ['dataEmbed'],
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto'], 'dataPost', 'dataAt'],
  },
  protocols: { href: ['http', 'https'], src: ['http', 'https'] },
  ancestors: {
    li: ['ul', 'ol'],
    caption: ['table'],
    tr: ['table'],
    th: ['tr'],
    td: ['tr'],
    figcaption: ['figure'],
    small: ['figcaption'],
  },
  clobber: [],
  clobberPrefix: '',
  required: {},
  allowComments: false,
  allowDoctypes: false,
};

/** What the values of the properties that stay must look like. */
const VALUES: Readonly<Record<string, RegExp>> = {
  href: /^https?:\/\/[^/]/i,
  src: /^https?:\/\/[^/]/i,
  lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i,
  dataPost: /^\d{1,6}$/,
  dataAt: /^\d{1,9}$/,
  dataEmbed: /^[\w.:-]{1,80}$/,
};

/**
 * Keeps of a body only what its vocabulary names: no classes, styles, ids, handlers, frames; addresses only of
 * http(s). What is dropped leaves its text. Each child of the result's root is a block.
 *
 * @param body a tree of bounded depth, of unknown origin
 */
export function sanitise(body: Root): Root {
  const clean = sanitize(body, SCHEMA);
  const children = clean.type === 'root' ? (clean.children as ElementContent[]) : [];
  const blocks = children.flatMap(checked).map(asBlock);
  return { type: 'root', children: blocks.filter((block) => block !== null) };
}

/** Drops wrong values; a picture without an address goes, a link or an embed without one keeps its words. */
function checked(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return node.value === '' ? [] : [{ type: 'text', value: node.value }];
  if (!isElement(node)) return [];
  const properties: Element['properties'] = {};
  for (const [name, value] of Object.entries(node.properties)) {
    const pattern = VALUES[name];
    if (!pattern || pattern.test(String(value))) properties[name] = value;
  }
  for (const name of ['href', 'src']) {
    const address = properties[name];
    if (address !== undefined) properties[name] = plainAddress(String(address));
  }
  if (node.tagName === 'img' && properties.src === undefined) return [];
  const children = node.children.flatMap(checked);
  if (turnsItsWords(properties.dir, children)) delete properties.dir;
  if (node.tagName === 'a' && properties.href === undefined) return children;
  return [{ type: 'element', tagName: node.tagName, properties, children }];
}

/**
 * An address as it is shown where it leads to: without a name before its host ("https://dw.com@evil.example" is none
 * of DW's), and without what a URL parser passes over.
 */
function plainAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username === '' && url.password === '' ? url.href : undefined;
}

/** Whether a direction is not that of the words: it would only move numbers and signs to other places. */
function turnsItsWords(direction: unknown, children: readonly ElementContent[]): boolean {
  if (direction !== 'ltr' && direction !== 'rtl') return false;
  const text = children.map(textIn).join('');
  return hasRightToLeft(text) !== (direction === 'rtl') && (direction === 'rtl' || !/[a-z\d]/i.test(text));
}

function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return isElement(node) ? node.children.map(textIn).join('') : '';
}

/** A block of the vocabulary; words that stand outside one become a paragraph. */
function asBlock(node: ElementContent): Element | null {
  const isBlock = isElement(node) && BLOCKS.includes(node.tagName);
  if (isBlock && (node.tagName !== 'div' || property(node, 'dataEmbed') !== '')) return node;
  if (isElement(node) && node.tagName === 'div') return { ...node, tagName: 'p' };
  if (node.type === 'text' && node.value.trim() === '') return null;
  if (isElement(node) && node.tagName === 'br') return null;
  const tagName = isElement(node) && node.tagName === 'img' ? 'figure' : 'p';
  return { type: 'element', tagName, properties: {}, children: [node] };
}
