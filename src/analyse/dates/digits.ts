import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

const ROMAN: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** @returns the value of a Roman numeral up to XXX (French writes "XXIe" as one word), 0 for other words */
export function romanValue(word: string): number {
  let rest = word.replace(/(?<=[IVX])(?:e|ème|º)$/u, '');
  let value = 0;
  for (const [letters, worth] of ROMAN)
    while (rest.startsWith(letters) && value < 30) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  return rest === '' ? value : 0;
}

/** Currencies, and the sign of a number. */
const BEFORE_AMOUNT = new Set('$€£¥₹₽₺₴#');

/** The token goes on a number, an amount, a score or a code: "1.35", "$20", "G-8", "2-1". */
export function isInsideNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!before || !token) return false;
  if (before.kind === 'mark' && BEFORE_AMOUNT.has(before.text)) return true;
  if (!token.joined) return false;
  if (before.kind !== 'mark') return isGlued(before);
  const outer = tokens[index - 2];
  return before.joined && outer?.kind === 'digits' && /^[.,:/'’]$/u.test(before.text);
}

/** A word or number that, without a blank between, makes one word with the digits: not so in Chinese, nor after an Arabic "and". */
export function isGlued(token: Token): boolean {
  return token.kind !== 'mark' && !/^\p{Script=Han}|^\p{Script=Arabic}$/u.test(token.text);
}

/** What follows makes the digits before it part of a longer number or a share: ".5", ",000", "%". */
export function isPartOfNumber(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  if (!mark) return false;
  if (mark.kind !== 'mark') return false;
  if (/^[%€$£]$/u.test(mark.text)) return true;
  return (
    mark.joined &&
    /^[.,:/]$/.test(mark.text) &&
    !!tokens[index + 1]?.joined &&
    tokens[index + 1]?.kind === 'digits'
  );
}

/** @returns the token after a day of a month and its suffix, or null. */
export function dayAt(grammar: Grammar, tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'digits' || token.text.length > 2 || token.number < 1 || token.number > 31) return null;
  if (isInsideNumber(tokens, index)) return null;
  const suffix = tokens[index + 1];
  const hasSuffix = !!suffix?.joined && grammar.ordinalSuffixes.has(suffix.lower);
  const to = index + (hasSuffix ? 2 : 1);
  const after = tokens[to];
  if (after?.joined && isGlued(after)) return null;
  const inner = tokens[to + 1];
  const grows = after?.joined && /^[.,]$/.test(after.text) && inner?.joined && inner.kind === 'digits';
  if (after?.text === '%' || (grows && inner.text.length < 4)) return null;
  return to;
}

export function isYear(grammar: Grammar, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'digits' || token.text.length !== 4) return false;
  const persian = grammar.dates.calendar === 'persian' && token.number >= 1300 && token.number < 1500;
  if (!persian && (token.number < 1000 || token.number >= 2200)) return false;
  const after = tokens[index + 1];
  if (after?.joined && isGlued(after)) return false;
  return !isInsideNumber(tokens, index) && !isPartOfNumber(tokens, index + 1);
}
