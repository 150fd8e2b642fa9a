import { type Candidate, makeCandidate, PARTICLES } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { listedAs, listedLength } from './listed.ts';
import type { Token } from './tokens.ts';
import { toLatin } from './transliterate.ts';

/** Finds the stretches of one block that may be names, by capitals, particles and lists. */
export class CandidateFinder {
  readonly found: Candidate[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly block: number,
    private readonly lexicon: Lexicon,
  ) {}

  read(): Candidate[] {
    let at = 0;
    while (at < this.tokens.length) {
      const token = this.tokens[at];
      if (!token) break;
      if (token.capital) {
        const end = this.runEnd(at);
        this.segment(at, end);
        at = end;
      } else at++;
    }
    return this.found;
  }

  /** The end of the stretch of capitalised words, and particles and joiners between them, from `at` on. */
  private runEnd(at: number): number {
    let end = at + 1;
    while (end < this.tokens.length && !this.token(end - 1)?.possessive) {
      const next = this.token(end);
      if (!next?.joined || !(next.word || next.text === '&')) break;
      if (next.capital) {
        end++;
        continue;
      }
      const between = this.betweenLength(end);
      if (between === 0 || !this.token(end + between)?.capital || !this.token(end + between)?.joined) break;
      end += between + 1;
    }
    return end;
  }

  /** Lower-case words that a name may go on after: "of the", "de la", "von". */
  private betweenLength(at: number): number {
    if (this.token(at)?.text === '&') return 1;
    if (this.lexicon.and.has(this.lower(at) ?? '')) return 1;
    const joiner = this.lexicon.joiners.lengthAt(at, this.lower);
    if (joiner > 0) return this.token(at + joiner - 1)?.joined ? joiner : 0;
    let length = 0;
    while (length < 3 && PARTICLES.has(this.lower(at + length) ?? '')) length++;
    return length;
  }

  /** Takes a run apart into names: without opening words, peoples, titles. */
  private segment(start: number, end: number): void {
    let from = this.skipOpening(start, end);
    while (from < end) {
      if (!this.token(from)?.capital) {
        from++;
        continue;
      }
      const to = this.nameEnd(from, end);
      if (to <= from) from++;
      else {
        this.add(from, to);
        from = to;
      }
      from = this.skipOpening(from, end);
    }
  }

  /** Steps over what is no part of a name: articles, opening words, peoples, titles. */
  private skipOpening(start: number, end: number): number {
    const { lexicon } = this;
    let from = start;
    while (from < end) {
      const listed = this.listedLength(from, end);
      const opening = this.token(from)?.opens && this.lexicon.common.has(this.lower(from) ?? '');
      if (listed > 1 || (listed === 1 && !opening)) return from;
      const people = lexicon.peoples.lengthAt(from, this.text);
      if (people > 0) {
        if (this.organisationEnd(from, end) > from + people) return from;
        from += people;
        continue;
      }
      const title = Math.max(
        lexicon.titles.lengthAt(from, this.lower),
        lexicon.addresses.lengthAt(from, this.lower),
      );
      if (title > 0 && this.organisationEnd(from, end) <= from + title) {
        from += title;
        continue;
      }
      const token = this.token(from);
      if (!token || !(this.isOpening(token, from, end) || this.isRoleBefore(from, end))) return from;
      from++;
    }
    return from;
  }

  private isOpening(token: Token, at: number, end: number): boolean {
    const { lexicon } = this;
    if (INITIAL.test(token.text)) return false;
    if (lexicon.isCompound(token.lower)) return true;
    if (lexicon.articles.has(token.lower)) return true;
    if (!token.opens && !token.loud) return lexicon.small.has(token.lower);
    if (lexicon.modifiers.has(token.lower)) return at + 1 < end && this.organisationEnd(at, end) <= at + 1;
    return lexicon.common.has(token.lower);
  }

  /** "Economist Joel Miller", "Emeritus Professor Miller": a role with a capital is no part of the name. */
  private isRoleBefore(at: number, end: number): boolean {
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

  private isInitial(at: number): boolean {
    return INITIAL.test(this.token(at)?.text ?? '');
  }

  /** @returns where the name that begins at `from` ends */
  private nameEnd(from: number, end: number): number {
    const listed = this.listedLength(from, end);
    if (this.token(from)?.loud) return this.loudEnd(from, listed, end);
    if (listed > 0 && this.organisationEnd(from, end) <= from + listed)
      return this.listedEnd(from, from + listed, end);
    let to = from + Math.max(1, listed);
    while (to < end) {
      if (this.token(to)?.capital) {
        if (this.breaksBefore(from, to, end)) break;
        to++;
        continue;
      }
      const length = this.connects(from, to);
      if (length === 0) break;
      to += length + 1;
    }
    return to === end ? this.officeTail(from, to) : to;
  }

  /** "Cour des comptes", "Banque africaine de développement": small-lettered words of an office's name. */
  private officeTail(from: number, to: number): number {
    const { lexicon } = this;
    if (
      !lexicon.words.headFirst ||
      to - from > 1 ||
      !this.isOrganisationNoun(from) ||
      this.token(from)?.opens
    )
      return to;
    let at = to;
    if (lexicon.joiners.lengthAt(at, this.lower) === 0 && this.isPlainWord(at)) at++;
    const joiner = lexicon.joiners.lengthAt(at, this.lower);
    if (joiner === 0 || !this.token(at)?.joined || !this.isPlainWord(at + joiner)) return to;
    return at + joiner + 1;
  }

  private isPlainWord(at: number): boolean {
    const token = this.token(at);
    if (!token?.word || !token.joined || token.capital) return false;
    const { common, says, small } = this.lexicon;
    return !common.has(token.lower) && !says.has(token.lower) && !small.has(token.lower);
  }

  /** In capitals only what is listed, and a forename with the word after it, can be told. */
  private loudEnd(from: number, listed: number, end: number): number {
    if (listed > 0) return from + listed;
    return from + 1 < end && this.isForename(from) && this.token(from + 1)?.capital ? from + 2 : from + 1;
  }

  /** A listed name may begin a longer one: "Berlin Wall", "Jordan Miller", "Chicago Bulls". */
  private listedEnd(from: number, listedTo: number, end: number): number {
    let to = listedTo;
    while (to < end && this.token(to)?.capital && !this.breaksBefore(from, to, end)) to++;
    if (to === listedTo) return to;
    const last = this.lower(to - 1) ?? '';
    const { events, placeNouns } = this.lexicon;
    if (events.has(last) || placeNouns.has(last)) return to;
    if (this.lexicon.words.headFirst && this.lexicon.endings.size > 0)
      return this.isExactForename(from) && listedTo - from === 1 ? to : listedTo;
    const single = listedTo - from === 1;
    if (single && this.isExactForename(from)) return to;
    return this.isForename(listedTo) || to - listedTo > 1 ? listedTo : to;
  }

  /** A small word, a title, a people or a second person begins something new inside a run. */
  private breaksBefore(from: number, at: number, end: number): boolean {
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
  private isOpeningBefore(from: number, at: number): boolean {
    if (at !== from + 1 || !this.token(from)?.opens || this.isForename(from) || this.isNoun(from))
      return false;
    const length = this.listedLength(at, at + 4);
    return length > 0 && (listedAs(this.tokens, at, length, this.lexicon)?.country ?? false);
  }

  /**
   * @returns how many lower-case tokens at `at` connect the name that began at `from` with the capital after
   *   them, 0 where they do not
   */
  private connects(from: number, at: number): number {
    const { lexicon } = this;
    const length = this.betweenLength(at);
    if (length === 0 || !this.token(at + length)?.capital) return 0;
    const first = this.lower(at) ?? '';
    if (first === '&') return length;
    const particle = PARTICLES.has(first);
    if (particle && lexicon.joiners.lengthAt(at, this.lower) === 0) return length;
    const noun =
      this.isNoun(at - 1) ||
      (lexicon.words.headFirst === true && this.isNoun(from) && !this.beginsPerson(at + length));
    if (this.isForename(from) && !noun) {
      const place = this.listedLength(at + length, at + length + 4) > 0;
      return particle && !place ? length : 0;
    }
    if (lexicon.and.has(first)) return this.extendsOffice(from, at) ? length : 0;
    return noun ? length : 0;
  }

  /** "Department of Health and Human Services": the "and" goes on after "of" when no other name begins there. */
  private extendsOffice(from: number, at: number): boolean {
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

  /** @returns the end of the last organisation noun of a run with words before it, or `from` */
  private organisationEnd(from: number, end: number): number {
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
  private isNoun(at: number): boolean {
    const word = this.lower(at) ?? '';
    const { events, placeNouns, placeNounsFirst } = this.lexicon;
    return (
      placeNouns.has(word) || placeNounsFirst.has(word) || events.has(word) || this.isOrganisationNoun(at)
    );
  }

  private isSmall(at: number): boolean {
    const token = this.token(at);
    if (!token?.capital) return false;
    return this.lexicon.articles.has(token.lower) || this.lexicon.small.has(token.lower);
  }

  isOrganisationNoun(at: number): boolean {
    const word = this.lower(at) ?? '';
    if (this.lexicon.organisationNouns.has(word)) return true;
    return this.lexicon.organisationEndings.some(
      (ending) => word.length > ending.length + 1 && word.endsWith(ending),
    );
  }

  /** A forename with a capital after it. */
  private beginsPerson(at: number): boolean {
    return (
      this.isForename(at) && (this.token(at + 1)?.joined ?? false) && (this.token(at + 1)?.capital ?? false)
    );
  }

  /** A forename as it stands, not only without what may be a case ending. */
  private isExactForename(at: number): boolean {
    const word = this.lower(at) ?? '';
    return this.lexicon.forenameOf(word) === toLatin(word) || this.lexicon.forenameOf(word) === word;
  }

  private isForename(at: number): boolean {
    return this.lexicon.isForename(this.token(at)?.lower ?? '');
  }

  /** @returns how many tokens from `at` are a listed name, written as it must be */
  private listedLength(at: number, end: number): number {
    return listedLength(this.tokens, at, end, this.lexicon);
  }

  private add(from: number, to: number): void {
    this.found.push(makeCandidate(this.tokens, this.block, from, to));
  }

  private token(at: number): Token | undefined {
    return this.tokens[at];
  }

  private readonly lower = (at: number): string | undefined => this.tokens[at]?.lower;
  private readonly text = (at: number): string | undefined => this.tokens[at]?.text;
}

const INITIAL = /^\p{Lu}\.$/u;
