import type { TwoForms } from '../two-forms.ts';
import { type CitedName, inOrder, inverted } from './names.ts';
import { citation, italic, type Run, stopped, withSingleMarks } from './runs.ts';
import { type CitedWork, monthDayYear } from './work.ts';

/**
 * Chicago style, 17th edition, notes and bibliography: the note, then the entry of the bibliography (14.191, 14.206).
 *
 * Note: Given Family, “Title,” *Site*, Month day, year, URL.
 * Entry: Family, Given. “Title.” *Site*, Month day, year. URL.
 */
export function chicago(work: CitedWork): TwoForms {
  return citation(note(work), entry(work));
}

function note({ title, authors, site, issued, accessed, url }: CitedWork): (Run | string)[] {
  const named = noteAuthors(authors);
  const date = issued ? monthDayYear(issued) : accessed ? `accessed ${monthDayYear(accessed)}` : '';
  return [
    `${named === '' ? '' : `${named}, `}“${withSingleMarks(title)},” `,
    italic(site),
    `${[date, '']
      .filter((part) => part !== '')
      .map((part) => `, ${part}`)
      .join('')}${url === '' ? '.' : ', '}`,
    ...(url === '' ? [] : [{ text: url, href: url }, '.']),
  ];
}

/** Of an unsigned article the outlet takes the author's place (14.199). */
function entry({ title, authors, site, issued, accessed, url }: CitedWork): (Run | string)[] {
  const date = issued ? monthDayYear(issued) : accessed ? `accessed ${monthDayYear(accessed)}` : '';
  const quoted = `“${stopped(withSingleMarks(title))}”`;
  const capital = `${date.charAt(0).toUpperCase()}${date.slice(1)}`;
  const head: (Run | string)[] =
    authors.length === 0
      ? [italic(site), `. ${quoted}${date === '' ? '' : ` ${capital}.`}`]
      : [`${stopped(entryAuthors(authors))} ${quoted} `, italic(site), date === '' ? '.' : `, ${date}.`];
  return [...head, ...(url === '' ? [] : [' ', { text: url, href: url }, '.'])];
}

/** Up to three authors are named; of more the first (14.76). */
function noteAuthors(authors: readonly CitedName[]): string {
  const names = authors.map(inOrder);
  return names.length > 3 ? `${names[0]} et al.` : listed(names);
}

/** Up to ten authors are named, only the first inverted; of more the first seven (14.76). */
function entryAuthors(authors: readonly CitedName[]): string {
  const names = authors.map((name, index) => (index === 0 ? inverted(name) : inOrder(name)));
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  // A comma stands before "and" also between two, for the first name is inverted.
  return names.length === 2 ? names.join(', and ') : listed(names);
}

function listed(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
