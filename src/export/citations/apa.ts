import type { TwoForms } from '../two-forms.ts';
import type { CitedName } from './names.ts';
import { citation, italic, type Run, stopped } from './runs.ts';
import { type CitedWork, type DateParts, monthDayYear, monthName } from './work.ts';

/**
 * APA style, 7th edition, section 10.16, "webpage on a news website": author. (Year, Month day). *Title*. Site. URL.
 * Without an author the title takes its place (9.12); a site that is the author is not named twice (9.33). The title's
 * letters stay as published: sentence case would need to know every name in it.
 */
export function apa(work: CitedWork): TwoForms {
  const { title, authors, site, issued, accessed, url } = work;
  const date = `(${issued ? yearFirst(issued) : 'n.d.'}).`;
  const named = stopped(authorList(authors));
  const head: (Run | string)[] =
    authors.length === 0
      ? [italic(stopped(title)), ` ${date}`]
      : [`${named} ${date} `, italic(stopped(title))];
  const outlet = site === '' || isAuthor(site, authors) ? '' : ` ${stopped(site)}`;
  const retrieved = issued === null && accessed ? ` Retrieved ${monthDayYear(accessed)}, from` : '';
  return citation([...head, `${outlet}${retrieved}${url === '' ? '' : ' '}`, { text: url, href: url }]);
}

/** "2026, June 14" (9.14) */
function yearFirst({ year, month, day }: DateParts): string {
  const rest = [month === null ? '' : monthName(month), day === null ? '' : String(day)].filter(
    (part) => part !== '',
  );
  return rest.length === 0 ? String(year) : `${year}, ${rest.join(' ')}`;
}

/** Up to 20 authors are all named; of more the first 19 and, after an ellipsis, the last (9.8). */
function authorList(authors: readonly CitedName[]): string {
  const names = authors.map(withInitials);
  const last = names.at(-1) ?? '';
  if (names.length <= 1) return last;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** "Brandt, A. M."; a hyphen between given names stays (9.8). */
function withInitials(name: CitedName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(' ')
    .map((given) =>
      given
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
  return `${name.family}, ${initials}`;
}

function isAuthor(site: string, authors: readonly CitedName[]): boolean {
  return authors.some((name) => 'literal' in name && name.literal === site);
}
