import type { Block, DateFact, TimelineEvent } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { sentences } from '../sentences.ts';
import { firstDay } from './order.ts';

/** The dated events of an article, earliest first: each date with the sentence that it stands in. */
export function timeline(
  blocks: readonly Block[],
  dates: readonly DateFact[],
  language: Language,
): TimelineEvent[] {
  const abbreviations = new Set(language.common.abbreviations);
  const events: (TimelineEvent & { day: number })[] = [];
  const seen = new Set<string>();
  let parts: { start: number; end: number }[] = [];
  let read = -1;
  for (const { value, block, start } of dates) {
    const text = blocks[block]?.text ?? '';
    if (block !== read) parts = sentences(text, language.common.tag, abbreviations);
    read = block;
    const day = firstDay(value);
    const sentence = parts.find((part) => part.start <= start && start < part.end);
    if (day === null || !sentence) continue;
    const key = `${value} ${block} ${sentence.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    events.push({ value, text: text.slice(sentence.start, sentence.end), block, ...sentence, day });
  }
  return events
    .sort((a, b) => a.day - b.day)
    .map(({ value, text, block, start, end }) => ({ value, text, block, start, end }));
}
