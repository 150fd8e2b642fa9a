import type { NumberWords } from '../../language/figure-words.ts';
import { type Positional, positionalAt } from './positional.ts';
import { type Token, tokenise } from './tokens.ts';

/** A number in a text: its value and the token after its last. */
export interface NumberFound {
  value: number;
  to: number;
  /** It is written with a word ("two", "million"), not with digits alone. */
  words: boolean;
}

interface Table {
  words: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  and: ReadonlySet<string>;
  halves: readonly string[][];
  decimal: string;
  group: RegExp;
  compounds: boolean;
  vigesimal: boolean;
  positional: Positional | null;
  cache: Map<string, number | null>;
}

const tables = new WeakMap<NumberWords, Table>();

function tableOf(numbers: NumberWords): Table {
  const known = tables.get(numbers);
  if (known) return known;
  const words = new Map<string, number>();
  for (const [value, word] of numbers.units.split(' ').entries())
    for (const form of word.split('|')) if (form !== '') words.set(form, value);
  for (const [index, word] of numbers.tens.split(' ').entries())
    for (const form of word.split('|')) if (form !== '') words.set(form, 20 + index * 10);
  for (const [word, value] of Object.entries(numbers.more ?? {})) words.set(word, value);
  const scales = new Map<string, number>();
  for (const [forms, value] of Object.entries(numbers.scales))
    for (const form of forms.split('|')) scales.set(form, value);
  const made: Table = {
    words,
    scales,
    and: new Set(numbers.and?.split('|') ?? []),
    halves: (numbers.half ?? []).map((half) => tokenise(half).map((token) => token.lower)),
    decimal: numbers.decimal,
    group: numbers.decimal === '.' ? /^[,'’٬]$/u : /^[.'’٬]$/u,
    compounds: numbers.compounds === true,
    vigesimal: numbers.vigesimal === true,
    positional: numbers.breaks ? { digits: words, scales, breaks: new Set(numbers.breaks.split('|')) } : null,
    cache: new Map(),
  };
  tables.set(numbers, made);
  return made;
}

/**
 * Reads the number that begins at a token: digits with groups and decimals, number words, and both with
 * scales ("1.2 million", "two and a half", "2 1/2").
 *
 * @param small where "one" and "two" count too: of a fraction. Alone, in Chinese, they are mostly no number.
 */
export function numberAt(
  numbers: NumberWords,
  tokens: readonly Token[],
  index: number,
  small = false,
): NumberFound | null {
  const table = tableOf(numbers);
  const first = tokens[index];
  if (!first || first.kind === 'mark') return null;
  if (first.kind === 'word' && table.positional) {
    const found = positionalAt(table.positional, tokens, index);
    const isSure = found && (small || found.to > index + 1 || numbers.more?.[first.lower] !== undefined);
    return isSure ? { ...found, words: true } : null;
  }
  const start = first.kind === 'digits' ? digitsAt(table, tokens, index) : wordsAt(table, tokens, index);
  if (!start) return null;
  let { value, to, words } = start;
  for (let scale = scaleAt(table, tokens, to); scale; scale = scaleAt(table, tokens, to)) {
    value *= scale.value;
    to = scale.to;
    words = true;
  }
  const half = halfAt(table, tokens, to);
  return half === null ? { value: tidy(value), to, words } : { value: value + 0.5, to: half, words: true };
}

/** Products of decimals carry rounding noise: 4.1 × 1e6. */
const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

function scaleAt(
  table: Table,
  tokens: readonly Token[],
  index: number,
): { value: number; to: number } | null {
  const hyphen = tokens[index]?.text === '-' && tokens[index]?.joined ? 1 : 0;
  const token = tokens[index + hyphen];
  const value = token && table.scales.get(token.lower);
  if (!token || value === undefined || (token.text.length === 1 && !token.joined)) return null;
  const next = tokens[index + hyphen + 1];
  const dot =
    next?.text === '.' && next.joined && token.text.length <= 4 && table.scales.has(`${token.lower}.`);
  return { value, to: index + hyphen + (dot ? 2 : 1) };
}

function halfAt(table: Table, tokens: readonly Token[], index: number): number | null {
  for (const half of table.halves)
    if (half.every((word, offset) => tokens[index + offset]?.lower === word)) return index + half.length;
  return null;
}

/** Digits: "8,000", "1.5", "2 1/2", "2½". */
function digitsAt(table: Table, tokens: readonly Token[], index: number): NumberFound | null {
  let value = tokens[index]?.number ?? Number.NaN;
  let to = index + 1;
  let digits = tokens[index]?.text.length ?? 0;
  while (digits <= 3 || to > index + 1) {
    const group = tokens[to + 1];
    if (!isInner(tokens, to, table.group) || !group) break;
    // South Asian groups of two, "1,00,000", end in one of three.
    const isTwo = group.text.length === 2 && isInner(tokens, to + 2, table.group);
    if (group.text.length !== 3 && !isTwo) break;
    value = value * 10 ** group.text.length + group.number;
    digits += group.text.length;
    to += 2;
  }
  while (isSpaceGroup(tokens, to) && digits <= 9) {
    value = value * 1000 + (tokens[to]?.number ?? 0);
    digits += 3;
    to += 1;
  }
  const fraction = tokens[to + 1];
  if (isInner(tokens, to, table.decimal) && fraction) {
    value += fraction.number / 10 ** fraction.text.length;
    to += 2;
  }
  const vulgar = vulgarAt(tokens, to);
  if (vulgar) return { value: value + vulgar.value, to: vulgar.to, words: false };
  return Number.isNaN(value) ? null : { value: tidy(value), to, words: false };
}

/** A mark and digits that both follow without a blank. */
function isInner(tokens: readonly Token[], index: number, mark: string | RegExp): boolean {
  const sign = tokens[index];
  const next = tokens[index + 1];
  if (!sign?.joined || next?.kind !== 'digits' || !next.joined) return false;
  return typeof mark === 'string' ? sign.text === mark || sign.text === '٫' : mark.test(sign.text);
}

/** Groups of three divided by a (narrow) blank, as French and Russian write them. */
function isSpaceGroup(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const group = tokens[index];
  return (
    before?.kind === 'digits' &&
    group?.kind === 'digits' &&
    group.text.length === 3 &&
    before.text.length <= 3 &&
    group.start - before.end === 1
  );
}

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

function vulgarAt(tokens: readonly Token[], index: number): { value: number; to: number } | null {
  const sign = tokens[index]?.text ?? '';
  if (sign in VULGAR) return { value: VULGAR[sign] ?? 0, to: index + 1 };
  const [over, slash, under] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (over?.kind !== 'digits' || over.joined || slash?.text !== '/' || under?.kind !== 'digits') return null;
  if (!under.joined || over.number >= under.number || under.number > 8) return null;
  return { value: over.number / under.number, to: index + 3 };
}

/** Number words: "twenty-one", "two hundred and five", "einundzwanzig". */
function wordsAt(table: Table, tokens: readonly Token[], index: number): NumberFound | null {
  let total = 0;
  let current = 0;
  let to = index;
  let open = true;
  while (open && to < tokens.length) {
    const step = wordStep(table, tokens, to, to > index);
    if (!step) break;
    if (step.scale) {
      // "mil" is a number by itself, "million" is none.
      if (current === 0 && to === index && !table.words.has(tokens[to]?.lower ?? '')) return null;
      if (step.value < 1000) current = (current || 1) * step.value;
      else {
        total = current === 0 && total > 0 ? total * step.value : total + (current || 1) * step.value;
        current = 0;
      }
    } else if (table.vigesimal && current === 4 && step.value === 20) current = 80;
    else {
      if (to > index && !goesOn(table, total, current, step.value)) break;
      current += step.value;
    }
    to = step.to;
    open = to < tokens.length;
  }
  return to > index ? { value: total + current, to, words: true } : null;
}

/** "five twenty" is two numbers, "twenty five" and "hundred five" one; in French "soixante-dix" too. */
function goesOn(table: Table, total: number, current: number, next: number): boolean {
  if (current === 0) return total > 0;
  if (current % 100 === 0) return next < 100;
  const rest = current % 100;
  if (table.vigesimal && (rest === 60 || rest === 80)) return next < 20;
  if (table.vigesimal && rest % 20 === 10) return next > 6 && next < 10;
  return rest % 10 === 0 && rest >= 20 && next < 10;
}

function wordStep(
  table: Table,
  tokens: readonly Token[],
  index: number,
  inside: boolean,
): { value: number; to: number; scale: boolean } | null {
  let at = index;
  const mark = tokens[at];
  if (inside && mark?.text === '-' && mark.joined && tokens[at + 1]?.joined) at++;
  else if (inside && mark && table.and.has(mark.lower)) at++;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const scale = table.scales.get(token.lower);
  if (
    scale !== undefined &&
    at === index + (at - index) &&
    !(at > index && mark && table.and.has(mark.lower))
  )
    return { value: scale, to: at + 1, scale: true };
  const value = wordValue(table, token.lower);
  if (value === null) return null;
  return { value, to: at + 1, scale: false };
}

function wordValue(table: Table, word: string): number | null {
  const value = table.words.get(word);
  if (value !== undefined) return value;
  if (!table.compounds || word.length > 60) return null;
  const known = table.cache.get(word);
  if (known !== undefined) return known;
  const read = compoundValue(table, word);
  if (table.cache.size < 2000) table.cache.set(word, read);
  return read;
}

/** "zweihundertfünfunddreißig": its parts from left to right, longest first. */
function compoundValue(table: Table, word: string): number | null {
  let total = 0;
  let current = 0;
  let rest = word;
  while (rest !== '') {
    const [part, kind, value] = longestPart(table, rest);
    if (part === '') return null;
    if (kind === 'scale') {
      if (value >= 1000) {
        total += (current || 1) * value;
        current = 0;
      } else current = (current || 1) * value;
    } else if (kind === 'word') current += value;
    else if (current === 0) return null;
    rest = rest.slice(part.length);
    if (rest === '' && kind === 'and') return null;
  }
  return total + current || null;
}

function longestPart(table: Table, word: string): [string, 'word' | 'scale' | 'and', number] {
  for (let length = Math.min(word.length, 12); length > 1; length--) {
    const part = word.slice(0, length);
    const value = table.words.get(part);
    if (value !== undefined) return [part, 'word', value];
    const scale = table.scales.get(part);
    if (scale !== undefined) return [part, 'scale', scale];
    if (table.and.has(part)) return [part, 'and', 0];
  }
  return ['', 'and', 0];
}
