/** The words around some others, for one line. */
export interface Excerpt {
  before: string;
  text: string;
  after: string;
}

const DOTS = '…';

/**
 * Words of a text with what stands around them on the same line, cut between words.
 *
 * @param length UTF-16 units on each side, at most
 */
export function excerpt(text: string, start: number, end: number, length = 60): Excerpt {
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const lineEnd = text.indexOf('\n', end);
  return {
    before: cutBefore(text.slice(start === 0 ? 0 : Math.min(lineStart, start), start), length),
    text: text.slice(start, end),
    after: cutAfter(text.slice(end, lineEnd === -1 ? text.length : lineEnd), length),
  };
}

function cutBefore(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(-length);
  const space = cut.search(/\s/);
  return DOTS + (space === -1 ? whole(cut) : cut.slice(space + 1));
}

function cutAfter(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\t'));
  return (space <= 0 ? whole(cut) : cut.slice(0, space)) + DOTS;
}

/** No half of a character that takes two units. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
