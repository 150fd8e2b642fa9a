import type { Token } from './tokens.ts';

/** How Chinese writes numbers in words: a digit and its scale, each a token, one after the other. */
export interface Positional {
  digits: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  /** Words after or before a number that make it another one, or none: "point", "a few". */
  breaks: ReadonlySet<string>;
}

/** From this scale on what stands before it is multiplied as a whole. */
const GROUP = 1e4;

/**
 * Reads "三百五十", "两万三千", "十五". Digits side by side ("四五十", a year) are no number that can be told, nor is a
 * part of one.
 */
export function positionalAt(
  { digits, scales, breaks }: Positional,
  tokens: readonly Token[],
  index: number,
): { value: number; to: number } | null {
  const isNumeral = (at: number): boolean => {
    const word = tokens[at]?.lower ?? '';
    return digits.has(word) || scales.has(word) || breaks.has(word);
  };
  if (!digits.has(tokens[index]?.lower ?? '')) return null;
  if (tokens[index]?.joined && isNumeral(index - 1)) return null;
  let [total, group, digit] = [0, 0, -1];
  let to = index;
  for (; to < tokens.length; to++) {
    const word = tokens[to]?.lower ?? '';
    const scale = scales.get(word);
    const value = scale === undefined ? digits.get(word) : scale;
    if (value === undefined) break;
    if (scale === undefined) {
      if (digit > 0) return null;
      digit = value;
    } else if (scale < GROUP) {
      group += (digit < 0 ? 1 : digit) * scale;
      digit = -1;
    } else {
      total = (total + group + Math.max(digit, 0)) * scale;
      [group, digit] = [0, -1];
    }
  }
  if (breaks.has(tokens[to]?.lower ?? '')) return null;
  return { value: total + group + Math.max(digit, 0), to };
}
