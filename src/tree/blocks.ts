import type { Element, ElementContent, Root, Text } from 'hast';
import type { Block } from '../article.ts';
import { elements, find, isElement, property } from './query.ts';

/**
 * The body's vocabulary. Each child of the root is one block:
 *
 * - `p`, `h2`…`h6`, `pre`, `blockquote > p`, `ul|ol > li`, `table > caption, tr > th|td`
 * - figure: `figure > img?, figcaption > (caption, small = credit)`
 * - embed: `div[data-embed=provider] > a[href]`
 * - aside: `aside > h2?, blocks`
 *
 * `data-post` (live blog) and `data-at` (text input) stand on the block's element.
 */

/** A piece of a block's text: a text node, or a separator that stands between two of them. */
export interface Piece {
  text: string;
  /** The text node, absent for a separator. */
  node?: Text;
}

const LISTS = new Set(['ul', 'ol']);

/** Elements that stand on a line of their own inside a block. */
const LINE = new Set([
  'p',
  'li',
  'tr',
  'blockquote',
  'ul',
  'ol',
  'table',
  'pre',
  'caption',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'div',
]);

/**
 * The pieces of a block's text in order; joined, they are the block's text. Lines (list items, rows,
 * paragraphs of a quotation) are divided by `\n`, cells by a tab.
 */
export function pieces(block: Element): Piece[] {
  const found: Piece[] = [];
  let pending = '';
  const add = (node: Text): void => {
    if (node.value === '') return;
    if (pending !== '' && found.length > 0) found.push({ text: pending });
    pending = '';
    found.push({ text: node.value, node });
  };
  const walk = (children: readonly ElementContent[]): void => {
    for (const child of children) {
      if (child.type === 'text') add(child);
      if (!isElement(child)) continue;
      if (child.tagName === 'br') found.push({ text: '\n' });
      else if (child.tagName === 'td' || child.tagName === 'th') {
        walk(child.children);
        pending = '\t';
      } else if (LINE.has(child.tagName)) {
        if (found.length > 0) pending = '\n';
        walk(child.children);
        if (found.length > 0) pending = '\n';
      } else walk(child.children);
    }
  };
  walk(textChildren(block));
  return found;
}

/** The children that carry a block's text: a figure and an embed have none, an aside's title stands apart. */
function textChildren(block: Element): ElementContent[] {
  if (block.tagName === 'figure' || isEmbed(block)) return [];
  if (block.tagName === 'table')
    return block.children.filter((c) => !(isElement(c) && c.tagName === 'caption'));
  if (block.tagName === 'aside') return block.children.filter((c) => !isAsideTitle(block, c));
  return block.children;
}

function isAsideTitle(aside: Element, child: ElementContent): boolean {
  return child === aside.children[0] && isElement(child) && child.tagName === 'h2';
}

function isEmbed(element: Element): boolean {
  return property(element, 'dataEmbed') !== '';
}

/** @returns a block's text, or an inner element's, as {@link pieces} joins it. */
export function textOf(element: Element): string {
  return pieces(element)
    .map((piece) => piece.text)
    .join('');
}

/** The text of any element as if it were a block of its own: of a caption, a cell, an aside's title. */
function plain(element: Element | undefined): string {
  if (!element) return '';
  return pieces({ ...element, tagName: 'div', properties: {} })
    .map((piece) => piece.text)
    .join('')
    .trim();
}

/**
 * The blocks of a body, in reading order: `toBlocks(body)[i]` is `body.children[i]`.
 *
 * @param body a tree in the vocabulary above
 * @throws TypeError when a child of the root is no element
 */
export function toBlocks(body: Root): Block[] {
  return body.children.map((child) => {
    if (child.type !== 'element')
      throw new TypeError(`The body holds a ${child.type} where a block belongs.`);
    const block = toBlock(child);
    const post = property(child, 'dataPost');
    const at = property(child, 'dataAt');
    if (post !== '') block.post = Number(post);
    if (at !== '') block.at = Number(at);
    return block;
  });
}

function toBlock(element: Element): Block {
  const { tagName } = element;
  const heading = /^h([2-6])$/.exec(tagName);
  if (heading) return { type: 'heading', level: Number(heading[1]), text: textOf(element) };
  if (tagName === 'ul' || tagName === 'ol') return list(element);
  if (tagName === 'blockquote') return { type: 'quote', text: textOf(element) };
  if (tagName === 'pre') return { type: 'code', text: textOf(element) };
  if (tagName === 'table') return table(element);
  if (tagName === 'figure') return figure(element);
  if (tagName === 'aside') return aside(element);
  if (isEmbed(element)) return embed(element);
  return { type: 'paragraph', text: textOf(element) };
}

function list(element: Element): Block {
  const text = textOf(element);
  const items = text === '' ? [] : text.split('\n');
  const levels = levelsOf(element);
  const isNested = levels.length === items.length && levels.some((level) => level > 0);
  return {
    type: 'list',
    ordered: element.tagName === 'ol',
    items,
    ...(isNested && { levels }),
    text,
  };
}

/** For each line of a list's text in how many items it stands. */
function levelsOf(element: Element, level = 0): number[] {
  return element.children.filter(isElement).flatMap((item) => {
    const isInner = (child: ElementContent): child is Element => isElement(child) && LISTS.has(child.tagName);
    const own = textOf({ ...item, children: item.children.filter((child) => !isInner(child)) });
    const lines = own === '' ? [] : own.split('\n').map(() => level);
    return [...lines, ...item.children.filter(isInner).flatMap((inner) => levelsOf(inner, level + 1))];
  });
}

function table(element: Element): Block {
  const rows = elements(element, 'tr').map((row) =>
    row.children.filter(isElement).map((cell) => plain(cell)),
  );
  return { type: 'table', rows, caption: plain(find(element, 'caption')), text: textOf(element) };
}

function figure(element: Element): Block {
  const image = find(element, 'img');
  const caption = find(element, 'figcaption');
  const credit = caption && find(caption, 'small');
  const words = caption && { ...caption, children: caption.children.filter((child) => child !== credit) };
  return {
    type: 'figure',
    text: '',
    caption: plain(words),
    credit: plain(credit),
    image: (image && property(image, 'src')) || null,
    alt: image ? property(image, 'alt') : '',
  };
}

function aside(element: Element): Block {
  const first = element.children[0];
  const title = first && isElement(first) && isAsideTitle(element, first) ? plain(first) : '';
  return { type: 'aside', title, text: textOf(element) };
}

function embed(element: Element): Block {
  const link = find(element, 'a');
  return {
    type: 'embed',
    text: '',
    title: plain(link),
    href: link ? property(link, 'href') : '',
    provider: property(element, 'dataEmbed'),
  };
}
