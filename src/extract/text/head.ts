import { collapse } from '../../dom/text.ts';
import { parsePageDate } from '../page-date.ts';
import { creditOf } from './elements.ts';
import { LONGEST_TITLE, type Paragraph } from './paragraphs.ts';

/** A line with a date is at most this long. */
const LONGEST_DATE = 40;

/** What stands before the body. */
export interface Head {
  title: string;
  published: string | null;
  standfirst: string;
}

/**
 * Takes headline, date and standfirst from the beginning. A first paragraph is the standfirst where a date
 * stands before it or a picture after it; else the text tells no standfirst.
 */
export function takeHead(paragraphs: Paragraph[], language: string): Head {
  const head: Head = { title: '', published: null, standfirst: '' };
  const first = paragraphs[0]?.lines;
  if (first && collapse(first[0] ?? '').length <= LONGEST_TITLE && paragraphs.length > 1) {
    head.title = collapse(first.shift() ?? '');
    if (first.length === 0) paragraphs.shift();
  }
  const line = paragraphs[0]?.lines[0] ?? '';
  if (line.length <= LONGEST_DATE) {
    head.published = parsePageDate(line, language || 'en');
    if (head.published !== null) {
      paragraphs[0]?.lines.shift();
      if (paragraphs[0]?.lines.length === 0) paragraphs.shift();
    }
  }
  const next = paragraphs[0];
  const picture = paragraphs[1]?.lines.some((one) => creditOf(one) !== null) ?? false;
  if (
    next &&
    next.lines.length === 1 &&
    (head.published !== null || picture) &&
    creditOf(next.lines[0] ?? '') === null
  ) {
    head.standfirst = collapse(next.lines[0] ?? '');
    paragraphs.shift();
  }
  return head;
}
