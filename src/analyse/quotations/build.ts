import type { Anchor, Quotation } from '../../article.ts';
import type { Cue, Range } from './cue.ts';
import type { Passage } from './passage.ts';
import type { PhraseReader } from './phrases.ts';
import type { Speaker } from './speakers.ts';

/** Indirect speech: its words in one stretch or, around an insertion, in two. */
export function unmarkedQuotation(
  reader: PhraseReader,
  ranges: readonly Range[],
  speaker: Speaker,
  cue: string | null,
  rule: string,
): Quotation | null {
  const { block } = reader.paragraph;
  const anchors = ranges.map(({ from, to }) => ({
    block,
    start: reader.token(from)?.start ?? 0,
    end: reader.token(to - 1)?.end ?? 0,
  }));
  const [first, ...rest] = anchors;
  if (!first) return null;
  const quotation = makeQuotation(reader, 'indirect', first, speaker, cue, rule);
  for (const anchor of rest) {
    quotation.spans.push(anchor);
    quotation.text += ` … ${reader.text.slice(anchor.start, anchor.end)}`;
  }
  return quotation;
}

/** A comma before the closing mark belongs to the writer's sentence. */
export function boundsOf(reader: PhraseReader, passage: Passage): { start: number; end: number } {
  const { start, end } = passage.marked;
  const comma = /[,،，]$/u.test(reader.text.slice(start, end));
  return { start, end: comma ? end - 1 : end };
}

/** A quotation of one span. */
export function makeQuotation(
  reader: PhraseReader,
  kind: Quotation['kind'],
  anchor: Anchor,
  speaker: Speaker | null,
  cue: string | null,
  rule: string,
): Quotation {
  const mention = speaker?.mention?.text ?? null;
  return {
    kind,
    text: reader.text.slice(anchor.start, anchor.end),
    speaker: speaker?.name ?? null,
    mention,
    role: speaker?.entity?.roles[0]?.text ?? speaker?.mention?.titled?.role ?? null,
    cue,
    rule,
    ...anchor,
    spans: [anchor],
  };
}

/** "X said." and nothing else: the attribution of the sentence before. */
export function isBareAttribution(reader: PhraseReader, range: Range, cue: Cue): boolean {
  const { subject } = cue;
  if (!subject || cue.kind !== 'say' || !cue.finite) return false;
  const from = Math.min(subject.from, cue.from);
  const to = Math.max(subject.to, cue.to);
  for (let k = range.from; k < range.to; k++) if (reader.token(k)?.marked) return false;
  return from === range.from && range.to - to <= 2;
}
