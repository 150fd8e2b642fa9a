import type { Removal } from '../../article.ts';
import { bare } from '../bare.ts';
import { drop, fullNames, type LinedBody } from './lines.ts';

/** A note on the author stands within so many blocks of the body's end, and is at most this long. */
const REACH_END = 4;
const LONGEST_NOTE = 1000;

/** A note on the author names them at its beginning: within so many letters. */
const FARTHEST_NAME = 30;

/** A byline is at most this much longer than the author's name. */
const LONGEST_BYLINE = 60;

/** Drops lines about the author: a note at the end, a byline wherever it stands. */
export function dropAuthorLines(body: LinedBody, authors: readonly string[], removed: Removal[]): void {
  const names = fullNames(authors);
  if (names.length === 0) return;
  const lines = body.lines;
  const found = lines.filter(({ kind, text }, index) => {
    if (kind !== 'paragraph' && kind !== 'heading') return false;
    const plain = bare(text.slice(0, LONGEST_NOTE + 1));
    const name = names.find((one) => plain.includes(one));
    if (name === undefined) return false;
    const begins = plain.indexOf(name) <= FARTHEST_NAME;
    const atEnd = index >= lines.length - REACH_END && begins && text.length <= LONGEST_NOTE;
    return atEnd || plain.length <= name.length + LONGEST_BYLINE / 3;
  });
  drop(body, found, 'author lines', 'about the author', removed);
}
