import type { Lexicon } from './name-lexicon.ts';
import { toLatin } from './transliterate.ts';

/** Looks a forename up as it stands, in Latin letters, and without its case ending; remembers the answers. */
export function forenames(
  { male, female }: Pick<Lexicon, 'male' | 'female'>,
  stem: (word: string) => string,
  endings: readonly string[],
): Lexicon['forenameOf'] {
  const vowels = ['', ...endings.filter((ending) => ending.length === 1)];
  const known = new Map<string, string | null>();
  const isListed = (word: string): boolean => male.has(word) || female.has(word);
  const find = (word: string): string | null => {
    const latin = toLatin(word);
    for (const form of [word, latin]) if (isListed(form)) return form;
    const base = stem(word);
    if (base === word || base.length < 3) return null;
    for (const vowel of vowels)
      for (const form of [base + vowel, toLatin(base + vowel)]) if (isListed(form)) return form;
    return null;
  };
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    const hyphen = word.indexOf('-');
    const found = find(word) ?? (hyphen > 1 ? find(word.slice(0, hyphen)) : null);
    if (known.size < 5000) known.set(word, found);
    return found;
  };
}

/** The longest ending goes, then single letters that are endings too; three letters stay. */
export function stemOf(word: string, endings: readonly string[], letters: ReadonlySet<string>): string {
  let length = word.length;
  for (const ending of endings) {
    if (length < ending.length + 3 || !word.endsWith(ending)) continue;
    length -= ending.length;
    break;
  }
  while (length > 3 && letters.has(word.charAt(length - 1))) length--;
  return length === word.length ? word : word.slice(0, length);
}

/** @returns whether a word has one of the endings and at least so many letters before it */
export function endsIn(word: string, endings: readonly string[], before: number): boolean {
  return endings.some((ending) => word.length >= ending.length + before && word.endsWith(ending));
}
