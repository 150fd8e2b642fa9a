/** Divides a line of words at `|`: language files are data, written as lines. */
export function words(line: string): readonly string[] {
  return line.split('|');
}

/**
 * Makes a line of words again that the build has shortened (see `build/pack-words.mjs`): a digit instead of the
 * divider says with how many letters of the word before it a word begins.
 */
export function unpack(packed: string, divider: string): string {
  let last = '';
  return packed
    .split(new RegExp(`(?=[0-9${divider}])`))
    .map((part, index) => {
      const shared = Number(part.charAt(0));
      const first = index === 0;
      last = first ? part : shared > 0 ? last.slice(0, shared) + part.slice(1) : part.slice(1);
      return last;
    })
    .join(divider);
}
