import type { Lexicon, Listed } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type Kind = 'person' | Listed;

/** What speaks for each kind, summed; 2 is enough to show a name under that kind. */
export class Evidence {
  readonly weight: Record<Kind, number> = { person: 0, organisation: 0, place: 0 };
  private readonly best: Partial<Record<Kind, { weight: number; rule: string }>> = {};

  add(kind: Kind, weight: number, rule: string): void {
    this.weight[kind] += weight;
    if (weight > (this.best[kind]?.weight ?? 0)) this.best[kind] = { weight, rule };
  }

  merge(other: Evidence): void {
    for (const kind of KINDS) {
      const { best } = other;
      this.weight[kind] += other.weight[kind];
      const theirs = best[kind];
      if (theirs && theirs.weight > (this.best[kind]?.weight ?? 0)) this.best[kind] = theirs;
    }
  }

  rule(kind: Kind): string {
    return this.best[kind]?.rule ?? 'capital';
  }
}

export const KINDS: readonly Kind[] = ['person', 'organisation', 'place'];

/** A stretch of tokens that may be a name. */
export interface Candidate {
  block: number;
  /** Token indices, the end exclusive. */
  from: number;
  to: number;
  /** The name's own tokens in lower case. */
  words: string[];
  evidence: Evidence;
  /** No more than a capital at the place where every word has one. */
  doubtful: boolean;
  /** Told by a form of address: Mr, Mrs. */
  gender: 'male' | 'female' | null;
  /** The acronym that follows in brackets. */
  acronym: string | null;
}

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
      if (this.lexicon.words.caseless) at = this.readListed(at);
      else if (token.capital) {
        const end = this.runEnd(at);
        this.segment(at, end);
        at = end;
      } else at++;
    }
    return this.found;
  }

  /** A listed name in a script without capitals. */
  private readListed(at: number): number {
    const length = this.listedLength(at, this.tokens.length);
    if (length > 0) this.add(at, at + length);
    return at + Math.max(1, length);
  }

  /** The end of the stretch of capitalised words, and particles and joiners between them, from `at` on. */
  private runEnd(at: number): number {
    let end = at + 1;
    while (end < this.tokens.length && !this.token(end - 1)?.possessive) {
      const next = this.token(end);
      if (!next?.joined || !next.word) break;
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
      const joiner = this.betweenLength(from);
      if (joiner > 0 && !this.token(from)?.capital) {
        from += joiner;
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
      if (this.listedLength(from, end) > 0) return from;
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
      if (!token || !this.isOpening(token)) return from;
      from++;
    }
    return from;
  }

  private isOpening(token: Token): boolean {
    const { articles, common } = this.lexicon;
    return articles.has(token.lower) || (common.has(token.lower) && (token.opens || token.shout));
  }

  /** @returns where the name that begins at `from` ends */
  private nameEnd(from: number, end: number): number {
    const organisation = this.organisationEnd(from, end);
    const listed = this.listedLength(from, end);
    if (organisation > from + listed) return organisation;
    if (listed > 0) return this.listedEnd(from, from + listed, end);
    let to = from + 1;
    while (to < end) {
      if (this.breaksBefore(from, to)) break;
      if (this.token(to)?.capital) to++;
      else if (this.joins(from, to)) to += this.betweenLength(to) + 1;
      else break;
    }
    return to;
  }

  /** A listed name may begin a longer one: "Berlin Wall", "Jordan Miller", "Chicago Bulls". */
  private listedEnd(from: number, listedTo: number, end: number): number {
    let to = listedTo;
    while (to < end && this.token(to)?.capital && !this.breaksBefore(from, to)) to++;
    if (to === listedTo) return to;
    const last = this.lower(to - 1) ?? '';
    const { events, placeNouns } = this.lexicon;
    if (events.has(last) || placeNouns.has(last)) return to;
    const single = listedTo - from === 1;
    if (single && this.isForename(from)) return to;
    return this.isForename(listedTo) || to - listedTo > 1 ? listedTo : to;
  }

  /** A title, a people or a second person's forename begins something new inside a run. */
  private breaksBefore(from: number, at: number): boolean {
    const { lexicon } = this;
    const token = this.token(at);
    if (!token?.capital) return false;
    if (lexicon.articles.has(token.lower)) return true;
    if (lexicon.titles.lengthAt(at, this.lower) > 0 || lexicon.addresses.lengthAt(at, this.lower) > 0)
      return true;
    if (lexicon.peoples.lengthAt(at, this.text) > 0) return !this.isForename(from);
    const office =
      lexicon.of.has(this.lower(from - 1) ?? '') && lexicon.titles.lengthBefore(from - 2, this.lower) > 0;
    return office && this.beginsPerson(at);
  }

  /** Whether a lower-case stretch at `at` joins the name before it to the capital after it. */
  private joins(from: number, at: number): boolean {
    const { lexicon } = this;
    const length = this.betweenLength(at);
    if (length === 0) return false;
    const first = this.lower(at) ?? '';
    if (PARTICLES.has(first) && lexicon.joiners.lengthAt(at, this.lower) === 0) return true;
    if (this.isForename(from))
      return PARTICLES.has(first) && this.listedLength(at + length, at + length + 4) === 0;
    const last = this.lower(at - 1) ?? '';
    return lexicon.placeNouns.has(last) || lexicon.events.has(last) || this.isOrganisationNoun(at - 1);
  }

  /** @returns the end of an organisation's name that begins at `from`, or `from` */
  private organisationEnd(from: number, end: number): number {
    let to = from;
    let tail = false;
    for (let at = from; at < end; at++) {
      const token = this.token(at);
      if (!token) break;
      if (!token.capital) {
        const length = this.betweenLength(at);
        if (to !== at || length === 0) break;
        at += length;
        tail = true;
      }
      if (at > from && this.lexicon.articles.has(token.lower)) break;
      const noun = this.isOrganisationNoun(at) && (at > from || this.betweenLength(at + 1) > 0);
      if (noun || (tail && !this.beginsPerson(at))) to = at + 1;
      else if (tail) break;
    }
    return to;
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

  private isForename(at: number): boolean {
    return isForename(this.token(at)?.lower ?? '', this.lexicon);
  }

  /** @returns how many tokens from `at` are a listed name, written as it must be */
  private listedLength(at: number, end: number): number {
    return listedLength(this.tokens, at, end, this.lexicon);
  }

  private add(from: number, to: number): void {
    const words: string[] = [];
    for (let at = from; at < to; at++) words.push(this.lower(at) ?? '');
    const first = this.token(from);
    this.found.push({
      block: this.block,
      from,
      to,
      words,
      evidence: new Evidence(),
      doubtful: to - from === 1 && (first?.opens ?? false),
      gender: null,
      acronym: null,
    });
  }

  private token(at: number): Token | undefined {
    return this.tokens[at];
  }

  private readonly lower = (at: number): string | undefined => this.tokens[at]?.lower;
  private readonly text = (at: number): string | undefined => this.tokens[at]?.text;
}

/** Particles of names in many languages; between two capitals they belong to the name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul bin ibn bint ben abu de del della degli di da das do dos du la le van von vom zu zur der den ter ten af av y'.split(
    ' ',
  ),
);

export function isForename(word: string, lexicon: Lexicon): boolean {
  if (lexicon.male.has(word) || lexicon.female.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 1 && (lexicon.male.has(word.slice(0, hyphen)) || lexicon.female.has(word.slice(0, hyphen)));
}

export function listedLength(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): number {
  const most = Math.min(lexicon.listedFirst.get(tokens[at]?.lower ?? '') ?? 0, end - at);
  for (let length = most; length > 0; length--) {
    const entry = lexicon.listed.get(phrase(tokens, at, length));
    if (entry && spelledAs(tokens, at, length, entry.name)) return length;
  }
  return 0;
}

export function phrase(tokens: readonly Token[], at: number, length: number): string {
  let text = tokens[at]?.lower ?? '';
  for (let i = 1; i < length; i++) text += ` ${tokens[at + i]?.lower ?? ''}`;
  return text;
}

/** Acronyms must stand in capitals, and all words next to each other. */
function spelledAs(tokens: readonly Token[], at: number, length: number, name: string): boolean {
  for (let i = 1; i < length; i++) if (!tokens[at + i]?.joined) return false;
  return name.length > 5 || name !== name.toUpperCase() || tokens[at]?.text === name;
}
