import type { Article, Block } from '../../src/article.ts';
import { toBlocks } from '../../src/tree/blocks.ts';

/** Byline's body text: the blocks' texts, one a line. Captions and the standfirst stand apart and do not count. */
export function articleText(article: Article): string {
  return blocksText(toBlocks(article.body));
}

/** The texts of blocks, one a line. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.type === 'aside' && block.title !== '' ? `${block.title}\n${block.text}` : block.text,
    )
    .filter((text) => text !== '')
    .join('\n');
}

const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/i;

/** The text of a peer's result, a line for each block; all that the peer keeps counts. */
export function elementText(root: Node): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (/^(?:script|style|noscript|template)$/i.test(node.nodeName)) return;
    const block = BLOCK.test(node.nodeName);
    if (block) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (block) text += '\n';
  };
  walk(root);
  return text;
}
