import type { Language } from '../../language/language.ts';
import { isUnit } from '../figures/vocabulary.ts';
import { type Day, dayValue } from './calendar.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { clockLists, dayLists } from './lists.ts';
import { type Match, matchesAt } from './match.ts';
import { type Context, type Resolved, resolve, type TimexType } from './resolve.ts';
import { type Words, wordsOf } from './slots.ts';
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

/** An expression on its way: token indices, and what it stands for. */
export interface Piece extends Resolved {
  from: number;
  to: number;
  skip: number;
  rule: string;
  /** Of a clock time that has been: the day that the text named last. */
  lastDay?: Day | null;
}

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

/** A name that is also a common word, and a bare year, count only where something speaks for them. */
function hasEvidence(
  grammar: Grammar,
  { tokens, senses }: Words,
  { meaning, from, to, slots }: Match,
): boolean {
  const hyphen = tokens[from - 1]?.text === '-' ? 1 : 0;
  const before = tokens[from - 1 - hyphen];
  const spokenFor = before !== undefined && (grammar.evidence.has(before.lower) || before.text === '(');
  const bare = to - from <= 2;
  if (bare && /^(?:month|weekday)$/.test(meaning)) {
    if (slots.undotted) return false;
    if (slots.doubtful) return spokenFor;
  }
  // "9. Jan Novak" is a place in a list and a first name.
  if (slots.undotted && slots.year === undefined && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) return false;
  if (grammar.dates.small && slots.day === undefined && isName(tokens, from, slots)) return false;
  // "16 hours a day" is a rate, "a day later" and "for a year" are times.
  if (meaning === 'span' && grammar.one.has(tokens[from]?.lower ?? '') && to - from === 2)
    return before === undefined || before.kind === 'mark' || !isRate(tokens, from - 1);
  if (meaning !== 'year' || to - from > 1) return true;
  if (spokenFor) return true;
  const year = slots.year ?? 0;
  if (year < 1900 || year > 2100) return false;
  if (isUnit(grammar.language, tokens, to)) return false;
  const after = tokens[to];
  const counted = after?.kind === 'word' && !after.joined && senses[to]?.sense.month === undefined;
  return !(counted && year % 50 === 0);
}

/** A month or weekday with a capital inside a sentence, in a language that writes it small, is somebody's name. */
function isName(tokens: Words['tokens'], from: number, { month, weekday }: Match['slots']): boolean {
  if (month === undefined && weekday === undefined) return false;
  const before = tokens[from - 1];
  const inside = before !== undefined && before.kind !== 'mark';
  return inside && /^\p{Lu}/u.test(tokens[from]?.text ?? '');
}

/** A counted noun stands before "a day". */
function isRate(tokens: Words['tokens'], index: number): boolean {
  return [index - 1, index - 2].some((at) => tokens[at]?.kind === 'digits');
}

const SENTENCE_END = /^[.!?…。！？।؟\n]$/u;
const REACH = 15;

/**
 * Whether the words nearest to a date speak of what is to come or has been: of its own clause first, before and
 * after it, then of its sentence.
 */
function tenseAt(grammar: Grammar, { tokens }: Words, { from, to, slots }: Match): Context['tense'] {
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
    const tense = cueAt(grammar, tokens, index);
    if (tense) return tense;
  }
  return index;
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

const isEnd = (tokens: Words['tokens'], index: number): boolean =>
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

/** Adds the days of lists, "25. und 26. August", which share the month of the last. */
function withLists(grammar: Grammar, words: Words, pieces: readonly Piece[]): Piece[] {
  const taken = new Set(pieces.flatMap(({ from, to }) => range(from, to)));
  return pieces
    .flatMap((piece) => [
      piece,
      ...dayLists(grammar, words, piece, taken),
      ...clockLists(grammar, words, piece, taken),
    ])
    .sort((a, b) => a.from - b.from);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Joins what stands side by side: weekday and date, date and part of the day, clock time and day. */
function merge(words: Words, pieces: readonly Piece[], now: Day | null): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const joined = last && gapIsSmall(words, last.to, piece.from) ? join(last, piece) : null;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(piece);
  }
  return merged.flatMap((piece, index) => {
    if (!piece.partial) return [piece];
    if (piece.partial === 'part') return [];
    // What has been at some hour need not have been on the day of publication.
    const day = dayFor(words, merged, index) ?? (piece.lastDay === undefined ? now : piece.lastDay);
    return [day === null ? piece : { ...piece, value: dayValue(day) + piece.value, day }];
  });
}

/** Nothing or a comma stands between. */
function gapIsSmall({ tokens }: Words, from: number, to: number): boolean {
  return to === from || (to === from + 1 && tokens[from]?.text === ',');
}

function join(first: Piece, second: Piece): Piece | null {
  const span = { from: first.from, to: second.to, skip: first.skip };
  if (first.weekday && !first.partial && isFullDate(second)) return { ...second, ...span };
  const named = first.rule.startsWith('day ') && second.from === first.to;
  if (second.weekday && (named || isFullDate(first))) return { ...first, ...span };
  if (
    first.day !== undefined &&
    first.type === 'DATE' &&
    second.partial === 'part' &&
    second.from === first.to
  )
    return { ...first, ...span, type: 'TIME', value: first.value + second.value, rule: second.rule };
  const touches = second.from === first.to || isFullDate(second);
  if (first.partial === 'clock' && second.day !== undefined && second.type === 'DATE' && touches)
    return { ...second, ...span, type: 'TIME', value: second.value + first.value, rule: first.rule };
  return null;
}

const isFullDate = (piece: Piece): boolean =>
  piece.day !== undefined && (piece.rule === 'date' || piece.rule === 'numeric');

/** Tokens between a clock time and the day that it belongs to, at most. */
const CLOCK_REACH = 40;

/** The day that a clock time stands beside in its sentence. */
function dayFor({ tokens }: Words, pieces: readonly Piece[], index: number): Day | null {
  const clock = pieces[index];
  if (!clock) return null;
  for (let other = index - 1; other >= 0; other--) {
    const piece = pieces[other];
    if (!piece || clock.from - piece.to > CLOCK_REACH) break;
    if (piece.day === undefined) continue;
    if (!hasEnd(tokens, piece.to, clock.from)) return piece.day;
    break;
  }
  for (let other = index + 1; other <= index + 2; other++) {
    const piece = pieces[other];
    if (!piece || piece.from - clock.to > 8 || hasEnd(tokens, clock.to, piece.from)) break;
    if (piece.day !== undefined) return piece.day;
  }
  return null;
}

/** A sentence ends between two tokens. */
function hasEnd(tokens: Words['tokens'], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isEnd(tokens, index)) return true;
  return false;
}

function toTimex(grammar: Grammar, words: Words, piece: Piece): Timex[] {
  const from = withModifier(grammar, words, piece.from);
  const first = words.tokens[from];
  const last = words.tokens[piece.to - 1];
  if (!first || !last) return [];
  const skip = from === piece.from ? piece.skip : 0;
  const { type, value, rule } = piece;
  return [{ start: first.start + skip, end: last.end, type, value, rule }];
}

/** "early", "the end of" before a date belong to it. */
function withModifier(grammar: Grammar, { tokens }: Pick<Words, 'tokens'>, from: number): number {
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
