import type { Mention } from './phrases.ts';

/** A word that introduces speech, with its subject as the sentence gives it. */
export interface Cue {
  /** Token range. */
  from: number;
  to: number;
  text: string;
  kind: 'say' | 'judge' | 'source';
  /** False for forms without a subject of their own: saying. */
  finite: boolean;
  negated: boolean;
  /** The subject is the agent of a passive: "called … by X". */
  passive?: true;
  subject: Mention | null;
  /** Where the subject stands: before the cue, after it, or only earlier in the clause. */
  order: 'before' | 'after' | 'clause';
}

export interface Range {
  from: number;
  to: number;
}
