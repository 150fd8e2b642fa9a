import { type Candidate, makeCandidate, PARTICLES } from './candidate.ts';
import { listedLength } from './listed.ts';
import type { Lexicon } from './name-lexicon.ts';
import { hasRoleEnding, isRole } from './role-phrases.ts';
import { endsIn } from './stems.ts';
import type { Token } from './tokens.ts';

/**
 * Finds the stretches of one block that may be names in a language that capitalises all nouns: only what
 * begins with a forename, title, listed name, acronym or an organisation's prefix. All other words with a
 * capital are found as single words without evidence, to be linked with full names or dropped.
 */
export class NounCapitalFinder {
  private readonly found: Candidate[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly block: number,
    private readonly lexicon: Lexicon,
  ) {}

  read(): Candidate[] {
    let at = 0;
    while (at < this.tokens.length) at = this.step(at);
    return this.found;
  }

  /** @returns the index to go on from */
  private step(at: number): number {
    const token = this.tokens[at];
    if (!token?.capital && !token?.shout) return at + this.listedWithNumber(at);
    const end = this.nameEnd(at);
    if (end > at) return this.add(at, end);
    if (token.opens && this.lexicon.common.has(token.lower)) return at + 1;
    if (this.lexicon.articles.has(token.lower) || this.lexicon.peoples.has(token.text)) return at + 1;
    if (this.isTitle(at)) return at + 1;
    return this.add(at, at + 1);
  }

  /** "1. FC Köln": a listed name may begin with a number. */
  private listedWithNumber(at: number): number {
    const length = /^\d/.test(this.tokens[at]?.text ?? '') ? this.listed(at) : 0;
    if (length === 0) return 1;
    this.add(at, at + length);
    return length;
  }

  private nameEnd(at: number): number {
    const listed = at + this.listed(at);
    const organisation = this.organisationEnd(at);
    if (organisation > listed) return organisation;
    if (listed > at && !(listed === at + 1 && this.isForename(at) && this.isNext(at + 1)))
      return this.placeEnd(at, listed);
    const person = this.personEnd(at);
    if (person > at) return person;
    return this.placeEnd(at, at);
  }

  /** "Lehrter Bahnhof", "Bad Aibling". */
  private placeEnd(at: number, listed: number): number {
    const { lexicon } = this;
    const word = this.lower(at) ?? '';
    const next = this.lower(at + 1) ?? '';
    if (!this.isNext(at + 1)) return listed;
    const adjective = endsIn(word, lexicon.adjectiveEndings, 3) && lexicon.placeNouns.has(next);
    if (adjective || (lexicon.placeNounsFirst.has(word) && listed === at)) return Math.max(listed, at + 2);
    return listed;
  }

  /** Forenames and initials, particles, and one surname. */
  private personEnd(at: number): number {
    if (!this.isForename(at) && !this.isInitial(at)) return this.titledEnd(at);
    if (this.isGenitive(at)) return at;
    let to = at + 1;
    while (this.isNext(to) && (this.isForename(to) || this.isInitial(to))) to++;
    let surname = to;
    while (
      this.isNext(surname) === false &&
      this.tokens[surname]?.joined &&
      PARTICLES.has(this.lower(surname) ?? '')
    )
      surname++;
    if (this.isNext(surname) && this.isNoOther(surname)) return surname + 1;
    return to - at > 1 ? to : at;
  }

  /** One word, or particles and a word, after a title. */
  private titledEnd(at: number): number {
    if (!this.tokens[at]?.joined || !this.isTitle(at - 1) || !this.mayBeSurname(at)) return at;
    if (this.tokens[at - 1]?.lower === this.tokens[at]?.lower) return at;
    const second = this.isNext(at + 1) && this.mayBeSurname(at + 1) && !this.looksLikeNoun(at + 1);
    return second ? at + 2 : at + 1;
  }

  private mayBeSurname(at: number): boolean {
    return this.isNoOther(at) && !this.looksLikeNoun(at);
  }

  /** No weekday, small word, role or organisation. */
  private isNoOther(at: number): boolean {
    const word = this.lower(at) ?? '';
    const { lexicon } = this;
    if (lexicon.weekdays.has(word) || lexicon.articles.has(word) || lexicon.small.has(word)) return false;
    if (lexicon.roles.has(word) || lexicon.addresses.has(word)) return false;
    return !lexicon.organisationNouns.has(word);
  }

  private looksLikeNoun(at: number): boolean {
    return endsIn(this.lower(at) ?? '', this.lexicon.nounEndings, 3);
  }

  /** An organisation by its first word, its last, or an office "für" something. */
  private organisationEnd(at: number): number {
    const { lexicon } = this;
    const word = this.lower(at) ?? '';
    if (lexicon.organisationPrefixes.has(word) && this.isNext(at + 1)) return this.clubEnd(at);
    if (this.tokens[at]?.shout && this.listed(at) === 0 && this.isNext(at + 1) && this.listed(at + 1) > 0)
      return lexicon.peoples.has(this.tokens[at]?.text ?? '') ? at : at + 1 + this.listed(at + 1);
    if (lexicon.organisationNouns.has(word) && lexicon.joiners.lengthAt(at + 1, this.lower) > 0)
      return this.officeEnd(at);
    for (let i = at + 1; i < at + 4 && this.isNext(i); i++) {
      if (this.isTitle(i)) return at;
      const last = this.lower(i) ?? '';
      if (lexicon.organisationNouns.has(last) && this.formsName(at, i)) return this.pastNoun(i);
    }
    return at;
  }

  /** "FC Chelsea London", "FC Carl Zeiss Jena": what follows the prefix, and a place. */
  private clubEnd(at: number): number {
    let to = at + 1 + Math.max(1, this.listed(at + 1));
    if (this.isForename(at + 1) && this.isNext(to)) to++;
    const place = this.isNext(to) ? this.listed(to) : 0;
    return to + place;
  }

  /** Legal forms end any name; other nouns need an adjective in a name's form before them: "Deutsche Bank". */
  private formsName(at: number, last: number): boolean {
    if (this.lexicon.legalForms.has(this.lower(last) ?? ''))
      return !this.isTitle(at) && !(this.tokens[at]?.opens && this.lexicon.common.has(this.lower(at) ?? ''));
    if (this.tokens[at]?.opens) return false;
    return (
      last - at === 1 &&
      endsIn(this.lower(at) ?? '', this.lexicon.adjectiveEndings, 2) &&
      !this.isRoleWord(at)
    );
  }

  private isRoleWord(at: number): boolean {
    return isRole(this.tokens, at, this.lexicon) || hasRoleEnding(this.lower(at) ?? '', this.lexicon);
  }

  /** What follows an organisation's noun: a place, or what it is for. */
  private pastNoun(noun: number): number {
    if (this.isNext(noun + 1)) return noun + 1 + this.listed(noun + 1);
    const office = this.lexicon.joiners.lengthAt(noun + 1, this.lower) > 0 ? this.officeEnd(noun) : noun;
    return office > noun ? office : noun + 1;
  }

  private officeEnd(at: number): number {
    let to = at + 1 + this.lexicon.joiners.lengthAt(at + 1, this.lower);
    if (!this.tokens[to]?.capital || !this.tokens[to]?.joined) return at;
    to++;
    if (this.lexicon.and.has(this.lower(to) ?? '') && this.isNext(to + 1)) to += 2;
    return to;
  }

  private isTitle(at: number): boolean {
    const { lexicon } = this;
    if (lexicon.addresses.lengthBefore(at, this.lower) > 0) return true;
    return (this.tokens[at]?.capital ?? false) && isRole(this.tokens, at, lexicon);
  }

  private isForename(at: number): boolean {
    return this.lexicon.isForename(this.lower(at) ?? '');
  }

  /** "Melanies Eltern": a forename in the genitive stands alone. */
  private isGenitive(at: number): boolean {
    const word = this.lower(at) ?? '';
    return !word.includes('-') && this.lexicon.forenameOf(word) !== word;
  }

  private isInitial(at: number): boolean {
    return /^\p{Lu}\.$/u.test(this.tokens[at]?.text ?? '');
  }

  /** A capital one space after the token before. */
  private isNext(at: number): boolean {
    const token = this.tokens[at];
    return (token?.joined ?? false) && (token?.capital ?? false) && !this.tokens[at - 1]?.possessive;
  }

  private listed(at: number): number {
    return listedLength(this.tokens, at, this.tokens.length, this.lexicon);
  }

  private add(from: number, to: number): number {
    this.found.push(makeCandidate(this.tokens, this.block, from, to));
    return to;
  }

  private readonly lower = (at: number): string | undefined => this.tokens[at]?.lower;
}
