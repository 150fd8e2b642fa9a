import { allPageWords } from '../language/page-registry.ts';

let prefixes: string[] | null = null;

/** The words that stand before a credit in any language, small letters, longest first. */
function creditPrefixes(): string[] {
  prefixes ??= allPageWords()
    .flatMap((words) => words.imageCredit.map((phrase) => phrase.text.toLowerCase()))
    .sort((one, other) => other.length - one.length);
  return prefixes;
}

/**
 * Takes the word before a picture's credit away: "Image: X/Y" → "X/Y", "© X" → "X". Only a word with a colon
 * counts, in whatever language, for DW pages mix them.
 */
export function stripCreditPrefix(credit: string): string {
  const text = credit.trim().replace(/^(?:©|\(c\))\s*/i, '');
  const colon = text.search(/[:：፦]/);
  if (colon === -1) return text;
  const before = text.slice(0, colon).trim().toLowerCase();
  return creditPrefixes().includes(before) ? text.slice(colon + 1).trim() : text;
}
