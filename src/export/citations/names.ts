import { agencyOf } from '../../language/agency-lookup.ts';
import { familyNames } from '../../language/name-order.ts';
import { oneLine } from '../line.ts';

/** A name taken apart, or as it stands: of organisations, and of people whose family name is not certain. */
export type CitedName = { family: string; given: string } | { literal: string };

/** Scripts in which a name's parts are divided by spaces and the given name usually comes first. */
const DIVIDED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}.'’\-\s]+$/u;

/** An initial, "M." or "J.-P." */
const INITIAL = /^(?:\p{Lu}\.-?){1,4}$/u;

/**
 * Takes a name apart where that is safe: in scripts and languages in which the family name comes last, and only where
 * one word can be it. Words in small letters before it belong to it ("Jo van der Berg"), as most styles have it.
 *
 * @param language BCP 47, of the article
 */
export function citedName(name: string, language: string): CitedName {
  const literal = oneLine(name);
  const order = familyNames(language);
  if (order === 'never' || !DIVIDED.test(literal) || agencyOf(literal) !== null) return { literal };
  const parts = literal.split(' ');
  // Capitals alone are a company's ("DW News"), a dot at the end an addition's ("Jr."), "de" at the beginning no given name.
  if (parts.length < 2 || parts.length > 6 || parts.some((part) => /^\p{Lu}{2,}$/u.test(part)))
    return { literal };
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (last.endsWith('.') || !/^\p{Lu}/u.test(last) || !/^\p{Lu}/u.test(first)) return { literal };
  let start = parts.length - 1;
  while (start > 1 && /^\p{Ll}/u.test(parts[start - 1] ?? '')) start--;
  const given = parts.slice(0, start);
  if (given.some((part) => /^\p{Ll}/u.test(part))) return { literal };
  const names = given.filter((part) => !INITIAL.test(part));
  if (order === 'two' && names.length > 1) return { literal };
  return { family: parts.slice(start).join(' '), given: given.join(' ') };
}

/** "Ada M. Brandt" */
export function inOrder(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** "Brandt, Ada M." */
export function inverted(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
