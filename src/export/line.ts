/** Characters that end a line, or that no line of text has: C0, DEL, C1, line and paragraph separators. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

/** Overrides turn the letters of a line around, so that it reads as what it is not; no language needs them. */
const OVERRIDES = /[\u202d\u202e]/g;

/** Halves of characters, which no encoding can write. */
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * Words as one line of a format whose lines mean something: a headline must not bring a field of its own along.
 *
 * @returns the words, white space and control characters between them one space each, lone surrogates replaced
 */
export function oneLine(words: string): string {
  return words
    .replace(OVERRIDES, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
