import type { WordKey, Words } from './words.ts';

/** A form of TIMEX3 value and how it is written out. */
type Form = [RegExp, (match: RegExpExecArray, words: Words, language: string) => string];

const FORMS: readonly Form[] = [
  [
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}).*|T\D.*)?$/,
    ([, day = '', time], _, language) => {
      const text = format(day, language, { dateStyle: 'long' });
      return time === undefined || text === '' ? text : `${text}, ${time}`;
    },
  ],
  [
    /^(\d{4})-(\d{2})$/,
    ([month = ''], _, language) => format(`${month}-01`, language, { month: 'long', year: 'numeric' }),
  ],
  [/^\d{4}$/, ([year = '']) => year],
  [/^(\d{3})$/, ([decade = ''], words) => words('decade', `${decade}0`)],
  [
    /^(\d{4})-W(\d{2})(-WE)?$/,
    ([, year = '', week = '', weekend], words, language) =>
      ofWeek(year, week, weekend !== undefined, words, language),
  ],
  [/^(\d{4})-Q([1-4])$/, ([, year = '', number = ''], words) => words('quarter', number, year)],
  [
    /^(\d{4})-(SP|SU|FA|WI)$/,
    ([, year = '', season = ''], words) => words(`season_${season}` as WordKey, year),
  ],
  [
    /^PT?(\d+(?:\.\d+)?)([YMWDHS])$/,
    (match, _, language) => duration(match[0], Number(match[1]), match[2] ?? '', language),
  ],
];

/**
 * A TIMEX3 value as people write it: "2015-05-21" is "21 May 2015".
 *
 * @param language BCP 47, of the interface
 * @returns null for a value that has no such form: "PAST_REF", "2015-XX"
 */
export function timexText(value: string, words: Words, language: string): string | null {
  for (const [pattern, write] of FORMS) {
    const match = pattern.exec(value);
    if (match) return write(match, words, language) || null;
  }
  return null;
}

function format(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
}

/** ISO 8601: week 1 holds 4 January, weeks begin on Monday. */
function ofWeek(year: string, week: string, weekend: boolean, words: Words, language: string): string {
  const fourth = new Date(`${year}-01-04T00:00:00Z`);
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + (Number(week) - 1) * 7;
  const day = new Date(Date.UTC(Number(year), 0, monday + (weekend ? 5 : 0)));
  const text = format(day.toISOString().slice(0, 10), language, { dateStyle: 'long' });
  return words(weekend ? 'weekendOf' : 'weekOf', text);
}

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

function duration(value: string, amount: number, letter: string, language: string): string {
  const unit = value.startsWith('PT') && letter === 'M' ? 'minute' : UNITS[letter];
  if (unit === undefined) return '';
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
