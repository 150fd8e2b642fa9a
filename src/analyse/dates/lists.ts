import { dayValue, partsOf, toDay } from './calendar.ts';
import { dayAt, type Grammar, type Words } from './patterns.ts';
import type { Piece } from './timexes.ts';

/**
 * The other days of a list or range that a full date ends or begins: "25. und 26. August", "May 3-5".
 *
 * @param taken token indices that other expressions hold
 */
export function dayLists(
  grammar: Grammar,
  { tokens }: Words,
  piece: Piece,
  taken: ReadonlySet<number>,
): Piece[] {
  if (piece.rule !== 'date' || piece.day === undefined) return [];
  const { year, month } = partsOf(piece.day);
  const joints = new Set([...grammar.dates.list.split('|'), ',', '-', '–', '/']);
  const found: Piece[] = [];
  const add = (from: number, to: number): boolean => {
    const day = toDay(year, month, tokens[from]?.number ?? 0);
    if (day === null) return false;
    found.push({ type: 'DATE', value: dayValue(day), day, from, to, skip: 0, rule: 'date' });
    return true;
  };
  const startsWithDay = tokens[piece.from]?.kind === 'digits';
  if (startsWithDay) {
    for (let before = piece.from - 1; before > 0; ) {
      const start = dayBefore(grammar, tokens, before, joints);
      if (start === null || taken.has(start) || !add(start, dayAt(grammar, tokens, start) ?? start + 1))
        break;
      before = start - 1;
    }
    return found;
  }
  for (let at = piece.to; at + 1 < tokens.length; ) {
    const day = joints.has(tokens[at]?.lower ?? '') ? dayAt(grammar, tokens, at + 1) : null;
    if (day === null || taken.has(at + 1) || !endsList(tokens, day) || !add(at + 1, day)) break;
    at = day;
  }
  return found;
}

/** The index of the day that stands before a joint at `before`, or null. */
function dayBefore(
  grammar: Grammar,
  tokens: Words['tokens'],
  before: number,
  joints: ReadonlySet<string>,
): number | null {
  let at = before;
  while (at > 0 && joints.has(tokens[at]?.lower ?? '')) at--;
  if (at === before) return null;
  for (const start of [at, at - 1]) if (start >= 0 && dayAt(grammar, tokens, start) === at + 1) return start;
  return null;
}

/** After the last day of a list stands no word that it could count. */
function endsList(tokens: Words['tokens'], to: number): boolean {
  const next = tokens[to];
  return next === undefined || next.kind === 'mark' || /^\p{Lu}/u.test(next.text) === false;
}
