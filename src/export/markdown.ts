import type { Element, ElementContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { Article, Block } from '../article.ts';
import { isElement } from '../tree/query.ts';
import { webAddress } from './address.ts';
import { frontMatter } from './front-matter.ts';
import { oneLine } from './line.ts';
import { EVERYTHING, type ExportOptions } from './options.ts';
import { flatTable } from './table-cells.ts';
import { bylineText, captionText } from './text.ts';
import { withoutLinks } from './without-links.ts';

export interface MarkdownOptions extends ExportOptions {
  /** YAML before the text that says what the article is. */
  frontMatter?: boolean;
}

/**
 * The article as Markdown (CommonMark, and GitHub's tables). All words go through the serialiser as text, so that
 * none of them is Markdown or HTML; links lead to the web alone. Pictures are links on their captions.
 */
export function toMarkdown(
  article: Article,
  blocks: readonly Block[],
  options: MarkdownOptions = EVERYTHING,
): string {
  const children: RootContent[] = [heading(1, words(article.title))];
  if (article.standfirst !== '')
    children.push(paragraph({ type: 'strong', children: [words(article.standfirst)] }));
  const byline = bylineText(article);
  if (byline !== '') children.push(paragraph(emphasis(byline)));
  let post: number | undefined;
  for (const [index, child] of article.body.children.entries()) {
    const block = blocks[index];
    if (!isElement(child) || !block) continue;
    if (block.post !== undefined && block.post !== post)
      children.push(...postHeading(article, block.post, options));
    post = block.post;
    children.push(...blockContent(child, block, options));
  }
  for (const line of article.signOff) children.push(paragraph(emphasis(line)));
  children.push(paragraph(options.links ? link(article.url, [words(article.url)]) : words(article.site)));
  const text = serialise({ type: 'root', children } satisfies Root, {
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    resourceLink: false,
    rule: '-',
  });
  return (options.frontMatter ? frontMatter(article) : '') + text;
}

function postHeading(article: Article, index: number, { links }: ExportOptions): RootContent[] {
  const post = article.posts[index];
  const line = post ? [post.time ?? '', post.title].filter((part) => part !== '').join(' · ') : '';
  if (!post || line === '') return [];
  const href = links && post.href !== null ? post.href : '';
  return [heading(2, link(href, [words(line)]))];
}

function blockContent(child: Element, block: Block, { captions, links }: ExportOptions): RootContent[] {
  const inner = withoutLinks(child.children, !links);
  switch (block.type) {
    case 'figure': {
      const line = captions ? captionText(block.caption, block.credit) : '';
      if (line === '') return [];
      return [paragraph(link(links ? (block.image ?? '') : '', [emphasis(line)]))];
    }
    case 'embed':
      return [paragraph(link(links ? block.href : '', [words(block.title || block.href || block.provider)]))];
    case 'aside': {
      const title: RootContent[] =
        block.title === '' ? [] : [paragraph({ type: 'strong', children: [words(block.title)] })];
      const content = block.title === '' ? inner : inner.slice(1);
      return [{ type: 'blockquote', children: [...title, ...converted(content)] as never }];
    }
    case 'table': {
      const caption = block.caption === '' ? [] : [paragraph(emphasis(block.caption))];
      return [...caption, ...converted([flatTable({ ...child, children: inner })])];
    }
    default:
      return converted([{ ...child, children: inner }]);
  }
}

/** Elements of the body's vocabulary as Markdown's own nodes. */
function converted(children: readonly ElementContent[]): RootContent[] {
  const tree = toMdast({ type: 'root', children: [...children] });
  return tree.type === 'root' ? tree.children : [];
}

function heading(depth: 1 | 2, ...children: PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children };
}

function paragraph(...children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: [words(value)] };
}

function words(value: string): PhrasingContent {
  return { type: 'text', value: oneLine(value) };
}

/** A link, or its words alone where the address is none of the web. */
function link(address: string, children: PhrasingContent[]): PhrasingContent {
  const url = webAddress(address);
  const [only] = children;
  if (url !== '') return { type: 'link', url, children };
  return only ?? words('');
}
