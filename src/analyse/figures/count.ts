import { isGlued } from '../dates/digits.ts';
import { numberAt } from '../dates/numbers.ts';
import type { Token } from '../dates/tokens.ts';
import { type Forms, formAt, formBefore, type Vocabulary } from './vocabulary.ts';

/** A number or a range of two. */
export interface Count {
  from: number;
  to: number;
  /** Null for a range and for vague numbers. */
  value: number | null;
  /** It is in digits, or too large to be a mere determiner: "two sides" counts nothing. */
  telling: boolean;
}
/** Smaller numbers in words mostly determine a noun ("two sides") and count nothing that is news. */
const TELLING = 6;

/** A number, or a range: "20 to 30", "20-30", "between 20 and 30". */
export function countAt(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  index: number,
  sign?: Forms,
): Count | null {
  const { numbers } = vocabulary.words;
  const first = numberAt(numbers, tokens, index);
  if (!first || Number.isNaN(first.value)) return null;
  const telling = tokens[index]?.kind === 'digits' || first.value >= TELLING;
  if (!telling && vocabulary.denied.has(tokens[index - 1]?.lower ?? '')) return null;
  const single: Count = { from: index, to: first.to, value: first.value, telling };
  const joint = tokens[first.to];
  if (!joint) return single;
  const opened = vocabulary.from.has(tokens[index - 1]?.lower ?? '');
  const isJoint =
    /^[-–]$/u.test(joint.text) ||
    vocabulary.to.has(joint.lower) ||
    (opened && vocabulary.and.has(joint.lower));
  const second = isJoint ? first.to + 1 : -1;
  const at = sign && second > 0 ? (formAt(sign, tokens, second)?.to ?? second) : second;
  const end = at > 0 ? numberAt(numbers, tokens, at) : null;
  // "10-15 million": the scale is said once. A number that falls is no range.
  if (!end || (end.value <= first.value && !end.words)) return single;
  if (vocabulary.change.has(tokens[index - 1]?.lower ?? '') || end.value <= first.value) return single;
  return { from: opened ? index - 1 : index, to: end.to, value: null, telling };
}

/** The digits belong to a name or code: "Mi-28", "G7", "Article 5", "No. 3", "2.0". */
export function isPartOfName(vocabulary: Vocabulary, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  if (before.text === '#' || before.text === '@') return true;
  if (token.joined && isGlued(before)) return true;
  const outer = tokens[index - 2];
  const hyphened =
    token.joined && before.joined && /^[-–/.,:'’_]$/u.test(before.text) && outer?.kind !== 'mark';
  if (hyphened && outer !== undefined) return true;
  return formBefore(vocabulary.names, tokens, index) !== null;
}
