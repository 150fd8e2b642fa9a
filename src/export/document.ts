import type { Element, ElementContent } from 'hast';
import type { Article, Block } from '../article.ts';
import { isElement, property } from '../tree/query.ts';
import { webAddress } from './address.ts';
import { element, words } from './attributed.ts';
import { EVERYTHING, type ExportOptions } from './options.ts';
import { bylineText } from './text.ts';
import { withoutLinks } from './without-links.ts';

/** A part after the article, such as its attributions: the view gives it in the reader's language. */
export interface Section {
  title: string;
  lines: readonly string[];
}

export interface DocumentOptions extends ExportOptions {
  /** The pictures that are put in: their address in the article → where the file has them. All others are links. */
  pictures?: ReadonlyMap<string, string>;
  sections?: readonly Section[];
  /** `lang` and `dir` of the sections' titles. */
  interface?: { lang: string; dir: string };
}

/** The article as a document of its own: header, body with figures, sign-off, address, sections. */
export function articleDocument(
  article: Article,
  blocks: readonly Block[],
  options: DocumentOptions = EVERYTHING,
): Element {
  const root = element(
    'article',
    header(article),
    ...body(article, blocks, options),
    footer(article, options),
    ...(options.sections ?? []).map((section) => sectionElement(section, options.interface)),
  );
  root.properties = { ...(article.language !== '' && { lang: article.language }), dir: article.direction };
  return root;
}

function header(article: Article): Element {
  const byline = bylineText(article);
  return element(
    'header',
    ...(article.kicker.length === 0 ? [] : [classed('p', 'kicker', words(article.kicker.join(' · ')))]),
    element('h1', words(article.title)),
    ...(article.standfirst === '' ? [] : [classed('p', 'standfirst', words(article.standfirst))]),
    ...(byline === '' ? [] : [classed('p', 'byline', words(byline))]),
  );
}

function body(article: Article, blocks: readonly Block[], options: DocumentOptions): Element[] {
  const children: Element[] = [];
  let post: number | undefined;
  for (const [index, child] of article.body.children.entries()) {
    const block = blocks[index];
    if (!isElement(child) || !block) continue;
    if (block.post !== undefined && block.post !== post)
      children.push(...postHeader(article, block.post, options));
    post = block.post;
    children.push(...blockElements(child, block, options));
  }
  return children;
}

function postHeader(article: Article, index: number, { links }: ExportOptions): Element[] {
  const post = article.posts[index];
  if (!post) return [];
  const line = [post.time ?? '', post.authors.join(', ')].filter((part) => part !== '').join(' · ');
  return [
    ...(line === '' ? [] : [classed('p', 'byline', words(line))]),
    ...(post.title === '' ? [] : [element('h2', linked(links ? (post.href ?? '') : '', words(post.title)))]),
  ];
}

function blockElements(child: Element, block: Block, options: DocumentOptions): Element[] {
  const { links } = options;
  if (block.type === 'figure') return figure(block, options);
  if (block.type === 'embed') {
    const label = block.title || (links ? block.href : '') || block.provider;
    return [
      classed('p', 'embed', words(`${block.provider}: `), linked(links ? block.href : '', words(label))),
    ];
  }
  return [{ ...bare(child), children: withoutLinks(child.children, !links).map(bareInner) }];
}

/** A picture with its caption and credit, or a link to it; its credit stands by it even where captions are left out. */
function figure(
  { caption, credit, image, alt }: Extract<Block, { type: 'figure' }>,
  { captions, links, pictures }: DocumentOptions,
): Element[] {
  const source = image === null ? undefined : pictures?.get(image);
  const address = links && image !== null ? webAddress(image) : '';
  const picture: ElementContent[] =
    source !== undefined
      ? [{ ...element('img'), properties: { src: source, alt } }]
      : captions && address !== ''
        ? [
            classed(
              'p',
              'picture',
              linked(address, words(alt || new URL(address).pathname.split('/').at(-1) || address)),
            ),
          ]
        : [];
  const words_: ElementContent[] = [
    ...(captions && caption !== '' ? [words(caption)] : []),
    ...(credit !== '' && (captions || source !== undefined)
      ? [words(' '), element('small', words(`© ${credit}`))]
      : []),
  ];
  const parts = [...picture, ...(words_.length === 0 ? [] : [element('figcaption', ...words_)])];
  return parts.length === 0 ? [] : [element('figure', ...parts)];
}

function footer(article: Article, { links }: ExportOptions): Element {
  const address = links ? webAddress(article.url) : '';
  return element(
    'footer',
    ...article.signOff.map((line) => element('p', words(line))),
    element('p', linked(address, words(address || article.site))),
  );
}

function sectionElement({ title, lines }: Section, own: DocumentOptions['interface']): Element {
  const heading = element('h2', words(title));
  if (own) heading.properties = { lang: own.lang, dir: own.dir };
  return element('section', heading, element('ul', ...lines.map((line) => element('li', words(line)))));
}

/** Properties that leave with an element: of the vocabulary's, those that say how its words are read. */
function bare(node: Element): Element {
  const properties: Element['properties'] = {};
  for (const name of ['lang', 'dir', 'href']) {
    const value = property(node, name);
    if (value !== '') properties[name] = value;
  }
  return { type: 'element', tagName: node.tagName, properties, children: node.children };
}

/** Pictures stand in figures alone; elsewhere they would be fetched. */
function bareInner(node: ElementContent): ElementContent {
  if (!isElement(node)) return node;
  if (node.tagName === 'img') return words(property(node, 'alt'));
  return { ...bare(node), children: node.children.map(bareInner) };
}

function classed(tagName: string, name: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { className: [name] }, children };
}

function linked(address: string, label: ElementContent): ElementContent {
  const href = webAddress(address);
  return href === '' ? label : { ...element('a', label), properties: { href } };
}
