import { findNames } from '../../src/analyse/names/names.ts';
import { findQuotations } from '../../src/analyse/quotations/quotations.ts';
import type { Block, Quotation } from '../../src/article.ts';
import type { Language } from '../../src/language/language.ts';
import type { GoldText } from './sets.ts';

export interface Prediction {
  start: number;
  end: number;
  spans: [number, number][];
  type: 'direct' | 'mixed' | 'indirect';
  speaker: string | null;
  speakerCanonical: string | null;
  /** Where the speaker's words stand, for a system that says so. */
  speakerStart?: number;
  speakerEnd?: number;
  cue: string | null;
  rule: string;
}

/** What Byline finds in a gold text, in the gold's shape. Every line that is not empty is a block. */
export function predict(gold: GoldText, language: Language): Prediction[] {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const line of gold.text.split('\n')) {
    const text = line.trim();
    if (text !== '') {
      blocks.push({ type: 'paragraph', text });
      offsets.push(at + line.indexOf(text));
    }
    at += line.length + 1;
  }
  const names = findNames(blocks, language, { title: '', standfirst: '', kicker: [], language: gold.lang });
  return findQuotations(blocks, language, names).map((quotation) => toPrediction(quotation, offsets));
}

const TYPE = { direct: 'direct', partial: 'mixed', indirect: 'indirect' } as const;

function toPrediction(quotation: Quotation, offsets: readonly number[]): Prediction {
  const shift = (block: number, offset: number): number => (offsets[block] ?? 0) + offset;
  const { block, start, end, mention, speaker, cue, rule, kind } = quotation;
  const spans = quotation.spans.map((s): [number, number] => [
    shift(s.block, s.start),
    shift(s.block, s.end),
  ]);
  return {
    start: shift(block, start),
    end: shift(block, end),
    spans,
    type: TYPE[kind],
    speaker: mention,
    speakerCanonical: speaker,
    cue,
    rule,
  };
}
