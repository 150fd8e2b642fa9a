import type { Block, DateFact } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { dayOf } from './calendar.ts';
import { noMemory, timexesOf } from './timexes.ts';

/**
 * The dates of an article and the lengths of time that it names, in reading order, vague ones ("recently", "for
 * decades") and repeated ones ("every Monday") too: `isExact` tells them apart. Headings repeat the text and are
 * left out.
 *
 * @param published ISO 8601, the article's "today"; null where unknown: only dates that need none are found
 */
export function findDates(
  blocks: readonly Block[],
  language: Language,
  published: string | null,
): DateFact[] {
  const now = dayOf(published);
  const memory = noMemory();
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading') return [];
    return timexesOf(block, language, now, memory).map(({ start, end, type, value, rule }) => ({
      text: block.text.slice(start, end),
      type,
      value,
      rule: ruleName(rule),
      block: index,
      start,
      end,
    }));
  });
}

/** "unit -1" is the rule "unit". */
const ruleName = (meaning: string): string => meaning.split(' ')[0] ?? meaning;
