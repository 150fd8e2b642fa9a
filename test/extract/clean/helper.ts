import type { Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import type { Removal } from '../../../src/article.ts';
import { type LinedBody, linedBody } from '../../../src/extract/clean/lines.ts';
import { tidyBody } from '../../../src/extract/tidy/body.ts';
import { toBlocks } from '../../../src/tree/blocks.ts';
import { page } from '../../helpers/page.ts';

/** Sentences of an article. */
export const A =
  '<p>The harbour master counted the boats in the morning, and wrote every one of them down.</p>';
export const B =
  '<p>By noon the fog had come in from the sea, and nobody could see the far end of the pier.</p>';
export const C =
  '<p>“We will count them again tomorrow,” she said, and went home to feed her eleven cats.</p>';

/** What a step leaves of a body: a block a line. */
export function left(html: string, step: (body: LinedBody, removed: Removal[]) => void): string[] {
  const root = tidyBody(fromDom(page(`<div>${html}</div>`).body) as Root);
  const removed: Removal[] = [];
  step(linedBody(root), removed);
  return toBlocks(root).map((block) => (block.type === 'figure' ? `[${block.caption}]` : block.text));
}

/** The first words of each block, for short expectations. */
export const starts = (blocks: string[]): string[] =>
  blocks.map((text) => text.split(' ').slice(0, 2).join(' '));
