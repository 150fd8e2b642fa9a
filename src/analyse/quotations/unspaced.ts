import type { Lexicon } from './lexicon.ts';

const LONGEST = 7;

/**
 * Cuts a run of letters that is written without spaces: words of the lexicon are found longest first, and what
 * stands between them is one word each, a name or a noun phrase as a rule.
 *
 * @param isBoundary whether a name begins or ends at an offset of the run
 * @returns the words' ends, in order
 */
export function cutUnspaced(
  run: string,
  lexicon: Lexicon,
  isBoundary: (offset: number) => boolean,
): number[] {
  const ends: number[] = [];
  let open = false;
  for (let at = 0; at < run.length; ) {
    const length = known(run, at, lexicon);
    if (length > 0 || isBoundary(at)) {
      if (open) ends.push(at);
      open = false;
    }
    if (length > 0) {
      at += length;
      ends.push(at);
    } else {
      at++;
      open = true;
    }
  }
  if (open) ends.push(run.length);
  return ends;
}

/** The length of the longest word of the lexicon that begins here, 0 for none. */
function known(run: string, at: number, lexicon: Lexicon): number {
  for (let length = Math.min(LONGEST, run.length - at); length > 0; length--) {
    const word = run.slice(at, at + length);
    if (lexicon.bits.has(word) || lexicon.pronouns.has(word)) return length;
  }
  return 0;
}
