import type { Element, ElementContent, Root } from 'hast';
import { textOf } from '../../tree/blocks.ts';
import { elementNode, textNode } from '../../tree/make.ts';
import { elements, find, isElement, property } from '../../tree/query.ts';
import { isEmbed, tidyEmbed } from './embed.ts';
import { isIcon, tidyFigure } from './figure.ts';
import { tidyInline, WORDLESS } from './inline.ts';
import { tidyList } from './list.ts';
import { isLayoutTable, tidyTable } from './table.ts';

/** What a layout knows of its own markup. */
export interface TidyOptions {
  /** A paragraph that is bold as a whole is a subhead. */
  boldSubheads?: boolean;
}

/** Elements that stand in a line; any other that is not named below only holds blocks. */
const INLINE = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements that end a line wherever they stand. */
const BLOCK =
  'p div figure ul ol dl table blockquote pre h1 h2 h3 h4 h5 h6 section article aside iframe img picture video audio details header footer main hr li center'.split(
    ' ',
  );

/**
 * Brings a page's content into the body's vocabulary (see `tree/blocks`): one element a block, in reading
 * order. Nothing with words is lost: what has no place of its own becomes a paragraph.
 */
export function tidyBody(content: Element | Root, options: TidyOptions = {}): Root {
  const blocks: Element[] = [];
  container(content.children as ElementContent[], blocks, options);
  return { type: 'root', children: blocks };
}

/** Walks what holds blocks: runs of inline content between them become paragraphs. */
function container(children: readonly ElementContent[], blocks: Element[], options: TidyOptions): void {
  let run: ElementContent[] = [];
  const flush = (): void => {
    if (run.length > 0) paragraphs(run, blocks, options);
    run = [];
  };
  for (const child of children) {
    if (child.type === 'text') run.push(child);
    if (!isElement(child) || WORDLESS.has(child.tagName)) continue;
    const inline = INLINE.has(child.tagName) && !holdsBlock(child);
    if (inline || (child.tagName === 'img' && isIcon(child))) run.push(child);
    else {
      flush();
      block(child, blocks, options);
    }
  }
  flush();
}

function block(element: Element, blocks: Element[], options: TidyOptions): void {
  const { tagName } = element;
  if (isEmbed(element)) push(blocks, tidyEmbed(element));
  else if (tagName === 'figure' && !find(element, 'table') && !find(element, 'iframe'))
    push(blocks, tidyFigure(element));
  else if (tagName === 'img' || tagName === 'picture') push(blocks, tidyFigure(element));
  else if (/^h[1-6]$/.test(tagName)) heading(element, blocks, options);
  else if (tagName === 'ul' || tagName === 'ol') {
    const list = tidyList(element);
    if (list) blocks.push(list);
    else container(element.children, blocks, options);
  } else if (tagName === 'blockquote') quote(element, blocks);
  else if (tagName === 'pre') push(blocks, code(element));
  else if (tagName === 'table' && !isLayoutTable(element)) push(blocks, tidyTable(element));
  else if (tagName === 'aside' || tagName === 'details') aside(element, blocks, options);
  else container(element.children, blocks, options);
}

function push(blocks: Element[], made: Element | null): void {
  if (made) blocks.push(made);
}

function holdsBlock(element: Element): boolean {
  return BLOCK.some((name) => {
    const inner = find(element, name);
    return inner !== undefined && !(name === 'img' && isIcon(inner));
  });
}

/** A line of inline content is a paragraph; two line breaks in a row divide it. */
function paragraphs(run: ElementContent[], blocks: Element[], options: TidyOptions): void {
  for (const part of splitAtDoubleBreaks(run)) {
    const children = tidyInline(part);
    if (children.length === 0) continue;
    const only = children[0];
    const bold = children.length === 1 && only && isElement(only) && only.tagName === 'strong' ? only : null;
    if (options.boldSubheads && bold && textOf(bold).length <= 120) {
      blocks.push(elementNode('h2', bold.children));
    } else blocks.push(elementNode('p', children));
  }
}

function splitAtDoubleBreaks(run: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  let breaks = 0;
  for (const node of run) {
    const isBreak = isElement(node) && node.tagName === 'br';
    const isBlank = node.type === 'text' && node.value.trim() === '';
    if (isBreak) breaks++;
    else if (!isBlank) {
      if (breaks >= 2) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)?.push(node);
  }
  return parts;
}

function heading(element: Element, blocks: Element[], options: TidyOptions): void {
  if (find(element, 'img') || find(element, 'figure')) {
    container(element.children, blocks, options);
    return;
  }
  const children = tidyInline(flatten(element.children));
  if (children.length === 0) return;
  const level = Math.max(2, Number(element.tagName.charAt(1)));
  blocks.push(elementNode(`h${level}`, children));
}

/** A heading's own blocks (`h2 > div`) stand in one line, a space apart. */
function flatten(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] =>
    isElement(child) && !INLINE.has(child.tagName) ? [textNode(' '), ...flatten(child.children)] : [child],
  );
}

function quote(element: Element, blocks: Element[]): void {
  const inner: Element[] = [];
  container(element.children, inner, {});
  const words = inner.filter((one) => one.tagName === 'p' || /^h[2-6]$/.test(one.tagName));
  const others = inner.filter((one) => !words.includes(one));
  if (words.length > 0) {
    const lines = words.map((one): Element => ({ ...one, tagName: 'p' }));
    blocks.push(elementNode('blockquote', lines));
  }
  blocks.push(...others);
}

function code(element: Element): Element | null {
  const text = rawText(element).replace(/^\n|\s+$/g, '');
  if (text === '') return null;
  return elementNode('pre', [textNode(text)]);
}

function rawText(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text'
        ? child.value
        : isElement(child)
          ? child.tagName === 'br'
            ? '\n'
            : rawText(child)
          : '',
    )
    .join('');
}

/** A box beside the article: kept apart, its first heading is its title; its pictures follow it as figures. */
function aside(element: Element, blocks: Element[], options: TidyOptions): void {
  const inner: Element[] = [];
  container(element.children, inner, options);
  const figures = inner.filter((one) => one.tagName === 'figure' || property(one, 'dataEmbed') !== '');
  const words = inner.filter((one) => !figures.includes(one) && one.tagName !== 'aside');
  const first = words[0];
  if (first && /^h[2-6]$/.test(first.tagName)) first.tagName = 'h2';
  const box = elementNode('aside', words);
  if (textOf(box) !== '' || elements(box, 'h2').length > 0) blocks.push(box);
  blocks.push(...figures, ...inner.filter((one) => one.tagName === 'aside'));
}
