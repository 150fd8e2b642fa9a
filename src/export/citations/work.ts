import type { Article } from '../../article.ts';
import { webAddress } from '../address.ts';
import { oneLine } from '../line.ts';
import { siteName } from '../site-name.ts';
import { type CitedName, citedName } from './names.ts';

/** A date as exact as it is known. `month` is 1 to 12. */
export interface DateParts {
  year: number;
  month: number | null;
  day: number | null;
}

/** What a citation says of an article. */
export interface CitedWork {
  title: string;
  /** Empty for an unsigned article; a desk's initials and agencies are no authors. */
  authors: CitedName[];
  /** The outlet. */
  site: string;
  issued: DateParts | null;
  /** When the article was read; styles ask for it where it has no date. */
  accessed: DateParts | null;
  url: string;
  /** BCP 47, "" where unknown. */
  language: string;
}

/** @param accessed ISO 8601 day on which the article was read */
export function citedWork(article: Article, accessed: string | null = null): CitedWork {
  return {
    title: oneLine(article.title),
    authors: article.authors
      .filter(({ name }) => oneLine(name) !== '')
      .map(({ name }) => citedName(name, article.language)),
    site: oneLine(siteName(article.site)),
    issued: dateParts(article.published),
    accessed: dateParts(accessed),
    url: webAddress(article.url),
    language: oneLine(article.language),
  };
}

/**
 * The day that a date gives, in the zone that it is written in: what was published at half past midnight in Berlin was
 * published on that day.
 *
 * @param date ISO 8601
 */
export function dateParts(date: string | null): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  const inRange = (part: string | undefined, most: number): number | null =>
    part !== undefined && Number(part) >= 1 && Number(part) <= most ? Number(part) : null;
  const knownMonth = inRange(month, 12);
  return { year: Number(year), month: knownMonth, day: knownMonth === null ? null : inRange(day, 31) };
}

/** The English name of a month, as the styles write it. */
export function monthName(month: number): string {
  return new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  );
}

/** "June 14, 2026", "June 2026", "2026" */
export function monthDayYear({ year, month, day }: DateParts): string {
  if (month === null) return String(year);
  return day === null ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}
