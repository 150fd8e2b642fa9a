import type { Root } from 'hast';
import type { Removal } from '../../article.ts';
import { bare, drop, type Line, linesOf } from './lines.ts';

/** The headline is repeated near the body's beginning: within this many blocks. */
const REACH = 8;

/** Fewer letters say too little to be the same line by more than chance. */
const SHORTEST = 8;

/** Drops the headline and the standfirst where the body repeats them: they stand above it already. */
export function dropRepeatedTitle(body: Root, title: string, removed: Removal[]): void {
  const headline = bare(title);
  if (headline.length < SHORTEST) return;
  const isTitle = ({ text, kind }: Line): boolean => {
    if (kind !== 'heading' && kind !== 'paragraph') return false;
    const plain = bare(text);
    return plain === headline || (plain.length >= headline.length * 0.6 && headline.startsWith(plain));
  };
  const found = linesOf(body).filter(
    (line, index) => (index < REACH || line.kind === 'heading') && isTitle(line),
  );
  drop(body, found, 'repeated headline', 'the headline again', removed);
}
