import type { Cue } from './cue.ts';
import type { Marked } from './marks.ts';

/** A marked passage with what its sentence says of its speaker. */
export interface Passage {
  marked: Marked;
  /** Its token's index in the paragraph. */
  token: number;
  /** The cue that governs it. */
  cue: Cue | null;
  rule: Rule | null;
  /** A whole utterance, or a fragment in the writer's own clause. */
  kind: 'direct' | 'partial';
  /** Goes on with the utterance of the passage before it: `"A," X said, "and a."` */
  continues: boolean;
  /** Nothing but this passage stands in its sentence. */
  alone: boolean;
}

/** How the evidence for a speaker was found, strongest first. */
export type Rule =
  | 'cue after'
  | 'cue before'
  | 'governing cue'
  | 'closing cue'
  | 'dropped subject'
  | 'split'
  | 'signature'
  | 'unknown verb'
  | 'heading'
  | 'colon'
  | 'same paragraph'
  | 'next sentence'
  | 'previous sentence'
  | 'continued paragraph'
  | 'floating paragraph';
