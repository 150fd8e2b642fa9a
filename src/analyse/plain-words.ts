/**
 * Finds the end of most words, those of English letters and digits, without a regular expression.
 *
 * @param joints marks after which a word may go on
 * @returns the word's end, or 0 where none begins at `start` or it may go on in another way
 */
export function plainWordEnd(text: string, start: number, joints: string): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  if (end === start) return 0;
  return text.charCodeAt(end) > 127 || joints.includes(text.charAt(end) || ' ') ? 0 : end;
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
