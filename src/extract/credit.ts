import { IMAGE_CREDITS } from '../language/page-lists.ts';

/**
 * Takes the word before a picture's credit away: "Image: X/Y" → "X/Y", "© X" → "X". Only a word with a colon
 * counts, in whatever language, for DW pages mix them.
 */
export function stripCreditPrefix(credit: string): string {
  const text = credit.trim().replace(/^(?:©|\(c\))\s*/i, '');
  const colon = text.search(/[:：፦]/);
  if (colon === -1) return text;
  const before = text.slice(0, colon).trim().toLowerCase();
  return IMAGE_CREDITS.includes(before) ? text.slice(colon + 1).trim() : text;
}
