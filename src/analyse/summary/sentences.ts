import type { Anchored, Block } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { sentencesOf } from '../sentences-of.ts';

/** A sentence of the body with its place among them. */
export interface Sentence extends Anchored {
  /** Counted through the whole body. */
  index: number;
}

/** Blocks whose sentences tell the story; lists, tables, asides and headings do not. */
const TELLING: ReadonlySet<Block['type']> = new Set(['paragraph', 'quote']);

/** The sentences of the body's paragraphs in order, at most `limit`. */
export function bodySentences(
  blocks: readonly Block[],
  language: Language,
  limit = Number.POSITIVE_INFINITY,
): Sentence[] {
  const found: Sentence[] = [];
  for (const [block, one] of blocks.entries()) {
    const { type, text } = one;
    if (found.length >= limit) break;
    if (!TELLING.has(type) || text === '') continue;
    for (const { start, end } of sentencesOf(one, language.common))
      found.push({ text: text.slice(start, end), block, start, end, index: found.length });
  }
  return found.slice(0, limit);
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case, shortened to what their inflected forms share. */
export function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  return new Set(
    words.filter((word) => word.length > 3 || /\p{N}/u.test(word)).map((word) => word.slice(0, 6)),
  );
}

/** The share of `a` that `b` has too, from 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / a.size;
}
