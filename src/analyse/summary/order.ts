import { type Day, toDay } from '../dates/calendar.ts';

/** The months in which TIMEX3's seasons begin; winter belongs to the year in which it begins. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The first day of what a TIMEX3 date names, by which dates are put in order.
 *
 * @param value "2015-05-21", "2015-W20-WE", "2014", "198" (the 1980s), "19" (the 20th century)
 * @returns null for what is no date: durations, references, times without a day
 */
export function firstDay(value: string): Day | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (day) return toDay(Number(day[1]), Number(day[2]), Number(day[3]));
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) return weekStart(Number(week[1]), Number(week[2])) + (week[3] ? 5 : 0);
  const part = /^(\d{4})-(?:Q(\d)|(SP|SU|FA|WI)|(\d\d))$/.exec(value);
  if (part) {
    const month = part[2] ? Number(part[2]) * 3 - 2 : part[3] ? (SEASONS[part[3]] ?? 1) : Number(part[4]);
    return toDay(Number(part[1]), month, 1);
  }
  if (!/^\d{2,4}$/.test(value)) return null;
  return toDay(Number(value.padEnd(4, '0')), 1, 1);
}

function weekStart(year: number, week: number): Day {
  const fourth = toDay(year, 1, 4) ?? 0;
  const weekday = new Date(fourth * 86_400_000).getUTCDay() || 7;
  return fourth - weekday + 1 + (week - 1) * 7;
}
