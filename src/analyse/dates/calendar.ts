import type { Season, Unit } from '../../language/date-words.ts';

/** A day of the Gregorian calendar as a count of days since 1970-01-01. */
export type Day = number;

const DAY_MS = 86_400_000;

/** @returns the day, or null where the calendar has no such day (31 April). */
export function toDay(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? Math.round(date.getTime() / DAY_MS)
    : null;
}

export interface Parts {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** 1 (Monday) to 7, as ISO 8601 counts. */
  weekday: number;
}

export function partsOf(day: Day): Parts {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
}

/** @returns the day that a published date begins with, or null where it is less exact than a day. */
export function dayOf(published: string | null): Day | null {
  const found = published === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(published);
  return found && toDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

export const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

export function dayValue(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

/** @returns the ISO 8601 week of a day: "2015-W20". */
export function weekValue(day: Day): string {
  const thursday = day - partsOf(day).weekday + 4;
  const { year } = partsOf(thursday);
  const first = toDay(year, 1, 1) ?? thursday;
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1)}`;
}

export function monthValue(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1)}`;
}

export function quarterValue(year: number, quarter: number): string {
  const index = year * 4 + quarter - 1;
  return `${pad(Math.floor(index / 4), 4)}-Q${(((index % 4) + 4) % 4) + 1}`;
}

/**
 * The day, week, month … that is `distance` units away from a day, as exact as the unit.
 *
 * @returns a TIMEX3 value, or null for units shorter than a day
 */
export function unitValue(today: Day, unit: Unit, distance: number): string | null {
  const { year, month } = partsOf(today);
  switch (unit) {
    case 'D':
      return dayValue(today + distance);
    case 'W':
      return weekValue(today + 7 * distance);
    case 'WE':
      return `${weekValue(today + 7 * distance)}-WE`;
    case 'M':
      return monthValue(year, month + distance);
    case 'Q':
      return quarterValue(year, Math.ceil(month / 3) + distance);
    case 'Y':
      return Number.isInteger(distance) ? pad(year + distance, 4) : null;
    case 'E':
      return pad(Math.floor(year / 10) + distance, 3);
    case 'C':
      return pad(Math.floor(year / 100) + distance);
    default:
      return null;
  }
}

/** The month in which a season of the northern hemisphere's news begins and the one that it ends before. */
export const SEASON_START: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The Gregorian day of a Persian (Solar Hijri) date, by the 33-year cycle of leap years, which agrees with the
 * official calendar from 1925 to 2087 (AH 1304 to 1466) save for single days.
 */
export function persianToDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return null;
  const cycle = Math.floor((year - 1) / 33);
  const inCycle = (year - 1) % 33;
  const leaps = [0, 4, 8, 12, 16, 21, 25, 29].filter((leap) => leap < inCycle).length;
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const epoch = -492_268;
  return epoch + cycle * 12_053 + inCycle * 365 + leaps + daysBefore + day - 1;
}

/**
 * The day of a feast in a year.
 *
 * @param name "12-25" (month and day), "11-4-4" (month, weekday, which one), "easter-2" (days from Easter)
 */
export function feastDay(name: string, year: number): Day | null {
  const fromEaster = /^easter([+-]\d+)?$/.exec(name);
  if (fromEaster) {
    const day = easter(year);
    return day === null ? null : day + Number(fromEaster[1] ?? 0);
  }
  const [month = 1, second = 1, which] = name.split('-').map(Number);
  if (which === undefined) return toDay(year, month, second);
  const first = toDay(year, month, 1);
  return first === null ? null : first + ((second - partsOf(first).weekday + 7) % 7) + 7 * (which - 1);
}

/** Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easter(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return toDay(year, month, day);
}
