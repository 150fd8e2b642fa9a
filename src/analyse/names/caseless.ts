import { type Candidate, makeCandidate } from './candidate.ts';
import { listedLength } from './listed.ts';
import type { Lexicon } from './name-lexicon.ts';
import { isComma } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** A title may stand so many words before the forename: "the American President X". */
const TITLE_REACH = 4;

/**
 * Finds names in a script without capitals: what is listed, and persons whose title and forename are known.
 * Their surnames are found from there on.
 */
export class CaselessFinder {
  private readonly found: Candidate[] = [];

  /** @param surnames of the persons found in the blocks before; those of this block are added */
  constructor(
    private readonly tokens: Token[],
    private readonly block: number,
    private readonly lexicon: Lexicon,
    private readonly surnames: Set<string>,
  ) {}

  read(): Candidate[] {
    let at = 0;
    while (at < this.tokens.length) at = this.step(at);
    return this.found;
  }

  private step(at: number): number {
    const office = this.officeEnd(at);
    if (office > at) return this.add(at, office);
    const listed = this.listedAt(at);
    if (listed > 0) return this.add(at, at + listed);
    const person = this.personEnd(at);
    if (person > at) {
      this.surnames.add(this.lower(person - 1));
      return this.add(at, person);
    }
    if (this.surnames.has(this.lower(at)) || this.isPrefixed(at, (word) => this.surnames.has(word)))
      return this.add(at, at + 1);
    return at + 1;
  }

  /** "University of X": an organisation's noun and a listed place, where the noun stands first. */
  private officeEnd(at: number): number {
    const { headFirst } = this.lexicon.words;
    if (!headFirst || !this.lexicon.organisationNouns.has(this.lower(at)) || !this.tokens[at + 1]?.joined)
      return at;
    const place = listedLength(this.tokens, at + 1, this.tokens.length, this.lexicon);
    return place > 0 ? at + 1 + place : at;
  }

  /** A listed name, as it stands or behind a prefix that is cut off. */
  private listedAt(at: number): number {
    const length = listedLength(this.tokens, at, this.tokens.length, this.lexicon);
    if (length > 0) return length;
    const { listedFirst, stem } = this.lexicon;
    const begins = (word: string): boolean => listedFirst.has(word) || listedFirst.has(stem(word));
    const token = this.tokens[at];
    if (!token || !this.isPrefixed(at, begins)) return 0;
    const behind = listedLength(this.tokens, at, this.tokens.length, this.lexicon);
    if (behind === 0) this.tokens[at] = token;
    return behind;
  }

  /** Cuts a prefix off where a known word is left. */
  private isPrefixed(at: number, isKnown: (word: string) => boolean): boolean {
    const token = this.tokens[at];
    if (!token?.word) return false;
    for (const prefix of this.lexicon.prefixes) {
      if (!token.lower.startsWith(prefix) || token.lower.length < prefix.length + 3) continue;
      const lower = token.lower.slice(prefix.length);
      if (!isKnown(lower)) continue;
      const start = token.start + prefix.length;
      this.tokens[at] = { ...token, start, text: token.text.slice(prefix.length), lower };
      return true;
    }
    return false;
  }

  /** A forename behind or before a title, and the words up to the next that cannot be a name. */
  private personEnd(at: number): number {
    if (!this.mayBegin(at)) return at;
    const known = this.lexicon.isForename(this.lower(at));
    let to = at + 1;
    while (to < at + 3 && this.mayBeName(to) && !(to === at + 2 && this.isHung(to))) to++;
    if (this.lexicon.particles.has(this.lower(to - 1)) && this.mayBeName(to)) to++;
    if (to - at < 2) return at;
    const titled = this.isTitled(at);
    if (known) return titled || this.isTitleAfter(to) ? to : at;
    return titled && this.lexicon.agents.has(this.lower(to)) ? to : at;
  }

  /** A name's first word is no listed name, and in Arabic has no article. */
  private mayBegin(at: number): boolean {
    const word = this.lower(at);
    if (!this.tokens[at]?.word || this.lexicon.articlePrefixes.some((prefix) => word.startsWith(prefix)))
      return false;
    const { common, modifiers, says, titles } = this.lexicon;
    if (common.has(word) || modifiers.has(word) || says.has(word)) return false;
    return titles.lengthAt(at, this.lower) === 0 && titles.lengthBefore(at, this.lower) === 0;
  }

  /** A title before, with nothing between but adjectives, what the office is of, and a comma. */
  private isTitled(at: number): boolean {
    const { lexicon } = this;
    for (let i = at - 1; i >= at - TITLE_REACH && i >= 0; i--) {
      if (lexicon.titles.lengthBefore(i, this.lower) > 0) return true;
      const word = this.lower(i);
      if (i === at - 1 && isComma(word)) continue;
      const definite = lexicon.articlePrefixes.some((prefix) => word.startsWith(prefix));
      if (!definite && !lexicon.modifiers.has(word) && !lexicon.listedFirst.has(word)) return false;
    }
    return false;
  }

  private isTitleAfter(to: number): boolean {
    return isComma(this.lower(to)) && this.lexicon.titles.lengthAt(to + 1, this.lower) > 0;
  }

  /** A preposition or conjunction is written with the word after a name: لإذاعة. */
  private isHung(at: number): boolean {
    const { prefixes, articlePrefixes } = this.lexicon;
    const word = this.lower(at);
    return (
      !this.lexicon.isForename(word) &&
      prefixes.some(
        (prefix) =>
          word.startsWith(prefix) && word.length > prefix.length + 2 && !articlePrefixes.includes(prefix),
      )
    );
  }

  private mayBeName(at: number): boolean {
    const token = this.tokens[at];
    if (!token?.word || !token.joined) return false;
    const { lexicon } = this;
    const { lower } = token;
    if (lexicon.common.has(lower) || lexicon.says.has(lower) || lexicon.small.has(lower)) return false;
    return lexicon.titles.lengthAt(at, this.lower) === 0 && !lexicon.modifiers.has(lower);
  }

  private add(from: number, to: number): number {
    this.found.push(makeCandidate(this.tokens, this.block, from, to));
    return to;
  }

  private readonly lower = (at: number): string => this.tokens[at]?.lower ?? '';
}

/** The tokens of a text without spaces between words: its listed names, and what stands between them. */
export function tokeniseUnspaced(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let open = 0;
  let at = 0;
  while (at < text.length) {
    const length = listedPrefix(text, at, lexicon);
    if (length === 0) {
      at++;
      continue;
    }
    if (at > open) tokens.push(plainToken(text, open, at));
    tokens.push(plainToken(text, at, at + length));
    at += length;
    open = at;
  }
  if (open < text.length) tokens.push(plainToken(text, open, text.length));
  return tokens;
}

/** The longest listed name is not longer than this. */
const LONGEST = 12;

function listedPrefix(text: string, at: number, lexicon: Lexicon): number {
  if (!lexicon.listedLetters.has(text.charAt(at))) return 0;
  for (let length = Math.min(LONGEST, text.length - at); length > 1; length--)
    if (lexicon.listed.has(text.slice(at, at + length).toLowerCase())) return length;
  return 0;
}

function plainToken(text: string, start: number, end: number): Token {
  const words = text.slice(start, end);
  return {
    start,
    end,
    text: words,
    lower: words.toLowerCase(),
    word: true,
    capital: false,
    shout: false,
    loud: false,
    opens: false,
    possessive: false,
    joined: false,
  };
}
