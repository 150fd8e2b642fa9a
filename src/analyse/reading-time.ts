import type { Block, Reading } from '../article.ts';
import type { CommonWords } from '../language/language.ts';

/** Words, and the minutes that a practised reader of the language needs, rounded, at least 1. */
export function readingTime(
  blocks: readonly Block[],
  standfirst: string,
  language: CommonWords,
): Reading['time'] {
  const text = [standfirst, ...blocks.map((block) => block.text)].join('\n');
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const others = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  const words = language.countsCharacters ? characters : others;
  return { words, minutes: Math.max(1, Math.round(words / language.readingSpeed)) };
}
