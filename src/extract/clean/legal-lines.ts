import type { Removal } from '../../article.ts';
import { drop, type LinedBody } from './lines.ts';

const LONGEST = 300;

/** Drops lines that say whose the text or the page is: they begin with the sign of copyright. */
export function dropLegalLines(body: LinedBody, removed: Removal[]): void {
  const found = body.lines.filter(
    ({ kind, text }) =>
      kind === 'paragraph' &&
      text.length <= LONGEST &&
      /^(?:©|\(c\)\s|copyright\s*(?:©|\d{4}|\())/i.test(text),
  );
  drop(body, found, 'legal lines', 'copyright line', removed);
}
