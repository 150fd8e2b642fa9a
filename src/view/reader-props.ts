import type { Article, Reading } from '../article.ts';
import type { Place } from './place.ts';

/** The analysis of the shown article: on its way, done, or not possible. */
export type Analysis = 'pending' | 'failed' | Reading;

export interface ReaderProps {
  article: Article;
  analysis: Analysis;
  /** Where the reader was when the article was last open. */
  place?: Place;
  /** Told where the reader is after each move. */
  onMove?(place: Place): void;
  /** The blocks of this article that were hidden then, by their indices in the body; the same array for the same article. */
  hidden?: readonly number[];
  /** Told which blocks are hidden after each change. */
  onHide?(blocks: readonly number[]): void;
}
