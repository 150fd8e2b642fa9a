import type { Element, ElementContent, Root } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import type { Article, Block } from '../article.ts';
import { bylineText } from './text.ts';

/**
 * The article as HTML for a mail or a document: semantic elements only, no classes, no pictures (a paste must
 * not fetch anything), captions with credits in their place.
 */
export function toHtml(article: Article, blocks: readonly Block[]): string {
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
    children.push(...blockElements(child, block));
  }
  for (const line of article.signOff) children.push(element('p', element('em', text(line))));
  children.push(element('p', link(article.url, article.url)));
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

function blockElements(child: Element, block: Block): Element[] {
  switch (block.type) {
    case 'figure': {
      const words = [block.caption, block.credit === '' ? '' : `© ${block.credit}`].filter(
        (part) => part !== '',
      );
      return words.length === 0 ? [] : [element('p', element('em', text(`[${words.join(' ')}]`)))];
    }
    case 'embed':
      return [element('p', link(block.href, block.title || block.href))];
    case 'aside':
      return [element('blockquote', ...child.children)];
    default:
      return [{ ...child, properties: {} }];
  }
}

function element(tagName: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function link(href: string, label: string): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: [text(label)] };
}
