import type { Block, Reading } from '../article.ts';
import type { CommonWords } from '../language/language.ts';

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** Words, and the minutes that a practised reader of the language needs, rounded, at least 1. */
export function readingTime(
  blocks: readonly Block[],
  standfirst: string,
  language: CommonWords,
): Reading['time'] {
  const text = [standfirst, ...blocks.map((block) => block.text)].join('\n');
  const words = text.match(language.countsCharacters ? CHARACTER : WORD)?.length ?? 0;
  return { words, minutes: Math.max(1, Math.round(words / language.readingSpeed)) };
}
