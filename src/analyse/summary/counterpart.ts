import type { Block } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { smallWords, spanOf, type Word, wordsIn } from './predicate.ts';
import type { Sentence } from './sentences.ts';

/** Words that a counterpart has at least and at most. */
const SHORTEST = 2;
const LONGEST = 12;
/** Letters by which two forms of a word are known as one: "blames", "blamed". */
const STEM = 5;
/** What a counterpart must share with the words wanted, by Dice's coefficient. */
const ALIKE = 0.4;
/** What a sentence later in the lead loses: news says it first. */
const LATER = 0.03;

/**
 * The words of the lead that say what the headline's predicate says: within one clause, from content word to
 * content word, those that share most of their words with it.
 *
 * @param wanted the headline's predicate
 * @returns null where the lead says it in other words
 */
export function counterpart(
  wanted: string,
  lead: readonly Sentence[],
  blocks: readonly Block[],
  language: Language,
): { block: number; start: number; end: number } | null {
  const small = smallWords(language);
  const goal = new Set(wordsIn(wanted, 0, wanted.length).flatMap((word) => stemOf(word, small) ?? []));
  let found: { block: number; start: number; end: number } | null = null;
  let most = ALIKE;
  for (const [index, { block, start, end }] of lead.entries()) {
    const words = wordsIn(blocks[block]?.text ?? '', start, end);
    const [value, first, last] = bestWindow(words, goal, small);
    if (value - index * LATER <= most) continue;
    const span = spanOf(words, first, last);
    if (span) [found, most] = [{ block, ...span }, value - index * LATER];
  }
  return found;
}

/** A word's stem, or null for small words. */
function stemOf({ text }: Word, small: ReadonlySet<string>): string | null {
  const plain = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/u)?.[0] ?? '';
  const tells = plain.length > 2 || /\p{N}/u.test(plain);
  return tells && !small.has(plain) ? plain.slice(0, STEM) : null;
}

function bestWindow(
  words: readonly Word[],
  goal: ReadonlySet<string>,
  small: ReadonlySet<string>,
): [value: number, first: number, last: number] {
  const stems = words.map((word) => stemOf(word, small));
  let best: [number, number, number] = [0, 0, 0];
  for (let first = 0; first < words.length; first++) {
    if (stems[first] === null) continue;
    const own = new Set<string>();
    let shared = 0;
    for (let last = first; last < Math.min(words.length, first + LONGEST); last++) {
      const stem = stems[last];
      if (stem && !own.has(stem)) {
        own.add(stem);
        if (goal.has(stem)) shared++;
      }
      const value = (2 * shared) / (own.size + goal.size);
      if (stem && last - first + 1 >= SHORTEST && shared >= SHORTEST && value > best[0])
        best = [value, first, last];
      if (/[,;:،؛，；—–]["'”’»]?$/u.test(words[last]?.text ?? '')) break;
    }
  }
  return best;
}
