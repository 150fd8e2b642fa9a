import type { Block } from '../../article.ts';
import type { NameHere } from './tokens.ts';

/** A line of a block that is not empty: what is read as one paragraph. */
export interface Line {
  block: number;
  /** The block's text and where the line stands in it. */
  text: string;
  start: number;
  end: number;
  names: readonly NameHere[];
  /** A heading holds no speech but what stands in marks with a cue of its own. */
  heading: boolean;
}

const READ: ReadonlySet<Block['type']> = new Set(['paragraph', 'list', 'quote', 'heading']);

/** @returns the lines in which quotations are looked for, in reading order */
export function linesOf(blocks: readonly Block[], namesOf: ReadonlyMap<number, readonly NameHere[]>): Line[] {
  const found: Line[] = [];
  for (const [block, { type, text }] of blocks.entries()) {
    if (!READ.has(type)) continue;
    const names = namesOf.get(block) ?? [];
    let start = 0;
    let next = 0;
    for (const words of text.split('\n')) {
      const end = start + words.length;
      const first = next;
      while (next < names.length && (names[next]?.start ?? 0) < end) next++;
      const range = { block, text, start, end, names: names.slice(first, next) };
      if (words.trim() !== '') found.push({ ...range, heading: type === 'heading' });
      start = end + 1;
    }
  }
  return found;
}

/** A quotation whose closing mark is missing goes on in the next line only if that opens with the same mark. */
export function repeatsMark(mark: string, next: Line | null): boolean {
  return next?.text.slice(next.start, next.end).trimStart().startsWith(mark) ?? false;
}
