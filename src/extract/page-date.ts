import { asciiDigits } from '../language/digits.ts';
import { canonicalTag } from '../language/tags.ts';

/**
 * Reads a date that a page prints or declares, as exact as it says and no more: a moment keeps its time and
 * zone, a day stays a day. Relative dates ("2 hours ago") give null, for they need a clock.
 *
 * @param text "2015-05-21T15:30:00.000Z", "06/14/2026", "30.01.2024", "May 21, 2015", "١٣ أبريل ٢٠١٧"
 * @param language BCP 47: tells month names, and that English DW pages print the month first
 * @returns ISO 8601, or null
 */
export function parsePageDate(text: string, language: string): string | null {
  const plain = asciiDigits(text)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .trim();
  return isoDate(plain) ?? sinceEpoch(plain) ?? numericDate(plain, language) ?? namedDate(plain, language);
}

/** ISO 8601, normalised to UTC milliseconds where it has a time; a time without a zone keeps only its day. */
function isoDate(text: string): string | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (!match?.[1] || !isDay(match[1])) return null;
  if (!match[2] || !match[3]) return match[1];
  const zone = match[3] === 'Z' ? 'Z' : match[3].replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const moment = new Date(`${match[1]}T${match[2]}${zone}`);
  return Number.isNaN(moment.getTime()) ? match[1] : moment.toISOString();
}

/** Seconds or milliseconds since 1970. */
function sinceEpoch(text: string): string | null {
  return /^1\d{9}(?:\d{3})?$/.test(text) ? new Date(Number(text.padEnd(13, '0'))).toISOString() : null;
}

function numericDate(text: string, language: string): string | null {
  const yearFirst = /(?:^|\D)(\d{4})\s?[年년./]\s?(\d{1,2})\s?[月월./]\s?(\d{1,2})(?:\D|$)/.exec(text);
  if (yearFirst) return day8601(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const match = /(?:^|[^\d])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[^\d]|$)/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const monthFirst = match[2] === '/' && /^en\b/i.test(language);
  const [month, day] = monthFirst && first <= 12 ? [first, second] : [second, first];
  return day8601(year, month, day) ?? day8601(year, day, month);
}

function namedDate(text: string, language: string): string | null {
  const lower = text.toLowerCase();
  const year = /(?:^|[^\d])((?:19|20)\d{2})(?:[^\d]|$)/.exec(lower)?.[1];
  const day = /(?:^|[^\d])(\d{1,2})(?:[^\d]|$)/.exec(lower.replace(year ?? '', ''))?.[1];
  if (!year || !day) return null;
  const month = monthNames(language).findIndex((names) => names.some((name) => lower.includes(name)));
  return month === -1 ? null : day8601(Number(year), month + 1, Number(day));
}

const MONTHS = new Map<string, string[][]>();

/** The names of the twelve months in a language, alone and beside a day, as the platform knows them. */
function monthNames(language: string): string[][] {
  const tag = canonicalTag(language) || 'en';
  const known = MONTHS.get(tag);
  if (known) return known;
  const gregorian = `${tag}-u-ca-gregory`;
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
  ];
  const names = Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2024, month, 15));
    const forms = styles.map((style) => {
      const parts = new Intl.DateTimeFormat(gregorian, { ...style, timeZone: 'UTC' }).formatToParts(date);
      return (parts.find((part) => part.type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, '');
    });
    return forms.filter((form) => /\p{L}{2,}/u.test(form));
  });
  MONTHS.set(tag, names);
  return names;
}

function day8601(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
