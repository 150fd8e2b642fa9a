import type { Part, Season, Unit } from '../../language/date-words.ts';
import { dayAt, isInsideNumber, isPartOfNumber, isYear, romanValue } from './digits.ts';
import type { Grammar } from './grammar.ts';
import { type Found, type Sense, senseAt } from './lexicon.ts';
import { type NumberFound, numberAt } from './numbers.ts';
import { type Token, tokenise } from './tokens.ts';

/** What the slots of a phrase stand for at one place of a text. */
export interface Slots {
  n?: number;
  unit?: Unit;
  /** The unit stands in the plural. */
  plural?: boolean;
  month?: number;
  persian?: number;
  weekday?: number;
  day?: number;
  year?: number;
  ord?: number;
  part?: Part;
  season?: Season;
  decade?: number;
  hour?: number;
  minute?: number;
  /** A date in digits as it is written: three numbers. */
  numeric?: [number, number, number];
  /** One of its words is also a common word. */
  doubtful?: boolean;
  /** An abbreviation stands without its full stop. */
  undotted?: boolean;
}

/** The tokens of a text with what its words can mean, looked up once. */
export interface Words {
  tokens: readonly Token[];
  senses: readonly (Found | null)[];
  /** The numbers read so far, by token. */
  numbers: (NumberFound | null | undefined)[];
}

export function wordsOf(grammar: Grammar, tokens: readonly Token[]): Words {
  return { tokens, senses: tokens.map((_, index) => senseAt(grammar.lexicon, tokens, index)), numbers: [] };
}

const NO_SLOTS: readonly string[] = [];

/** The slots that a token can begin. */
export function slotsAt(grammar: Grammar, words: Words, index: number): readonly string[] {
  const token = words.tokens[index];
  if (!token || token.kind === 'mark') return NO_SLOTS;
  if (token.kind === 'digits') return DIGIT_SLOTS;
  const sense = words.senses[index]?.sense;
  const isNumber = grammar.one.has(token.lower) || numberIn(grammar, words, index) !== null;
  const isSpan = grammar.spans.some(([, written]) => token.lower.includes(written));
  const isRoman = ROMAN_START.has(token.text.charAt(0));
  if (!sense && !isNumber && !isSpan && !isRoman && !grammar.vague.has(token.lower)) return NO_SLOTS;
  const found: string[] = [];
  if (sense)
    for (const [slot, keys] of SENSE_SLOTS)
      if (keys.some((key) => sense[key] !== undefined)) found.push(slot);
  if (isNumber) found.push('n');
  if (isSpan) found.push('span');
  if (isRoman) found.push('roman');
  if (grammar.vague.has(token.lower)) found.push('vague');
  return found;
}

const DIGIT_SLOTS = ['n', 'ord', 'decade', 'clock', 'hour', 'numeric', 'short', 'day', 'year', 'm'] as const;

const SENSE_SLOTS: readonly (readonly [string, readonly (keyof Sense)[]])[] = [
  ['unit', ['unit']],
  ['month', ['month', 'persian']],
  ['weekday', ['weekday']],
  ['part', ['part']],
  ['season', ['season']],
  ['ord', ['ordinal']],
  ['decade', ['decade']],
];

const ROMAN_START: ReadonlySet<string> = new Set(['I', 'V', 'X']);

/** The number at a token, read once. */
function numberIn(grammar: Grammar, { tokens, numbers }: Words, index: number): NumberFound | null {
  const known = numbers[index];
  if (known !== undefined) return known;
  const table = grammar.language.figures?.numbers;
  const found = table ? numberAt(table, tokens, index) : null;
  numbers[index] = found;
  return found;
}

/** Time zones as news writes them in every language. */
const ZONE = /^(?:GMT|UTC|CET|CEST|MEZ|MESZ|BST|[ECMP][SD]?T)$/u;

type SlotReader = (grammar: Grammar, words: Words, index: number, slots: Slots) => number | null;

/** Reads a slot at a token; fills `slots`. @returns the token after it, or null */
export function readSlot(
  grammar: Grammar,
  words: Words,
  slot: string,
  index: number,
  slots: Slots,
): number | null {
  return READERS[slot]?.(grammar, words, index, slots) ?? null;
}

const senseReader =
  (key: 'unit' | 'weekday' | 'part' | 'season'): SlotReader =>
  (_grammar, words, index, slots) => {
    const found = words.senses[index];
    if (found?.sense[key] === undefined || (key === 'part' && found.sense.weekday)) return null;
    Object.assign(slots, { [key]: found.sense[key] });
    if (key === 'unit') slots.plural = found.sense.plural === true;
    if (key === 'weekday') {
      if (found.sense.part) slots.part = found.sense.part;
      if (found.sense.doubtful) slots.doubtful = true;
      if (found.undotted) slots.undotted = true;
    }
    return found.to;
  };

const READERS: Readonly<Record<string, SlotReader>> = {
  unit: senseReader('unit'),
  weekday: senseReader('weekday'),
  part: senseReader('part'),
  season: senseReader('season'),
  month: (_grammar, words, index, slots) => {
    const found = words.senses[index];
    if (found?.sense.month === undefined && found?.sense.persian === undefined) return null;
    if (found.sense.month !== undefined) slots.month = found.sense.month;
    if (found.sense.persian !== undefined) slots.persian = found.sense.persian;
    if (found.sense.doubtful) slots.doubtful = true;
    if (found.undotted) slots.undotted = true;
    return found.to;
  },
  n: (grammar, words, index, slots) => {
    const token = words.tokens[index];
    if (!token || isInsideNumber(words.tokens, index)) return null;
    const number = numberIn(grammar, words, index);
    // Of a range, "six to eight weeks", the lower number is sure.
    if (number) slots.n ??= number.value;
    else if (grammar.one.has(token.lower)) slots.n ??= 1;
    else if (token.kind === 'digits') slots.n ??= token.number;
    else return null;
    return number ? number.to : index + 1;
  },
  span: (grammar, words, index, slots) => {
    const word = words.tokens[index]?.lower ?? '';
    for (const [unit, written] of grammar.spans) {
      const at = word.lastIndexOf(written);
      if (at < 3 || word.length - at - written.length > 2) continue;
      const numbers = grammar.language.figures?.numbers;
      const number = numbers && numberAt(numbers, tokenise(word.slice(0, at)), 0);
      if (!number) continue;
      slots.n = number.value;
      slots.unit = unit;
      return index + 1;
    }
    return null;
  },
  roman: (_grammar, words, index, slots) => {
    const value = romanValue(words.tokens[index]?.text ?? '');
    if (value === 0) return null;
    slots.ord = value;
    const suffix = words.tokens[index + 1];
    return suffix?.joined && suffix.kind === 'word' ? index + 2 : index + 1;
  },
  zone: (_grammar, words, index) => (ZONE.test(words.tokens[index]?.text ?? '') ? index + 1 : null),
  vague: (grammar, words, index) => (grammar.vague.has(words.tokens[index]?.lower ?? '') ? index + 1 : null),
  day: (grammar, words, index, slots) => {
    const to = dayAt(grammar, words.tokens, index);
    if (to === null) return null;
    slots.day = words.tokens[index]?.number ?? 0;
    return to;
  },
  year: (grammar, words, index, slots) => {
    if (!isYear(grammar, words.tokens, index)) return null;
    slots.year = words.tokens[index]?.number ?? 0;
    return index + 1;
  },
  ord: (grammar, words, index, slots) => {
    const token = words.tokens[index];
    const ordinal = words.senses[index]?.sense.ordinal;
    if (ordinal !== undefined) {
      slots.ord = ordinal;
      return index + 1;
    }
    const suffix = words.tokens[index + 1];
    if (token?.kind !== 'digits' || token.text.length > 2 || isInsideNumber(words.tokens, index)) return null;
    if (!suffix?.joined || !grammar.ordinalSuffixes.has(suffix.lower)) return null;
    slots.ord = token.number;
    return index + 2;
  },
  decade: (grammar, words, index, slots) => {
    const token = words.tokens[index];
    const named = words.senses[index]?.sense.decade;
    if (named !== undefined) {
      slots.decade = 1900 + named;
      return index + 1;
    }
    const suffix = words.tokens[index + 1];
    if (token?.kind !== 'digits' || token.number % 10 !== 0 || isInsideNumber(words.tokens, index))
      return null;
    if (!suffix?.joined || !grammar.decadeSuffixes.has(suffix.lower)) return null;
    if (token.text.length === 4 && token.number >= 1000 && token.number < 2200) slots.decade = token.number;
    else if (token.text.length === 2 && token.number >= 20) slots.decade = 1900 + token.number;
    else return null;
    return index + 2;
  },
  clock: (_grammar, words, index, slots) => {
    const [hour, mark, minute] = words.tokens.slice(index, index + 3);
    if (hour?.kind !== 'digits' || hour.text.length > 2 || isInsideNumber(words.tokens, index)) return null;
    if (!mark?.joined || !/^[:.]$/.test(mark.text) || minute?.kind !== 'digits' || !minute.joined)
      return null;
    if (hour.number > 24 || minute.text.length !== 2 || minute.number > 59) return null;
    if (isPartOfNumber(words.tokens, index + 3)) return null;
    slots.hour = hour.number;
    slots.minute = minute.number;
    return index + 3;
  },
  hour: (_grammar, words, index, slots) => {
    const token = words.tokens[index];
    if (token?.kind !== 'digits' || token.text.length > 2 || token.number > 24) return null;
    if (isInsideNumber(words.tokens, index) || isPartOfNumber(words.tokens, index + 1)) return null;
    slots.hour = token.number;
    return index + 1;
  },
  m: (_grammar, words, index, slots) => {
    const token = words.tokens[index];
    if (token?.kind !== 'digits' || token.number < 1 || token.number > 12) return null;
    if (isInsideNumber(words.tokens, index)) return null;
    slots.month = token.number;
    return index + 1;
  },
  minute: (_grammar, words, index, slots) => {
    const token = words.tokens[index];
    if (token?.kind !== 'digits' || token.text.length !== 2 || token.number > 59) return null;
    slots.minute = token.number;
    return index + 1;
  },
  numeric: (_grammar, words, index, slots) => {
    const [a, first, b, second, c] = words.tokens.slice(index, index + 5);
    if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits') return null;
    if (!first || first.text !== second?.text || !/^[./-]$/.test(first.text)) return null;
    if (isInsideNumber(words.tokens, index) || isPartOfNumber(words.tokens, index + 5)) return null;
    if (!c.joined || !second.joined || !first.joined || !b.joined) {
      // "17. 03. 2024": only full stops may have a blank after them.
      if (first.text !== '.' || !first.joined || !second.joined || c.text.length !== 4) return null;
    }
    slots.numeric = [a.number, b.number, c.number];
    return (a.text.length === 4 || c.text.length === 4) && b.text.length <= 2 ? index + 5 : null;
  },
  short: (_grammar, words, index, slots) => {
    const [day, first, month, last] = words.tokens.slice(index, index + 4);
    if (day?.kind !== 'digits' || month?.kind !== 'digits' || first?.text !== '.' || last?.text !== '.')
      return null;
    if (!first.joined || !last.joined || day.number > 31 || month.number > 12) return null;
    if (day.number < 1 || month.number < 1 || isInsideNumber(words.tokens, index)) return null;
    if (words.tokens[index + 4]?.kind === 'digits') return null;
    slots.day = day.number;
    slots.month = month.number;
    return index + 4;
  },
};
