import type { TwoForms } from '../two-forms.ts';
import { type CitedName, inOrder, inverted } from './names.ts';
import { citation, italic, stopped, withSingleMarks } from './runs.ts';
import { type CitedWork, type DateParts, monthName } from './work.ts';

/**
 * MLA style, 9th edition: Family, Given. “Title.” *Site*, day Month year, URL. The address goes without its protocol
 * (5.95); a work without a date ends with the day it was read (5.111).
 */
export function mla({ title, authors, site, issued, accessed, url }: CitedWork): TwoForms {
  const named = authors.every((name) => 'literal' in name && name.literal === site)
    ? ''
    : authorList(authors);
  const address = url.replace(/^https?:\/\//, '');
  return citation([
    `${named === '' ? '' : `${stopped(named)} `}“${stopped(withSingleMarks(title))}” `,
    italic(site),
    `${issued ? `, ${dayMonthYear(issued)}` : ''}${url === '' ? '' : ', '}`,
    { text: address, href: url },
    `.${issued === null && accessed ? ` Accessed ${dayMonthYear(accessed)}.` : ''}`,
  ]);
}

/** Two authors are named, the first inverted; of three or more the first (5.7, 5.8). */
function authorList(authors: readonly CitedName[]): string {
  const [first, second] = authors;
  if (!first) return '';
  if (!second) return inverted(first);
  return authors.length === 2 ? `${inverted(first)}, and ${inOrder(second)}` : `${inverted(first)}, et al.`;
}

/** "14 Sept. 2026": months of more than four letters are shortened (appendix 1). */
function dayMonthYear({ year, month, day }: DateParts): string {
  const parts = [day === null ? '' : String(day), month === null ? '' : shortMonth(month), String(year)];
  return parts.filter((part) => part !== '').join(' ');
}

function shortMonth(month: number): string {
  const name = monthName(month);
  if (name.length <= 4) return name;
  return `${name.slice(0, month === 9 ? 4 : 3)}.`;
}
