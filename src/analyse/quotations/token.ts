import type { NamedEntity } from '../names/names.ts';
import type { Marked } from './marks.ts';

/** A word, a sign, or a whole marked passage of a paragraph; offsets count in the block's text. */
export interface Token {
  type: 'word' | 'sign' | 'marked';
  start: number;
  end: number;
  text: string;
  lower: string;
  /** What the word can be: bits of `IS`. */
  bits: number;
  /** The name it belongs to. */
  name: NameHere | null;
  /** The passage of a token of type `marked`. */
  marked: Marked | null;
}

/** A mention of a named entity. */
export interface NameHere {
  entity: NamedEntity;
  start: number;
  end: number;
}

/** Where a line stands. */
export interface ParagraphRange {
  block: number;
  start: number;
  end: number;
  /** The block, where the line is all of it. */
  whole?: { text: string };
}

/** A line of a block with its outer words: what stands between marks is one token. */
export interface Paragraph {
  block: number;
  start: number;
  end: number;
  tokens: Token[];
  /** Token ranges, end exclusive. */
  sentences: { from: number; to: number }[];
}
