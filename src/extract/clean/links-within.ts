import type { Root } from 'hast';
import type { Removal } from '../../article.ts';
import { excerpt } from '../../dom/text.ts';
import { READ_MORE } from '../../language/page-lists.ts';
import { textOf } from '../../tree/blocks.ts';
import { isElement } from '../../tree/query.ts';
import { startsWith } from '../chrome-lines.ts';

/** A label before a headline is at most this long: "Read more". */
const LONGEST_LABEL = 40;

/** Takes links to other articles out of the sentences around them: "… the mine Read more: The mine that drowned was …". */
export function dropLinksWithin(root: Root, removed: Removal[]): void {
  for (const paragraph of root.children) {
    if (!isElement(paragraph) || paragraph.tagName !== 'p' || paragraph.children.length < 2) continue;
    const { children } = paragraph;
    for (const [index, link] of [...children.entries()].reverse()) {
      if (!isElement(link) || link.tagName !== 'a' || !leadsToMore(textOf(link))) continue;
      removed.push({
        step: 'links within',
        reason: 'leads to another article',
        excerpt: excerpt(textOf(link)),
      });
      children.splice(index, 1);
      const [before, after] = [children[index - 1], children[index]];
      if (before?.type === 'text' && after?.type === 'text' && before.value.endsWith(' '))
        after.value = after.value.trimStart();
    }
  }
}

/** Whether a link's own words begin with a label that a language knows: "Read more: A headline". */
function leadsToMore(words: string): boolean {
  const colon = words.search(/[:：]\s*\S/);
  return colon > 0 && colon <= LONGEST_LABEL && startsWith(words, READ_MORE);
}
