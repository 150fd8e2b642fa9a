import type { Element, Grammar, Pattern } from './grammar.ts';
import { readSlot, type Slots, slotsAt, type Words, wordsOf } from './slots.ts';
import type { Token } from './tokens.ts';

/** A phrase of a language, found at the tokens `from` to before `to`. */
export interface Match {
  meaning: string;
  from: number;
  to: number;
  /** UTF-16 units of the first token that are a prefix and no part of the phrase. */
  skip: number;
  slots: Slots;
}

/** Words remembered at most; then they are looked up anew. */
const MOST_PLAIN = 5000;

/** Whether no phrase can begin with a word, as with most words of a text: looked up once for each. */
export function beginsNothing(grammar: Grammar, token: Token): boolean {
  if (token.kind === 'mark') return !grammar.byWord.has(token.lower);
  if (token.kind === 'digits') return false;
  const { plain } = grammar;
  const known = plain.get(token.text);
  if (known !== undefined) return known;
  if (plain.size > MOST_PLAIN) plain.clear();
  const found = isPlain(grammar, token);
  plain.set(token.text, found);
  return found;
}

function isPlain(grammar: Grammar, token: Token): boolean {
  const { byWord, lexicon } = grammar;
  if (byWord.has(token.lower) || lexicon.forms.has(token.lower)) return false;
  if (lexicon.prefixes.some((prefix) => token.lower.startsWith(prefix))) return false;
  const alone = wordsOf(grammar, [token]);
  return alone.senses[0] === null && slotsAt(grammar, alone, 0).length === 0;
}

const NONE: readonly Match[] = [];

/** The phrases that begin at a token, the longest first. */
export function matchesAt(grammar: Grammar, words: Words, index: number): readonly Match[] {
  const token = words.tokens[index];
  if (!token) return NONE;
  const found: Match[] = [];
  tryAll(grammar, words, grammar.byWord.get(token.lower), index, 0, found);
  if (token.kind === 'word')
    for (const prefix of grammar.lexicon.prefixes)
      if (token.lower.length > prefix.length && token.lower.startsWith(prefix)) {
        const patterns = grammar.byWord.get(token.lower.slice(prefix.length));
        tryAll(grammar, words, patterns, index, prefix.length, found);
      }
  for (const slot of slotsAt(grammar, words, index))
    tryAll(grammar, words, grammar.bySlot.get(slot), index, words.senses[index]?.skip ?? 0, found);
  return found.length < 2 ? found : found.sort((a, b) => b.to - a.to);
}

function tryAll(
  grammar: Grammar,
  words: Words,
  patterns: readonly Pattern[] | undefined,
  index: number,
  skip: number,
  found: Match[],
): void {
  if (!patterns) return;
  const next = words.tokens[index + 1]?.lower ?? '';
  for (const { meaning, elements, second } of patterns) {
    if (second?.has(next) === false) continue;
    const slots: Slots = {};
    const to = matchFrom(grammar, words, elements, 0, index, skip, slots);
    if (to !== null) found.push({ meaning, from: index, to, skip, slots });
  }
}

/** Matches the elements from the `at`-th against the tokens from `index`; fills `slots`. */
function matchFrom(
  grammar: Grammar,
  words: Words,
  elements: readonly Element[],
  at: number,
  index: number,
  skip: number,
  slots: Slots,
): number | null {
  const element = elements[at];
  if (!element) return index;
  const next =
    'slot' in element
      ? readSlot(grammar, words, element.slot, index, slots)
      : matchLiteral(words, element.literals, index, at === 0 ? skip : 0);
  if (next !== null) {
    const to = matchFrom(grammar, words, elements, at + 1, next, 0, slots);
    if (to !== null) return to;
  }
  return element.optional ? matchFrom(grammar, words, elements, at + 1, index, skip, slots) : null;
}

function matchLiteral(
  words: Words,
  literals: readonly string[][],
  index: number,
  skip: number,
): number | null {
  for (const literal of literals) {
    const fits = literal.every((word, offset) => {
      const lower = words.tokens[index + offset]?.lower;
      return (offset === 0 && skip > 0 ? lower?.slice(skip) : lower) === word;
    });
    if (fits) return index + literal.length;
  }
  return null;
}
