import { fold } from './fold.ts';
import type { Lexicon, ListedName } from './name-lexicon.ts';
import type { Token } from './tokens.ts';

export function listedLength(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): number {
  const first = tokens[at]?.lower ?? '';
  const most = Math.min(
    Math.max(lexicon.listedFirst.get(first) ?? 0, lexicon.listedFirst.get(lexicon.stem(first)) ?? 0),
    end - at,
  );
  for (let length = most; length > 0; length--) {
    const entry = listedAs(tokens, at, length, lexicon);
    if (entry && spelledAs(tokens, at, length, entry.name)) return length;
  }
  return 0;
}

/** @returns the listed name that so many tokens are, case endings aside */
export function listedAs(
  tokens: readonly Token[],
  at: number,
  length: number,
  lexicon: Lexicon,
): ListedName | undefined {
  const entry = lexicon.listed.get(phrase(tokens, at, length));
  if (entry || lexicon.endings.size === 0) return entry;
  const stems = phrase(tokens, at, length)
    .split(' ')
    .map((word) => lexicon.stem(word))
    .join(' ');
  const found = lexicon.listedStems.get(stems);
  const long = phrase(tokens, at, length).length > 4;
  // Three letters are too few to tell a short word by, unless they are the whole name: Rim, of which Rima is a form.
  return found && (stems.length > 3 || long || fold(found.name.toLowerCase()) === stems) ? found : undefined;
}

export function phrase(tokens: readonly Token[], at: number, length: number): string {
  let text = tokens[at]?.lower ?? '';
  for (let i = 1; i < length; i++) text += `${text.endsWith("'") ? '' : ' '}${tokens[at + i]?.lower ?? ''}`;
  return text;
}

/** Acronyms must stand in capitals, and all words next to each other. */
function spelledAs(tokens: readonly Token[], at: number, length: number, name: string): boolean {
  for (let i = 1; i < length; i++) if (!tokens[at + i]?.joined) return false;
  if (name.length > 5 || name !== name.toUpperCase() || name === name.toLowerCase()) return true;
  const text = tokens[at]?.text ?? '';
  return text === name || (name.length > 3 && text.slice(1) === name.slice(1).toLowerCase());
}
