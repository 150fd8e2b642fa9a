/**
 * Divides a line of words at `|`. Language files are data, written as lines; the mark lets a bundle leave out
 * the lines that it does not read.
 */
/* @__NO_SIDE_EFFECTS__ */
export function words(line: string): readonly string[] {
  return line.split('|');
}
