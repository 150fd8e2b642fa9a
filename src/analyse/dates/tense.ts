import type { Grammar } from './grammar.ts';
import type { Match } from './match.ts';
import { withModifier } from './modifiers.ts';
import type { Context } from './resolved.ts';
import type { Words } from './slots.ts';

const SENTENCE_END = /^[.!?…。！？।؟\n\t]$/u;
const REACH = 15;

/**
 * Whether the words nearest to a date speak of what is to come or has been: of its own clause first, before and
 * after it, then of its sentence.
 */
export function tenseAt(grammar: Grammar, { tokens }: Words, { from, to, slots }: Match): Context['tense'] {
  const at = withModifier(grammar, { tokens }, from);
  const { ahead } = cuesOf(grammar);
  const near = tokens[at - 1]?.lower ?? '';
  const isAhead = ahead.has(near) || (near.length <= 3 && ahead.has(tokens[at - 2]?.lower ?? ''));
  // A weekday is as often over: "by Wednesday all had answered".
  if (isAhead && slots.weekday === undefined) return 'future';
  const start = scan(grammar, tokens, from - 1, -1, true);
  if (typeof start === 'string') return start;
  const end = scan(grammar, tokens, to, 1, true);
  if (typeof end === 'string') return end;
  const before = scan(grammar, tokens, start, -1, false);
  if (typeof before === 'string') return before;
  const after = scan(grammar, tokens, end, 1, false);
  return typeof after === 'string' ? after : null;
}

/** The first cue in a direction, or where the clause (or the sentence, or the reach) ends without one. */
function scan(
  grammar: Grammar,
  tokens: Words['tokens'],
  from: number,
  step: 1 | -1,
  clause: boolean,
): 'past' | 'future' | number {
  let index = from;
  for (let steps = 0; steps < REACH && tokens[index] && !isEnd(tokens, index); steps++, index += step) {
    if (clause && /^[,;:،؛，、]$/u.test(tokens[index]?.text ?? '')) return index;
    // "Until Thursday, they had not": the clause after it tells.
    if (step === -1 && opensSentence(grammar, tokens, index)) continue;
    const tense = cueAt(grammar, tokens, index);
    if (tense) return tense;
  }
  return index;
}

function opensSentence(grammar: Grammar, tokens: Words['tokens'], index: number): boolean {
  const isFirst = index === 0 || isEnd(tokens, index - 1);
  return isFirst && cuesOf(grammar).ahead.has(tokens[index]?.lower ?? '');
}

function cueAt(grammar: Grammar, tokens: Words['tokens'], index: number): Context['tense'] {
  const word = tokens[index]?.lower ?? '';
  const { future, past } = cuesOf(grammar);
  if (future.has(word) || future.has(`${word} ${tokens[index + 1]?.lower}`)) return 'future';
  // Endings tell verbs, and verbs are written small: "United" is no past tense.
  if (tokens[index]?.text !== word) return null;
  const { futureEndings, pastEndings } = cuesOf(grammar);
  if (endsIn(word, futureEndings)) return 'future';
  return past.has(word) || endsIn(word, pastEndings) ? 'past' : null;
}

function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

export const isEnd = (tokens: Words['tokens'], index: number): boolean =>
  SENTENCE_END.test(tokens[index]?.text ?? '') && isStop(tokens, index);

/** A full stop that follows no initial, and that no small letter or digit follows. */
function isStop(tokens: Words['tokens'], index: number): boolean {
  if (tokens[index]?.text !== '.') return true;
  if (/^\p{L}$/u.test(tokens[index - 1]?.text ?? '')) return false;
  const next = tokens[index + 1];
  return next !== undefined && !next.joined && !/^[\p{Ll}\d]/u.test(next.text);
}

interface Cues {
  future: ReadonlySet<string>;
  past: ReadonlySet<string>;
  ahead: ReadonlySet<string>;
  futureEndings: readonly string[];
  pastEndings: readonly string[];
}

const cues = new WeakMap<Grammar, Cues>();

function cuesOf(grammar: Grammar): Cues {
  const known = cues.get(grammar);
  if (known) return known;
  const made = {
    future: new Set(grammar.dates.future.split('|')),
    past: new Set(grammar.dates.past.split('|')),
    ahead: new Set(grammar.dates.ahead?.split('|') ?? []),
    futureEndings: grammar.dates.futureEnding?.split('|') ?? [],
    pastEndings: grammar.dates.pastEnding?.split('|') ?? [],
  };
  cues.set(grammar, made);
  return made;
}
