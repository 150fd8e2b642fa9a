import type { Block } from '../../article.ts';
import type { NameHere, ParagraphRange } from './token.ts';

/** A line of a block that is not empty: what is read as one paragraph. */
export interface Line extends ParagraphRange {
  /** The block's text. */
  text: string;
  names: readonly NameHere[];
  /** A heading holds no speech but what stands in marks with a cue of its own. */
  heading: boolean;
}

const READ: ReadonlySet<Block['type']> = new Set(['paragraph', 'list', 'quote', 'heading']);

/** @returns the lines in which quotations are looked for, in reading order */
export function linesOf(blocks: readonly Block[], namesOf: ReadonlyMap<number, readonly NameHere[]>): Line[] {
  const found: Line[] = [];
  for (const [block, own] of blocks.entries()) {
    const { type, text } = own;
    if (!READ.has(type)) continue;
    const names = namesOf.get(block) ?? [];
    let start = 0;
    let next = 0;
    for (const words of text.split('\n')) {
      const end = start + words.length;
      const first = next;
      while (next < names.length && (names[next]?.start ?? 0) < end) next++;
      const range = { block, text, start, end, names: names.slice(first, next) };
      const whole = words.length === text.length && { whole: own };
      if (words.trim() !== '') found.push({ ...range, ...whole, heading: type === 'heading' });
      start = end + 1;
    }
  }
  return found;
}

/** A quotation whose closing mark is missing goes on in the next line only if that opens with the same mark. */
export function repeatsMark(mark: string, next: Line | null): boolean {
  return next?.text.slice(next.start, next.end).trimStart().startsWith(mark) ?? false;
}
