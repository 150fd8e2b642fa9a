import type { Removal } from '../../article.ts';
import { drop, endsSentence, isDense, type Line, type LinedBody } from './lines.ts';

/** A label that stands there so often is the page's, not the article's. */
const OFTEN = 3;
const LONGEST_LABEL = 60;
/** An article with more such labels than this, or in so many of its lines, is written in them: a plan, a menu. */
const MOST_DISTINCT = 3;
const MOST_OFTEN = 0.25;

/** A line with a date, and hardly anything else, within so many blocks of the beginning is the article's date. */
const REACH = 8;
const LONGEST_DATE = 90;
/** A date is written in at most so many words: "Published Monday, November 18, 2019 8:22AM EST". */
const MOST_WORDS = 9;

/**
 * Drops scraps between the paragraphs: bare numbers, times and addresses of the page, the line with the date, and
 * labels that stand there again and again.
 *
 * @param site the page's host
 */
export function dropScraps(body: LinedBody, site: string, removed: Removal[]): void {
  const lines = body.lines;
  const paragraphs = lines.filter(({ kind }) => kind === 'paragraph');
  drop(
    body,
    paragraphs.filter(({ text }) => isNumber(text)),
    'scraps',
    'number or time alone',
    removed,
  );
  drop(
    body,
    paragraphs.filter(({ text }) => isAddress(text, site)),
    'scraps',
    'address of the page',
    removed,
  );
  const early = lines.slice(0, REACH).filter(({ kind, text }) => kind === 'paragraph' && isDateLine(text));
  drop(body, early, 'scraps', 'line with the date', removed);
  drop(body, oftenRepeated(lines), 'scraps', 'label that stands there often', removed);
}

/** "9:41PM", "1709417828", "1/12": digits and a sign, or many digits; a short number alone may count a list. */
function isNumber(text: string): boolean {
  if (/^\p{N}{1,4}$/u.test(text)) return false;
  return text.length <= 24 && /^\p{N}[\p{N}\s/:.,|-]*(?:[ap]\.?m\.?)?$/iu.test(text);
}

function isAddress(text: string, site: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text) && new URL(text).hostname === site;
}

/** A year or a time of day, another number, few words, and no sentence. */
function isDateLine(text: string): boolean {
  if (text.length > (isDense(text) ? LONGEST_DATE / 3 : LONGEST_DATE)) return false;
  if (endsSentence(text) && !/[ap]\.m\.$/i.test(text)) return false;
  const numbers = text.match(/\p{N}+/gu) ?? [];
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const dated = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})|\p{N}{1,2}[:.]\p{N}{2}/u.test(text);
  return dated && numbers.length >= 2 && words.length <= MOST_WORDS && words.length <= numbers.length * 3;
}

function oftenRepeated(lines: readonly Line[]): Line[] {
  const labels = lines.filter(
    ({ kind, text, running }) =>
      kind === 'paragraph' && !running && text.length <= LONGEST_LABEL && !/[:：]$/.test(text),
  );
  const counts = new Map<string, number>();
  for (const { plain } of labels) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  const often = labels.filter(({ plain }) => plain !== '' && (counts.get(plain) ?? 0) >= OFTEN);
  const distinct = new Set(often.map(({ plain }) => plain)).size;
  return distinct > MOST_DISTINCT || often.length > lines.length * MOST_OFTEN ? [] : often;
}
