import * as chrono from 'chrono-node';
import compromise from 'compromise';
import compromiseDates from 'compromise-dates';
import type { Timex } from '../../src/analyse/dates/timexes.ts';

/** What compromise-dates gives for each expression. */
interface Told {
  text: string;
  offset: { start: number; length: number };
  dates: { start: string | null; unit?: string };
}

const nlp = compromise.extend(compromiseDates);

const pad = (value: number | null): string => String(value ?? 0).padStart(2, '0');

/** chrono-node's dates as TIMEX3, no more exact than what it is certain of. */
export function chronoNode(text: string, dct: string, { lang }: { lang: string }): Timex[] {
  const parser = lang === 'de' ? chrono.de : chrono;
  return parser.parse(text, new Date(`${dct}T12:00:00Z`)).map(({ index, text: words, start }) => {
    const year = pad(start.get('year'));
    const month = `${year}-${pad(start.get('month'))}`;
    const isDay = start.isCertain('day') || start.isCertain('weekday');
    const day = isDay ? `${month}-${pad(start.get('day'))}` : start.isCertain('month') ? month : year;
    const exact = start.isCertain('hour');
    const value = exact ? `${day}T${pad(start.get('hour'))}:${pad(start.get('minute'))}` : day;
    return { start: index, end: index + words.length, type: exact ? 'TIME' : 'DATE', value, rule: 'chrono' };
  });
}

/** Characters of a date in ISO 8601 that a unit of compromise-dates speaks of. */
const EXACT: Readonly<Record<string, number>> = { year: 4, month: 7 };

/** compromise-dates, which is for English alone. A text on which it throws has no dates. */
export function compromiseDatesOf(text: string, dct: string): Timex[] {
  try {
    const found: Told[] = nlp(text)
      .dates({ today: dct, timezone: 'UTC' })
      .json({ offset: true, terms: { offset: true } });
    return found.map(({ offset, dates: { start, unit } }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      type: 'DATE',
      value: (start ?? '').slice(0, EXACT[unit ?? ''] ?? 10),
      rule: 'compromise',
    }));
  } catch {
    return [];
  }
}
