import type { Anchor } from '../article.ts';
import type { CommonWords } from '../language/language.ts';
import { oncePer } from '../language/once-per.ts';
import { sentences } from '../language/sentences.ts';

type Span = Pick<Anchor, 'start' | 'end'>;

export const abbreviationsOf = oncePer(
  (common: CommonWords): ReadonlySet<string> => new Set(common.abbreviations),
);

const known = new WeakMap<object, readonly Span[]>();

/** The sentences of a block's text, made once for all that read it. */
export function sentencesOf(block: { text: string }, common: CommonWords): readonly Span[] {
  const found = known.get(block) ?? sentences(block.text, common.tag, abbreviationsOf(common));
  known.set(block, found);
  return found;
}
