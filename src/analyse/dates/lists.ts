import { dayValue, pad, partsOf, toDay } from './calendar.ts';
import { dayAt, isInsideNumber } from './digits.ts';
import type { Grammar } from './grammar.ts';
import type { Piece } from './piece.ts';
import type { Words } from './slots.ts';

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
    if (day === null || taken.has(at + 1) || !endsList(grammar, tokens, day) || !add(at + 1, day)) break;
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
function endsList(grammar: Grammar, tokens: Words['tokens'], to: number): boolean {
  const next = tokens[to];
  return next === undefined || next.kind === 'mark' || grammar.evidence.has(next.lower);
}

/** The clock times before one that share its word: "10-18 Uhr", "8.30 und 17.45 Uhr", "9 to 11 a.m.". */
export function clockLists(
  grammar: Grammar,
  { tokens }: Words,
  piece: Piece,
  taken: ReadonlySet<number>,
): Piece[] {
  if (piece.partial !== 'clock' || tokens[piece.from]?.kind !== 'digits') return [];
  const joint = tokens[piece.from - 1];
  if (!joint || !(/^[-–/,]$/u.test(joint.text) || grammar.dates.list.split('|').includes(joint.lower)))
    return [];
  const last = piece.from - 2;
  const first = /^[:.]$/.test(tokens[last - 1]?.text ?? '') && tokens[last]?.joined ? last - 2 : last;
  const [hour, minute] = [tokens[first], first < last ? tokens[last] : undefined];
  if (hour?.kind !== 'digits' || hour.text.length > 2 || hour.number > 24 || taken.has(first)) return [];
  if (minute && (minute.text.length !== 2 || minute.number > 59)) return [];
  if (isInsideNumber(tokens, first) && !/^[(]$/.test(tokens[first - 1]?.text ?? '')) return [];
  const value = `T${pad(hour.number)}:${pad(minute?.number ?? 0)}`;
  return [{ type: 'TIME', value, partial: 'clock', from: first, to: last + 1, skip: 0, rule: piece.rule }];
}
