import { type Candidate, makeCandidate } from './candidate.ts';
import { listedAs } from './listed.ts';
import type { Lexicon } from './name-lexicon.ts';
import { RunReader } from './run-reader.ts';
import type { Token } from './tokens.ts';

/** Finds the stretches of one block that may be names, by capitals, particles and lists. */
export class CandidateFinder extends RunReader {
  readonly found: Candidate[] = [];

  constructor(
    tokens: readonly Token[],
    private readonly block: number,
    lexicon: Lexicon,
  ) {
    super(tokens, lexicon);
  }

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
    while (end < this.tokens.length) {
      const next = this.token(end);
      if (this.token(end - 1)?.possessive && !this.isCollective(end - 1)) break;
      if (!next?.joined || !(next.word || next.text === '&')) break;
      if (next.capital) {
        end++;
        continue;
      }
      const between = this.betweenLength(end);
      if (between === 0 || !this.token(end + between)?.capital || !this.token(end + between)?.joined) break;
      end += between + 1;
    }
    if (end - at > 1 && this.token(end)?.text === ':' && this.lexicon.credits.has(this.lower(end - 1) ?? ''))
      return end - 1;
    return end;
  }

  /** "People's Army", "Children's Hospital": the possessive of a group, which the noun after it makes a name with. */
  private isCollective(at: number): boolean {
    return this.lexicon.collectives.has(this.lower(at) ?? '') && this.isNoun(at + 1);
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
    if (this.isInitial(at) || this.isTeamOfCountry(at, end)) return false;
    if (lexicon.isCompound(token.lower)) return true;
    if (lexicon.articles.has(token.lower)) return true;
    if (!token.opens && !token.loud) return lexicon.small.has(token.lower);
    if (lexicon.modifiers.has(token.lower)) return at + 1 < end && this.organisationEnd(at, end) <= at + 1;
    return lexicon.common.has(token.lower);
  }

  /** "Team Norway", "Bank Indonesia": what an organisation is, and its country. */
  private isTeamOfCountry(at: number, end: number): boolean {
    const { kinds } = this.lexicon;
    const length = this.listedLength(at + 1, end);
    if (length === 0 || !kinds.has(this.lower(at) ?? '')) return false;
    return listedAs(this.tokens, at + 1, length, this.lexicon)?.country ?? false;
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

  private add(from: number, to: number): void {
    const before = this.token(from - 1);
    if ((before?.text === '#' || before?.text === '@') && before.end === this.token(from)?.start) return;
    const after = this.token(to);
    if (after && /^\p{Sc}$/u.test(after.text) && after.start === this.token(to - 1)?.end) return;
    this.found.push(makeCandidate(this.tokens, this.block, from, to));
  }
}
