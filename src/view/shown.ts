import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article, Block, Reading } from '../article.ts';

/**
 * What copying, saving and listening take: the article as the reader sees it, without the blocks that were hidden.
 * Anchors of `reading` are those of `article` and `blocks`.
 */
export interface Shown {
  article: Article;
  blocks: readonly Block[];
  /** Null until the article is analysed, and where it could not be. */
  reading: Reading | null;
  /** Indices of the hidden blocks in the whole article. */
  hiddenBlocks: ReadonlySet<number>;
}

export const ShownContext = createContext<Shown | null>(null);

/** @throws Error outside of the reader */
export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error('There is no reader around this.');
  return shown;
}
