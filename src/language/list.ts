/** Divides a line of words at `|`: language files are data, written as lines. */
export function words(line: string): readonly string[] {
  return line.split('|');
}
