import type { Removal } from '../../article.ts';
import { textOf } from '../../tree/blocks.ts';
import { elements } from '../../tree/query.ts';
import { drop, isDense, type Line, type LinedBody } from './lines.ts';

/** A heading that counts what stands below it: "Comments (14)". */
const COUNTED = /[(（]\s?\p{N}{1,3}\s?[)）]$/u;

/** A time of day in what a comment begins with: its author and when it was written. */
const TIMED = /\p{N}{1,2}\s?[:.時]\s?\p{N}{2}/u;
const BEGINNING = 60;

/** Less running text than this, in units, half of it in dense scripts, is no article whose readers have said something. */
const SHORTEST = 250;

/** Drops readers' comments that no name tells: after the article, under a heading that counts them, each with a time. */
export function dropComments(body: LinedBody, removed: Removal[]): void {
  const { lines } = body;
  const start = lines.findLastIndex(({ kind, text }) => kind === 'heading' && COUNTED.test(text));
  const article = lines.slice(0, Math.max(start, 0)).filter(({ running }) => running);
  const length = article.reduce((sum, { text }) => sum + text.length * (isDense(text) ? 2 : 1), 0);
  if (length < SHORTEST) return;
  const beginnings = lines.slice(start + 1).flatMap(textsOf);
  const timed = beginnings.filter((text) => TIMED.test(text.slice(0, BEGINNING)));
  if (timed.length >= 2 && timed.length * 3 >= beginnings.length)
    drop(body, lines.slice(start), 'comments', 'readers’ comments', removed);
}

function textsOf({ kind, element, text }: Line): string[] {
  return kind === 'list' ? elements(element, 'li').map(textOf) : [text];
}
