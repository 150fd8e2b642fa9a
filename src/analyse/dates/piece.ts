import type { Day } from './calendar.ts';
import type { Resolved } from './resolved.ts';

/** An expression on its way: token indices, and what it stands for. */
export interface Piece extends Resolved {
  from: number;
  to: number;
  skip: number;
  rule: string;
  /** Of a clock time that has been: the day that the text named last. */
  lastDay?: Day | null;
}
