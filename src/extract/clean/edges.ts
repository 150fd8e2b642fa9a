import type { Removal } from '../../article.ts';
import { parseSignOff } from '../desk-line.ts';
import { drop, endsSentence, fullNames, type Line, type LinedBody } from './lines.ts';

/** A line at an edge that is no sentence is at most this long: labels, bylines, dates, buttons. */
const LONGEST = 80;
const LONGEST_HEADING = 200;

/** With so many lines of that sort between its paragraphs the article is written in them: letters, programmes. */
const USUAL = 0.15;

/**
 * Drops lines before the first and after the last running text that are no sentences: section labels, bylines,
 * dates, buttons, headings of nothing. Tables, quotations and lists with words stay.
 */
export function dropEdgeLines(body: LinedBody, authors: readonly string[], removed: Removal[]): void {
  const lines = body.lines;
  const names = fullNames(authors);
  const namesAuthor = ({ plain }: Line): boolean => names.some((name) => plain.includes(name));
  const first = lines.findIndex((line) => line.running && (endsSentence(line.text) || !namesAuthor(line)));
  const last = lines.findLastIndex(({ running }) => running);
  if (first === -1) return;
  const inside = lines.slice(first, last + 1);
  drop(
    body,
    lines
      .slice(0, first)
      .filter(
        (line, index) =>
          line.kind !== 'heading' && (isLabel(line) || namesAuthor(line)) && !goesOn(lines[index + 1]),
      ),
    'edges',
    'line before the article',
    removed,
  );
  const usual = inside.filter(isLabel).length > inside.length * USUAL;
  const after = lines
    .slice(last + 1)
    .filter(
      (line) => isLabel(line) && !(usual && line.kind === 'paragraph') && parseSignOff(line.text) === null,
    );
  drop(body, after, 'edges', 'line after the article', removed);
}

/** A sentence that the page's markup has cut goes on with a small letter. */
function goesOn(next: Line | undefined): boolean {
  return next !== undefined && /^\p{Ll}/u.test(next.text);
}

function isLabel({ kind, text, linked }: Line): boolean {
  if (kind === 'heading') return text.length <= LONGEST_HEADING;
  if (text.length > LONGEST) return false;
  if (kind === 'list') return linked > 0.5;
  return kind === 'paragraph' && (!endsSentence(text) || linked > 0.6);
}
