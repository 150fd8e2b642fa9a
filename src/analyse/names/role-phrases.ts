import type { Lexicon } from './name-lexicon.ts';
import type { Token } from './tokens.ts';

/** @returns whether a token is a comma of any script */
export function isComma(text: string | undefined): boolean {
  return text === ',' || text === '،' || text === '，';
}

/** @returns whether the word at `at` ends a role: a listed noun or one with a role's ending */
export function isRole(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.roles.lengthBefore(at, (i) => tokens[i]?.lower) > 0) return true;
  const word = tokens[at]?.lower ?? '';
  const hyphen = word.lastIndexOf('-');
  return (hyphen > 0 && lexicon.roles.has(word.slice(hyphen + 1))) || hasRoleEnding(word, lexicon);
}

/**
 * "Minister of Education Ann Lee": an office and what it is of, right before a name.
 *
 * @param at the token before the name
 * @returns the index of the office's head, or -1
 */
export function officeBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!tokens[at]?.capital) return -1;
  for (let i = at; i > at - 8 && i > 0; i--) {
    const word = tokens[i];
    if (!word?.word || word.possessive || (i < at && !tokens[i + 1]?.joined)) return -1;
    if (lexicon.of.has(word.lower)) {
      if (isRole(tokens, i - 1, lexicon)) return i - 1;
    } else if (!word.capital && !lexicon.articles.has(word.lower)) return -1;
  }
  return -1;
}

/**
 * "presidente francés", "президент России": a role whose adjectives or country follow it, as in most languages
 * but the Germanic ones.
 *
 * @param at the token before the name
 * @returns the index of the role, or -1
 */
export function modifiedRole(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { headFirst, caseless } = lexicon.words;
  if (!headFirst && !caseless) return -1;
  let i = at;
  while (i > at - 6 && i > 0 && !isRole(tokens, i, lexicon) && isModifier(tokens, i, lexicon)) i--;
  return i < at && isRole(tokens, i, lexicon) ? i : -1;
}

/**
 * "Министр транспорта …", "trener kadry …": one or two small-lettered words between a role and a name.
 *
 * @param at the token before a name of at least two words
 */
export function looselyModifiedRole(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!lexicon.words.headFirst || lexicon.words.caseless) return -1;
  for (let i = at; i > at - 3 && i >= 0; i--) {
    const token = tokens[i];
    if (!token?.word || (i < at && !tokens[i + 1]?.joined)) return -1;
    if (isRole(tokens, i, lexicon)) return i;
    if (token.capital || lexicon.small.has(token.lower) || lexicon.says.has(token.lower)) return -1;
    if (lexicon.articles.has(token.lower) || lexicon.common.has(token.lower)) return -1;
  }
  return -1;
}

function isModifier(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token?.word) return false;
  const word = token.lower;
  if (lexicon.modifiers.has(word)) return true;
  if (!token.capital && !lexicon.words.caseless) return false;
  if (lexicon.articlePrefixes.some((prefix) => word.startsWith(prefix))) return true;
  return lexicon.listedFirst.has(word) || lexicon.listedFirst.has(lexicon.stem(word));
}

/** @returns whether a noun phrase that ends at `head` is definite: "the …", "Russia's …" */
export function isIntroduced(tokens: readonly Token[], head: number, lexicon: Lexicon): boolean {
  for (let i = head; i > head - 8 && i >= 0; i--) {
    const token = tokens[i];
    if (!token?.word) return false;
    if (lexicon.introducers.has(token.lower) || (token.possessive && i < head)) return true;
    if (lexicon.of.has(token.lower) || lexicon.says.has(token.lower)) return false;
  }
  return false;
}

export function hasRoleEnding(word: string, lexicon: Lexicon): boolean {
  return lexicon.roleEndings.some(
    (ending) => word === ending || (word.length > ending.length + 1 && word.endsWith(ending)),
  );
}

/**
 * The head of a noun phrase that begins at `at` and says what a person is: "a former spokesman for …".
 *
 * @returns the head's token index, or -1 where the phrase is none
 */
export function roleHead(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let head = -1;
  for (let i = at; i < at + 9; i++) {
    const token = tokens[i];
    if (token && /^\d+-\p{L}/u.test(token.text)) continue;
    if (!token?.word || lexicon.of.has(token.lower) || lexicon.who.has(token.lower)) break;
    if (lexicon.says.has(token.lower) || lexicon.is.has(token.lower)) break;
    if (isRole(tokens, i, lexicon)) head = i;
    else if (head >= 0 && token.capital && !tokens[i - 1]?.possessive) break;
  }
  return head;
}

/** @returns whether letters are the initials of a name's words, small words left out or not */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || words.length < 2) return false;
  if (words.some((word) => word === letters)) return false;
  const [initials = '', content = ''] = initialsOf(words);
  return (
    initials === letters || content === letters || content.startsWith(letters) || initials.startsWith(letters)
  );
}

/** @returns the first letters of a name's words: of all of them, and without the small ones */
export function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => word.charAt(0)).join('');
  const content = words
    .filter((word) => word.length > 3 || word === words[0])
    .map((word) => word.charAt(0))
    .join('');
  return [all, content];
}
