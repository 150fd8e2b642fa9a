import type { Language } from '../../language/language.ts';
import type { Day } from './calendar.ts';
import { hasEvidence } from './evidence.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { clockLists, dayLists } from './lists.ts';
import { beginsNothing, matchesAt } from './match.ts';
import { merge } from './merge.ts';
import { withModifier } from './modifiers.ts';
import type { Piece } from './piece.ts';
import { resolve } from './resolve.ts';
import type { Context, TimexType } from './resolved.ts';
import { type Words, wordsOf } from './slots.ts';
import { tenseAt } from './tense.ts';
import { tokensOf } from './tokens.ts';

/** An expression of time in a text, as TIMEX3 annotates it: vague ones and repeated ones too. */
export interface Timex {
  start: number;
  end: number;
  type: TimexType;
  value: string;
  /** The meaning of its phrase. */
  rule: string;
}

/** What the blocks read so far tell about the next one. */
export interface Memory {
  day: Day | null;
  quarter: string | null;
  value: string | null;
}

export const noMemory = (): Memory => ({ day: null, quarter: null, value: null });

/**
 * The expressions of time of one text.
 *
 * @param block or any text by itself
 * @param now the day of publication; without it only dates that need none are found
 * @param memory of the article's earlier blocks; brought up to date
 */
export function timexesOf(
  block: { text: string },
  language: Language,
  now: Day | null,
  memory: Memory,
): Timex[] {
  if (!language.dates) return [];
  const grammar = grammarOf(language, language.dates);
  const words = wordsOf(grammar, tokensOf(block));
  const pieces = merge(words, withLists(grammar, words, readPieces(grammar, words, now, memory)), now);
  return pieces.flatMap((piece) => toTimex(grammar, words, piece));
}

function readPieces(grammar: Grammar, words: Words, now: Day | null, memory: Memory): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < words.tokens.length; ) {
    const token = words.tokens[index];
    if (!token || beginsNothing(grammar, token)) {
      index++;
      continue;
    }
    const piece = pieceAt(grammar, words, index, now, memory);
    if (piece && piece.rule !== 'not') {
      pieces.push(piece);
      remember(memory, piece);
    }
    index = piece ? piece.to : index + 1;
  }
  return pieces;
}

function pieceAt(
  grammar: Grammar,
  words: Words,
  index: number,
  now: Day | null,
  memory: Memory,
): Piece | null {
  let context: Context | null = null;
  for (const match of matchesAt(grammar, words, index)) {
    const { from, to, skip } = match;
    if (match.meaning === 'not') return { type: 'DATE', value: '', from, to, skip, rule: 'not' };
    if (!hasEvidence(grammar, words, match)) continue;
    context ??= { now, tense: tenseAt(grammar, words, match), order: grammar.dates.order, ...memory };
    const resolved = resolve(match, context);
    if (resolved) {
      const past = context.tense === 'past' && resolved.partial ? { lastDay: memory.day } : {};
      return { ...resolved, ...past, from, to, skip, rule: match.meaning };
    }
  }
  return null;
}

function remember(memory: Memory, piece: Piece): void {
  if (piece.type !== 'DATE' || piece.value.endsWith('_REF')) return;
  memory.value = piece.value;
  if (piece.day !== undefined) memory.day = piece.day;
  if (/-Q\d$/.test(piece.value)) memory.quarter = piece.value;
}

/** Adds the days of lists, "25. und 26. August", which share the month of the last. */
function withLists(grammar: Grammar, words: Words, pieces: readonly Piece[]): Piece[] {
  if (!pieces.some(mayBeListed)) return [...pieces];
  const taken = new Set(pieces.flatMap(({ from, to }) => range(from, to)));
  return pieces
    .flatMap((piece) => [
      piece,
      ...dayLists(grammar, words, piece, taken),
      ...clockLists(grammar, words, piece, taken),
    ])
    .sort((a, b) => a.from - b.from);
}

const mayBeListed = ({ rule, partial }: Piece): boolean => rule === 'date' || partial === 'clock';

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function toTimex(grammar: Grammar, words: Words, piece: Piece): Timex[] {
  const from = withModifier(grammar, words, piece.from);
  const first = words.tokens[from];
  const last = words.tokens[piece.to - 1];
  if (!first || !last) return [];
  const skip = from === piece.from ? piece.skip : 0;
  const { type, value, rule } = piece;
  return [{ start: first.start + skip, end: last.end, type, value, rule }];
}
