import { type Day, dayValue, monthValue, partsOf, persianToDay, toDay } from './calendar.ts';
import type { Context, Resolved } from './resolved.ts';
import type { Slots } from './slots.ts';

const date = (value: string): Resolved => ({ type: 'DATE', value });

const ofDay = (day: Day): Resolved => ({ type: 'DATE', value: dayValue(day), day });

/** Day, month and year, whichever the words give; a missing year is the one that the tense and nearness ask for. */
export function calendarDate(slots: Slots, context: Context): Resolved | null {
  const { day = slots.ord, year } = slots;
  const persian = slots.persian !== undefined && (slots.month === undefined || (year ?? 2000) < 1500);
  if (persian) return persianDate(slots, context);
  const month = slots.month;
  if (!month) return null;
  if (year !== undefined) {
    if (day === undefined) return date(monthValue(year, month));
    const found = toDay(year, month, day);
    return found === null ? null : ofDay(found);
  }
  if (day === undefined || context.now === null) return null;
  const found = nearest((candidate) => toDay(candidate, month, day), partsOf(context.now).year, context);
  return found === null ? null : ofDay(found);
}

function persianDate({ persian, day, year }: Slots, context: Context): Resolved | null {
  if (persian === undefined || day === undefined) return null;
  if (year !== undefined) {
    const found = persianToDay(year, persian, day);
    return found === null ? null : ofDay(found);
  }
  if (context.now === null) return null;
  const now = partsOf(context.now).year - 621;
  const found = nearest((candidate) => persianToDay(candidate, persian, day), now, context);
  return found === null ? null : ofDay(found);
}

/** How much farther away a date may be that the tense speaks for, and the past where nothing does. */
export const TENSE_WEIGHT = 4;
const PAST_WEIGHT = 2;

export function nearest(of: (year: number) => Day | null, year: number, { now, tense }: Context): Day | null {
  let best: Day | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = of(candidate);
    if (day === null || now === null) continue;
    const ahead = day > now;
    const against = tense === 'future' ? !ahead : ahead;
    const weight = tense === null ? PAST_WEIGHT : TENSE_WEIGHT;
    const cost = Math.abs(day - now) * (against && Math.abs(day - now) > 21 ? weight : 1);
    if (cost < least) [best, least] = [day, cost];
  }
  return best;
}

/** A date in digits; where day and month could each be either, the language's order decides, or none. */
export function numericDate({ numeric }: Slots, { order }: Context): Resolved | null {
  if (!numeric) return null;
  const [a, b, c] = numeric;
  if (a >= 1000) return exact(a, b, c);
  if (c < 1000) return null;
  if (a > 12) return exact(c, b, a);
  if (b > 12) return exact(c, a, b);
  if (a === b || order === 'dmy' || order === 'ymd') return exact(c, b, a);
  return order === 'mdy' ? exact(c, a, b) : null;
}

function exact(year: number, month: number, day: number): Resolved | null {
  const found = year >= 1300 && year < 1500 ? persianToDay(year, month, day) : toDay(year, month, day);
  return found === null ? null : ofDay(found);
}
