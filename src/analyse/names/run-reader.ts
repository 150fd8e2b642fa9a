import { PARTICLES } from './candidate.ts';
import { listedAs, listedLength } from './listed.ts';
import type { Lexicon } from './name-lexicon.ts';
import type { Token } from './tokens.ts';
import { toLatin } from './transliterate.ts';

/** What a stretch of tokens is asked on the way to its names. */
export class RunReader {
  constructor(
    protected readonly tokens: readonly Token[],
    protected readonly lexicon: Lexicon,
  ) {}

  /** Lower-case words that a name may go on after: "of the", "de la", "von". */
  protected betweenLength(at: number): number {
    if (this.token(at)?.text === '&') return 1;
    if (this.lexicon.and.has(this.lower(at) ?? '')) return 1;
    const joiner = this.lexicon.joiners.lengthAt(at, this.lower);
    if (joiner > 0) return this.token(at + joiner - 1)?.joined ? joiner : 0;
    let length = 0;
    while (length < 3 && PARTICLES.has(this.lower(at + length) ?? '')) length++;
    return length;
  }

  /** "Economist Joel Miller", "Emeritus Professor Miller": a role with a capital is no part of the name. */
  protected isRoleBefore(at: number, end: number): boolean {
    const { lexicon } = this;
    const word = this.lower(at) ?? '';
    if (at + 1 >= end) return false;
    if (lexicon.roles.has(word))
      return (
        this.isForename(at + 1) ||
        this.isInitial(at + 1) ||
        ((this.token(at)?.opens ?? false) && end - at > 2)
      );
    const titled = lexicon.titles.lengthAt(at + 1, this.lower) > 0 || this.isRoleBefore(at + 1, end);
    return lexicon.modifiers.has(word) && titled;
  }

  protected isInitial(at: number): boolean {
    return INITIAL.test(this.token(at)?.text ?? '');
  }

  protected isPlainWord(at: number): boolean {
    const token = this.token(at);
    if (!token?.word || !token.joined || token.capital) return false;
    const { common, says, small } = this.lexicon;
    return !common.has(token.lower) && !says.has(token.lower) && !small.has(token.lower);
  }

  /** A small word, a title, a people or a second person begins something new inside a run. */
  protected breaksBefore(from: number, at: number, end: number): boolean {
    const { lexicon } = this;
    const token = this.token(at);
    if (!token?.capital || this.isInitial(at)) return false;
    if (lexicon.articles.has(token.lower) || lexicon.small.has(token.lower)) return true;
    if (lexicon.weekdays.has(token.lower) || lexicon.isCompound(token.lower)) return true;
    if (this.isOpeningBefore(from, at) || this.isRoleBefore(at, end)) return true;
    const goesOn = (this.token(at + 1)?.joined && this.token(at + 1)?.capital) ?? false;
    const title = Math.max(
      lexicon.titles.lengthAt(at, this.lower),
      lexicon.addresses.lengthAt(at, this.lower),
    );
    if (title > 0) return goesOn || !this.isForename(from);
    const people = lexicon.peoples.lengthAt(at, this.text);
    if (people > 0) return !this.isForename(from) && this.organisationEnd(at, end) <= at + people;
    if (!this.beginsPerson(at)) return false;
    const office =
      lexicon.of.has(this.lower(from - 1) ?? '') && lexicon.titles.lengthBefore(from - 2, this.lower) > 0;
    return office || this.isOrganisationNoun(at - 1);
  }

  /** "Talks Britain …": a country after a word that has its capital from the sentence alone. */
  protected isOpeningBefore(from: number, at: number): boolean {
    if (at !== from + 1 || !this.token(from)?.opens || this.isForename(from) || this.isNoun(from))
      return false;
    if (this.lexicon.kinds.has(this.lower(from) ?? '')) return false;
    const length = this.listedLength(at, at + 4);
    return length > 0 && (listedAs(this.tokens, at, length, this.lexicon)?.country ?? false);
  }

  /**
   * @returns how many lower-case tokens at `at` connect the name that began at `from` with the capital after
   *   them, 0 where they do not
   */
  protected connects(from: number, at: number): number {
    const { lexicon } = this;
    const length = this.betweenLength(at);
    if (length === 0 || !this.token(at + length)?.capital) return 0;
    const first = this.lower(at) ?? '';
    if (first === '&') return length;
    const particle = PARTICLES.has(first);
    if (particle && lexicon.joiners.lengthAt(at, this.lower) === 0) return length;
    // "Nathan Law of …": a forename before it makes a surname of an event's noun.
    const surname = at === from + 2 && this.isForename(from) && lexicon.events.has(this.lower(at - 1) ?? '');
    const noun =
      (this.isNoun(at - 1) && !surname) ||
      (lexicon.words.headFirst === true && this.isNoun(from) && !this.beginsPerson(at + length));
    if (this.isForename(from) && !noun) {
      const place = this.listedLength(at + length, at + length + 4) > 0;
      return particle && !place ? length : 0;
    }
    if (lexicon.and.has(first)) return this.extendsOffice(from, at) || this.sharesNoun(from, at) ? length : 0;
    return noun ? length : 0;
  }

  /** "Department of Health and Human Services": the "and" goes on after "of" when no other name begins there. */
  protected extendsOffice(from: number, at: number): boolean {
    const { lexicon } = this;
    let of = -1;
    for (let i = from + 1; i < at; i++) if (lexicon.of.has(this.lower(i) ?? '')) of = i;
    if (of < 0 || this.listedLength(of + 1, at) > 0) return false;
    const next = at + 1;
    if (this.listedLength(next, next + 4) > 0 || this.beginsPerson(next)) return false;
    return (
      lexicon.titles.lengthAt(next, this.lower) === 0 && !lexicon.joiners.has(this.lower(next + 1) ?? '')
    );
  }

  /** "the Harl Air and Space Museum": after one article both words share the noun that ends the name. */
  private sharesNoun(from: number, at: number): boolean {
    const { lexicon } = this;
    if (!lexicon.articles.has(this.lower(from - 1) ?? '') || lexicon.words.headFirst) return false;
    for (let i = from; i < at; i++)
      if (this.isNoun(i) || this.listedLength(i, at) > 0 || this.isForename(i)) return false;
    let end = at + 1;
    while (this.token(end)?.capital && this.token(end)?.joined && end < at + 5) end++;
    if (end < at + 3 || this.listedLength(at + 1, end) > 0 || this.beginsPerson(at + 1)) return false;
    return this.isNoun(end - 1);
  }

  /** @returns the end of the last organisation noun of a run with words before it, or `from` */
  protected organisationEnd(from: number, end: number): number {
    let to = from;
    for (let at = from; at < end; at++) {
      if (at > from && (this.isSmall(at) || this.lexicon.titles.has(this.lower(at) ?? ''))) break;
      const noun =
        this.isOrganisationNoun(at) && (at > from || this.lexicon.joiners.lengthAt(at + 1, this.lower) > 0);
      if (noun) to = at + 1;
    }
    return to;
  }

  /** A noun that a name is made with. */
  protected isNoun(at: number): boolean {
    const word = this.lower(at) ?? '';
    const { events, placeNouns, placeNounsFirst } = this.lexicon;
    return (
      placeNouns.has(word) || placeNounsFirst.has(word) || events.has(word) || this.isOrganisationNoun(at)
    );
  }

  protected isSmall(at: number): boolean {
    const token = this.token(at);
    if (!token?.capital) return false;
    return this.lexicon.articles.has(token.lower) || this.lexicon.small.has(token.lower);
  }

  protected isOrganisationNoun(at: number): boolean {
    const word = this.lower(at) ?? '';
    if (this.lexicon.organisationNouns.has(word)) return true;
    return this.lexicon.organisationEndings.some(
      (ending) => word.length > ending.length + 1 && word.endsWith(ending),
    );
  }

  /** A forename with a capital after it. */
  protected beginsPerson(at: number): boolean {
    return (
      this.isForename(at) && (this.token(at + 1)?.joined ?? false) && (this.token(at + 1)?.capital ?? false)
    );
  }

  /** A forename as it stands, not only without what may be a case ending. */
  protected isExactForename(at: number): boolean {
    const word = this.lower(at) ?? '';
    return this.lexicon.forenameOf(word) === toLatin(word) || this.lexicon.forenameOf(word) === word;
  }

  protected isForename(at: number): boolean {
    return this.lexicon.isForename(this.token(at)?.lower ?? '');
  }

  /** @returns how many tokens from `at` are a listed name, written as it must be */
  protected listedLength(at: number, end: number): number {
    return listedLength(this.tokens, at, end, this.lexicon);
  }

  protected token(at: number): Token | undefined {
    return this.tokens[at];
  }

  protected readonly lower = (at: number): string | undefined => this.tokens[at]?.lower;
  protected readonly text = (at: number): string | undefined => this.tokens[at]?.text;
}

const INITIAL = /^\p{Lu}\.$/u;
