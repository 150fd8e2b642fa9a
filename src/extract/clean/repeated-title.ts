import type { Removal } from '../../article.ts';
import { bare } from '../bare.ts';
import type { Metadata } from '../metadata.ts';
import { drop, type Line, type LinedBody } from './lines.ts';

/** The headline is repeated near the body's beginning: within this many blocks. */
const REACH = 8;

/** Fewer letters say too little to be the same line by more than chance. */
const SHORTEST = 8;

/** Drops the headline and the standfirst where the body repeats them: they stand above it already. */
export function dropRepeatedTitle(
  body: LinedBody,
  { title, standfirst }: Pick<Metadata, 'title' | 'standfirst'>,
  removed: Removal[],
): void {
  const above = bare(standfirst);
  // A paragraph in the standfirst's words may be the article's first; a heading is none.
  const again = body.lines.slice(0, REACH).filter(({ kind, plain }) => kind === 'heading' && plain === above);
  drop(body, again, 'repeated standfirst', 'the standfirst again', removed);
  const headline = bare(title);
  if (headline.length < SHORTEST) return;
  const isTitle = ({ plain, kind }: Line): boolean => {
    if (kind !== 'heading' && kind !== 'paragraph') return false;
    return plain === headline || (plain.length >= headline.length * 0.6 && headline.startsWith(plain));
  };
  const found = body.lines.filter(
    (line, index) => (index < REACH || line.kind === 'heading') && isTitle(line),
  );
  drop(body, found, 'repeated headline', 'the headline again', removed);
}
