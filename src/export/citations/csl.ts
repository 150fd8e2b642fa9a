import type { CitedWork, DateParts } from './work.ts';

/** One item of CSL-JSON (schema 1.0), as citation managers read it: an array of one, indented. */
export function cslJson(work: CitedWork): string {
  const { title, authors, site, issued, accessed, url, language } = work;
  const item = {
    id: url || title,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(site !== '' && { 'container-title': site }),
    ...(issued && { issued: cslDate(issued) }),
    ...(accessed && { accessed: cslDate(accessed) }),
    ...(url !== '' && { URL: url }),
    ...(language !== '' && { language }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function cslDate({ year, month, day }: DateParts): { 'date-parts': number[][] } {
  return { 'date-parts': [[year, month, day].filter((part) => part !== null)] };
}
