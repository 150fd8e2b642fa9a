import type { Element, ElementContent, Root } from 'hast';
import type { Article, Block } from '../article.ts';
import { webAddress } from './address.ts';
import { EVERYTHING, type ExportOptions } from './options.ts';
import { bylineText, figureText } from './text.ts';
import { toHtml as serialise } from './to-html.ts';
import { withoutLinks } from './without-links.ts';

/**
 * The article as HTML for a mail or a document: semantic elements only, no classes, no pictures (a paste must
 * not fetch anything), captions with credits in their place.
 */
export function toHtml(article: Article, blocks: readonly Block[], options = EVERYTHING): string {
  const children: ElementContent[] = [element('h1', text(article.title))];
  if (article.standfirst !== '') children.push(element('p', element('strong', text(article.standfirst))));
  const byline = bylineText(article);
  if (byline !== '') children.push(element('p', element('em', text(byline))));
  let post: number | undefined;
  for (const [index, child] of article.body.children.entries()) {
    const block = blocks[index];
    if (child.type !== 'element' || !block) continue;
    if (block.post !== undefined && block.post !== post) children.push(...postHeading(article, block.post));
    post = block.post;
    children.push(...blockElements(child, block, options));
  }
  for (const line of article.signOff) children.push(element('p', element('em', text(line))));
  children.push(element('p', options.links ? link(article.url, article.url) : text(article.site)));
  const root: Root = {
    type: 'root',
    children: [
      { ...element('article', ...children), properties: { lang: article.language, dir: article.direction } },
    ],
  };
  return serialise(root);
}

function postHeading(article: Article, index: number): Element[] {
  const post = article.posts[index];
  if (!post) return [];
  return [element('h2', text([post.time ?? '', post.title].filter((part) => part !== '').join(' · ')))];
}

function blockElements(child: Element, block: Block, { captions, links }: ExportOptions): Element[] {
  switch (block.type) {
    case 'figure': {
      const words = captions ? figureText(block.caption, block.credit) : '';
      return words === '' ? [] : [element('p', element('em', text(words)))];
    }
    case 'embed':
      return [
        element(
          'p',
          links ? link(block.href, block.title || block.href) : text(block.title || block.provider),
        ),
      ];
    case 'aside':
      return [element('blockquote', ...withoutLinks(child.children, !links))];
    default:
      return [{ ...child, properties: {}, children: withoutLinks(child.children, !links) }];
  }
}

function element(tagName: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** A link, or its label alone where the address is none of the web. */
function link(address: string, label: string): ElementContent {
  const href = webAddress(address);
  if (href === '') return text(label);
  return { type: 'element', tagName: 'a', properties: { href }, children: [text(label)] };
}
