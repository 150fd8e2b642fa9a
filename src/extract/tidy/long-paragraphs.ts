import type { ElementContent, Root, Element as TreeElement } from 'hast';
import { textOf } from '../../tree/blocks.ts';
import { textNode } from '../../tree/make.ts';
import { isElement } from '../../tree/query.ts';

/** No paragraph has more UTF-16 units: a browser lays one out at one go, so that a longer one becomes several. */
const LONGEST_PARAGRAPH = 10_000;

/** What ends a sentence, with the space after it. */
const SENTENCE_ENDS = ['. ', '? ', '! ', '। ', '۔ ', '؟ ', '。'];

/** Divides the paragraphs of a body that are as long as a book; no word is lost. */
export function divideParagraphs(body: Root): Root {
  return { ...body, children: body.children.filter(isElement).flatMap(divided) };
}

/** @returns a block, or the paragraphs that a very long one becomes: all its words, with what they stand in */
function divided(block: TreeElement): TreeElement[] {
  if (block.tagName !== 'p' || textOf(block).length <= LONGEST_PARAGRAPH) return [block];
  const parts: ElementContent[][] = [[]];
  let room = LONGEST_PARAGRAPH;
  for (const child of block.children.flatMap(inPieces)) {
    const length = child.type === 'text' ? child.value.length : isElement(child) ? textOf(child).length : 0;
    if (length > room && parts.at(-1)?.length !== 0) {
      parts.push([]);
      room = LONGEST_PARAGRAPH;
    }
    parts.at(-1)?.push(child);
    room -= length;
  }
  return parts.map((children) => {
    const last = children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    return { ...block, properties: { ...block.properties }, children };
  });
}

/** A long text in pieces that fit into one paragraph together with others, each up to the end of a sentence. */
function inPieces(child: ElementContent): ElementContent[] {
  if (child.type !== 'text') return [child];
  const pieces: ElementContent[] = [];
  let rest = child.value;
  while (rest.length > LONGEST_PARAGRAPH) {
    const end = endWithin(rest.slice(0, LONGEST_PARAGRAPH));
    pieces.push(textNode(rest.slice(0, end)));
    rest = rest.slice(end);
  }
  return [...pieces, textNode(rest)];
}

/** @returns where the last sentence of a text ends, or its last word, never in the middle of a character */
function endWithin(text: string): number {
  const half = text.length / 2;
  const ends = SENTENCE_ENDS.map((end) => text.lastIndexOf(end) + end.length).filter((at) => at > half);
  if (ends.length > 0) return Math.max(...ends);
  const space = text.lastIndexOf(' ') + 1;
  if (space > half) return space;
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}
