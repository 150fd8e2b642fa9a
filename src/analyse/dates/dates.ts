import type { Block, DateFact } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { dayOf } from './calendar.ts';
import { noMemory, type Timex, timexesOf } from './timexes.ts';

/**
 * The dates of an article and the lengths of time that it names, in reading order. What says nothing exact
 * ("recently", "for decades", "every Monday") is left out, and so are headings, which repeat the text.
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
  return blocks.flatMap((block, index) =>
    timexesOf(block, language, now, memory)
      .filter((timex) => block.type !== 'heading' && isExact(timex))
      .map(({ start, end, value, rule }) => ({
        text: block.text.slice(start, end),
        value,
        rule: ruleName(rule),
        block: index,
        start,
        end,
      })),
  );
}

/** A value without an unknown part. */
function isExact({ type, value }: Timex): boolean {
  return type !== 'SET' && !value.includes('X') && !value.endsWith('_REF');
}

/** "unit -1" is the rule "unit". */
const ruleName = (meaning: string): string => meaning.split(' ')[0] ?? meaning;
