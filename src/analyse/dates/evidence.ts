import { isUnit } from '../figures/vocabulary.ts';
import type { Grammar } from './grammar.ts';
import type { Match } from './match.ts';
import type { Words } from './slots.ts';

/** A name that is also a common word, and a bare year, count only where something speaks for them. */
export function hasEvidence(
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
  // "16 hours a day" and "75 kilometers per hour" are rates, "a day later" and "for a year" are times.
  if (meaning === 'span' && grammar.one.has(tokens[from]?.lower ?? '') && to - from === 2)
    return before === undefined || before.kind === 'mark' || !isRate(tokens, from - 1);
  if (meaning.startsWith('set') && slots.weekday === undefined && isRate(tokens, from - 1)) return false;
  if (meaning !== 'year' || to - from > 1) return true;
  const year = slots.year ?? 0;
  const isRound = year % 50 === 0;
  if (isRound && isRangeOfUnits(grammar, tokens, to)) return false;
  // "2000 in 2011 and 1700 last year": "and" alone does not make a year of a round number.
  const isListed = isRound && year < 1900 && grammar.dates.list.split('|').includes(before?.lower ?? '');
  if (spokenFor && !isListed) return true;
  if (year < 1900 || year > 2100) return false;
  if (isUnit(grammar.language, tokens, to)) return false;
  const after = tokens[to];
  const counted = after?.kind === 'word' && !after.joined && senses[to]?.sense.month === undefined;
  return !(counted && isRound);
}

/** "2000 bis 3000 Grad": the unit stands after the second number. */
function isRangeOfUnits(grammar: Grammar, tokens: Words['tokens'], to: number): boolean {
  const joint = tokens[to];
  const isJoint =
    joint && (/^[-–]$/u.test(joint.text) || grammar.dates.list.split('|').includes(joint.lower));
  return !!isJoint && tokens[to + 1]?.kind === 'digits' && isUnit(grammar.language, tokens, to + 2);
}

/** A month or weekday with a capital inside a sentence, in a language that writes it small, is somebody's name. */
function isName(tokens: Words['tokens'], from: number, { month, weekday }: Match['slots']): boolean {
  if (month === undefined && weekday === undefined) return false;
  const before = tokens[from - 1];
  const inside = before !== undefined && before.kind !== 'mark';
  return inside && /^\p{Lu}/u.test(tokens[from]?.text ?? '');
}

/** A counted noun stands before "a day", or "per hour". */
function isRate(tokens: Words['tokens'], index: number): boolean {
  return [index, index - 1, index - 2].some((at) => tokens[at]?.kind === 'digits');
}
