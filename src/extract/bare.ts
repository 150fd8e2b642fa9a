/** @returns a text's letters and digits alone, in small letters, for comparing. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
