import type { Grammar } from './grammar.ts';
import type { Words } from './slots.ts';

/** "early", "the end of" before a date belong to it. */
export function withModifier(grammar: Grammar, { tokens }: Pick<Words, 'tokens'>, from: number): number {
  for (const modifier of modifiersOf(grammar)) {
    const at = from - modifier.length;
    if (at >= 0 && modifier.every((word, offset) => tokens[at + offset]?.lower === word)) return at;
  }
  return from;
}

const modifiers = new WeakMap<Grammar, string[][]>();

function modifiersOf(grammar: Grammar): string[][] {
  const known = modifiers.get(grammar);
  if (known) return known;
  const made = (grammar.dates.modifiers ?? [])
    .map((words) => words.split(' '))
    .sort((a, b) => b.length - a.length);
  modifiers.set(grammar, made);
  return made;
}
