import type { CitedName } from './names.ts';
import type { CitedWork } from './work.ts';

/** The month macros that BibTeX's styles define. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What TeX would take for more than a letter. BibTeX counts braces even after a backslash, so that they are written
 * by name.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/**
 * A BibTeX entry of the type `misc`, which BibTeX and biblatex both know. The title stands in braces of its own, so
 * that its capitals stay; letters beyond ASCII are UTF-8.
 */
export function bibtex(work: CitedWork): string {
  const { title, authors, site, issued, accessed, url, language } = work;
  const fields: [string, string][] = [
    ['author', authors.map(author).join(' and ')],
    ['title', title === '' ? '' : `{${escaped(title)}}`],
    ['howpublished', escaped(site)],
    ['year', issued ? String(issued.year) : ''],
    ['day', issued?.day ? String(issued.day) : ''],
    ['url', verbatim(url)],
    ['urldate', accessed ? day(accessed) : ''],
    ['langid', escaped(language)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  const month = MONTHS[(issued?.month ?? 0) - 1];
  if (month !== undefined) lines.push(`  month = ${month}`);
  return `@misc{${key(work)},\n${lines.join(',\n')}\n}\n`;
}

/** A name that is not taken apart stands in braces, so that no "and" or comma in it divides it. */
function author(name: CitedName): string {
  return 'literal' in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%#_$]/g, (character) => ESCAPES[character] ?? '');
}

/** An address is read letter by letter, but its braces would count. */
function verbatim(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}

function day({ year, month, day: number }: NonNullable<CitedWork['issued']>): string {
  const parts = [month, number].filter((part) => part !== null).map((part) => String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), ...parts].join('-');
}

/** "brandt2026ferry": the first author or the site, the year, and the title's first long word, in ASCII letters. */
function key({ authors, site, issued, title }: CitedWork): string {
  const [first] = authors;
  const name = ascii(first ? ('literal' in first ? first.literal : first.family) : site);
  const word = title
    .split(/\s+/)
    .map(ascii)
    .find((one) => one.length > 3);
  return `${name || ascii(site) || 'article'}${issued?.year ?? ''}${word ?? ''}`.slice(0, 60);
}

function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
