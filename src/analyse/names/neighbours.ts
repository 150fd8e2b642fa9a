import type { Candidate } from './candidate.ts';
import { phrase } from './listed.ts';
import type { Lexicon } from './name-lexicon.ts';
import {
  isAcronymOf,
  isComma,
  isIntroduced,
  isRole,
  looselyModifiedRole,
  modifiedRole,
  officeBefore,
  roleHead,
} from './role-phrases.ts';
import { endsIn } from './stems.ts';
import type { Token } from './tokens.ts';

/** Two capitals at least: IS, AfD, PiS. */
const ACRONYM = /^\p{Lu}[\p{L}\p{N}-]{0,8}\p{Lu}\p{L}?$/u;
/** Marks before a name whose left side still counts. */
const MARKS_BEFORE = ',،"“„«';
/** Closing quotation marks, which may stand between a name and its acronym. */
const QUOTES = '"”“„»«’';

/** Weighs what the words before and after a candidate tell of its kind. */
export class NeighbourWeigher {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
  ) {}

  weigh(candidate: Candidate): void {
    this.before(candidate);
    this.after(candidate);
  }

  private before(candidate: Candidate): void {
    const { evidence, from, words } = candidate;
    const { lexicon } = this;
    const at = from - 1;
    const previous = this.tokens[at];
    if (!previous || (this.tokens[from]?.opens && !MARKS_BEFORE.includes(previous.text))) {
      return;
    }
    if (QUOTES.includes(previous.text) && lexicon.organisationNouns.has(this.lower(at - 1) ?? '')) {
      evidence.add('organisation', 2.5, 'noun before quotes');
      return;
    }
    if (isComma(previous.text)) {
      if (words.length > 1 && officeBefore(this.tokens, at - 1, lexicon) >= 0)
        evidence.add('person', 2.5, 'office');
      else if ((words.length > 1 || evidence.has('forename')) && this.isRole(at - 1))
        evidence.add('person', isIntroduced(this.tokens, at - 1, lexicon) ? 2.5 : 1.5, 'role before comma');
      return;
    }
    if (this.isNoPerson(candidate)) {
      this.placeBefore(candidate, at);
      return;
    }
    if (!this.personBefore(candidate, at)) this.placeBefore(candidate, at);
  }

  /** What a title before it cannot make a person: countries, organisations; every listed name without capitals. */
  private isNoPerson({ evidence }: Candidate): boolean {
    if (evidence.has('country')) return true;
    return (
      evidence.has('known name') && (this.lexicon.words.caseless || evidence.weight('organisation') >= 3)
    );
  }

  /** Titles and roles right before a name. */
  private personBefore(candidate: Candidate, at: number): boolean {
    const { evidence, words } = candidate;
    const { lexicon } = this;
    const word = this.lower(at) ?? '';
    if (lexicon.addresses.lengthBefore(at, this.lower) > 0) {
      evidence.add('person', 4, 'form of address');
      if (lexicon.addressMale.has(word)) candidate.gender = 'male';
      if (lexicon.addressFemale.has(word)) candidate.gender = 'female';
    } else if (this.isKind(at)) evidence.add('organisation', 2.5, 'kind of organisation');
    else if (this.isTitle(at) || modifiedRole(this.tokens, at, lexicon) >= 0)
      evidence.add('person', 4, 'title');
    else if (!this.tokens[at]?.possessive && this.isRole(at))
      evidence.add('person', words.length > 1 ? 3 : 2, 'role');
    else if (!lexicon.words.capitalNouns && officeBefore(this.tokens, at, lexicon) >= 0)
      evidence.add('person', 3, 'office');
    else if (words.length > 1 && looselyModifiedRole(this.tokens, at, lexicon) >= 0)
      evidence.add('person', 2.5, 'role');
    else if (words.length > 1 && lexicon.says.has(word)) evidence.add('person', 2, 'speaks');
    else return false;
    return true;
  }

  /** "the supplier X", "das Unternehmen X", "la coopérative X": a noun, and adjectives after it in some languages. */
  private isKind(at: number): boolean {
    const { lexicon } = this;
    const capitals = lexicon.words.capitalNouns;
    let i = at;
    if (lexicon.words.headFirst && lexicon.modifiers.has(this.lower(i) ?? '')) i--;
    const token = this.tokens[i];
    if (!token?.word || token.possessive || (token.capital && !capitals && !token.opens)) return false;
    return lexicon.kinds.has(token.lower);
  }

  /** Prepositions, compass words and articles right before a name. */
  private placeBefore(candidate: Candidate, at: number): void {
    const { evidence, words } = candidate;
    const { lexicon } = this;
    const word = this.lower(at) ?? '';
    if (lexicon.compass.has(word) && !lexicon.words.capitalNouns) evidence.add('place', 2, 'compass word');
    else if (
      lexicon.placesOf.has(this.lower(lexicon.words.capitalNouns ? at : at - 1) ?? '') &&
      this.isOfPlace(candidate, at)
    )
      evidence.add('place', 3, 'place noun');
    else if (lexicon.locative.has(word)) this.afterPreposition(candidate, at);
    else if (lexicon.articles.has(word) && words.length > 1) {
      // "the Masjid Al-Haram": a particle alone makes no person of what has an article.
      if (!evidence.has('forename') && !evidence.has('initial')) evidence.add('person', -2, 'article');
    } else if (lexicon.articles.has(word)) {
      // "the Miller exhibition", "the Miller government": the article is the noun's that follows.
      if (!this.describes(candidate.to)) evidence.add('person', -2, 'article');
      if (this.lexicon.isPlural(words[0] ?? '')) evidence.add('organisation', 1, 'article');
    }
  }

  /** "the city of X"; where nouns have capitals "die Stadt X", which no noun may be. */
  private isOfPlace({ words }: Candidate, at: number): boolean {
    const { lexicon } = this;
    const of = this.lower(at) ?? '';
    if (!lexicon.words.capitalNouns)
      // "the Zorbad Center on X": what has a capital is a name itself, unless it goes on with "of".
      return lexicon.of.has(of) && (!this.tokens[at - 1]?.capital || lexicon.joiners.has(of));
    return words.length === 1 && !endsIn(words[0] ?? '', lexicon.nounEndings, 2);
  }

  /** Where nouns have capitals, only a town's ending after "in" tells a place. */
  private afterPreposition(candidate: Candidate, at: number): void {
    const { evidence, words, to } = candidate;
    candidate.located = this.isIn(at);
    const { lexicon } = this;
    if (this.tokens[to]?.text === ':' && this.tokens[to + 1]?.capital) return;
    if (!lexicon.words.capitalNouns)
      evidence.add('place', this.isIn(at) && !this.describes(to) ? 2 : 0.5, 'preposition');
    else if (evidence.has('known name')) evidence.add('place', 1, 'preposition');
    else if (
      words.length === 1 &&
      endsIn(words[0] ?? '', lexicon.townEndings, 2) &&
      !endsIn(words[0] ?? '', lexicon.nounEndings, 0)
    )
      evidence.add('place', 2, 'preposition');
  }

  /** "in Hajj stampedes", "in Facebook posts": before a noun that nothing divides from it the name need be no place. */
  private describes(to: number): boolean {
    const { lexicon } = this;
    const next = this.tokens[to];
    if (
      lexicon.words.headFirst ||
      !next?.word ||
      !next.joined ||
      next.capital ||
      this.tokens[to - 1]?.possessive
    )
      return false;
    return (
      !lexicon.common.has(next.lower) &&
      !lexicon.small.has(next.lower) &&
      !lexicon.says.has(next.lower) &&
      !lexicon.and.has(next.lower)
    );
  }

  private isIn(at: number): boolean {
    return this.lexicon.inside.has(this.lower(at) ?? '');
  }

  private isTitle(at: number): boolean {
    const length = this.lexicon.titles.lengthBefore(at, this.lower);
    return (
      length > 0 &&
      !this.tokens[at]?.possessive &&
      !this.lexicon.infinitive.has(this.lower(at - length) ?? '')
    );
  }

  private isRole(at: number): boolean {
    return isRole(this.tokens, at, this.lexicon);
  }

  private after(candidate: Candidate): void {
    const { evidence, to, words } = candidate;
    const { lexicon } = this;
    const next = this.tokens[to];
    if (!next) return;
    if (lexicon.staff.lengthAt(to, this.lower) > 0 && evidence.weight('place') === 0) {
      evidence.add('organisation', this.tokens[to - 1]?.possessive ? 1 : 2, 'staff');
      return;
    }
    if (this.tokens[to - 1]?.possessive) return;
    if (next.joined && /^\d{3}$/.test(next.text)) evidence.add('organisation', -3, 'model');
    const listed = evidence.has('known name') || evidence.has('country');
    if (!listed && next.joined && !next.capital && !lexicon.words.headFirst && lexicon.kinds.has(next.lower))
      evidence.add('organisation', 2, 'kind of organisation');
    if (next.joined && !next.capital && lexicon.placeNouns.has(next.lower)) {
      evidence.add('place', 2, 'place noun');
      evidence.add('person', -2, 'place noun');
    }
    if (lexicon.words.capitalNouns) this.speaks(candidate);
    else if (lexicon.says.has(next.lower)) evidence.add('person', words.length > 1 ? 1.5 : 1, 'speaks');
    else if (lexicon.who.has(next.lower) && !next.capital) evidence.add('person', 2, 'who');
    else if (isComma(next.text)) this.afterComma(candidate);
    else if (next.text === '(') this.afterBracket(candidate, to);
    else if (QUOTES.includes(next.text) && this.tokens[to + 1]?.text === '(')
      this.afterBracket(candidate, to + 1);
  }

  /** Where nouns have capitals: one word that is no noun, right after a verb of speech. */
  private speaks({ from, to, evidence, words }: Candidate): void {
    const { lexicon } = this;
    const previous = this.tokens[from - 1];
    const next = this.tokens[to];
    const word = words[0] ?? '';
    if (words.length !== 1 || !previous || !this.lexicon.saysOne.has(previous.lower) || next?.capital) return;
    if (isRole(this.tokens, from, lexicon) || endsIn(word, lexicon.nounEndings, 2)) return;
    evidence.add('person', 2, 'speaks');
  }

  /** ", a company that …" */
  private kindAfter(at: number): boolean {
    const { articles, kinds } = this.lexicon;
    if (!articles.has(this.lower(at) ?? '')) return false;
    return (
      kinds.has(this.lower(at + 1) ?? '') ||
      (!this.tokens[at + 1]?.capital && kinds.has(this.lower(at + 2) ?? ''))
    );
  }

  private afterComma({ evidence, to, words }: Candidate): void {
    const { lexicon } = this;
    const word = this.tokens[to + 1];
    if (!word) return;
    if (/^\d{1,2}$/.test(word.text) && isComma(this.tokens[to + 2]?.text)) evidence.add('person', 3, 'age');
    else if (lexicon.who.has(word.lower)) evidence.add('person', 2, 'who');
    else if (this.kindAfter(to + 1)) evidence.add('organisation', 2, 'kind of organisation');
    else if (roleHead(this.tokens, to + 1, lexicon) >= 0) evidence.add('person', 2, 'apposition');
    else if (word.capital && words.length < 3 && evidence.weight('person') < 2) {
      const entry = lexicon.listed.get(word.lower) ?? lexicon.listed.get(phrase(this.tokens, to + 1, 2));
      if (entry?.kind === 'place' && this.closes(to + 2))
        evidence.add('place', 1.5, 'place before its country');
    }
  }

  /** Whether a listed place ends the phrase: it is no member of a longer list. */
  private closes(at: number): boolean {
    const token = this.tokens[at];
    return !token?.capital;
  }

  private afterBracket(candidate: Candidate, bracket: number): void {
    const { evidence, words } = candidate;
    const inside = this.tokens[bracket + 1];
    if (inside && /^\d{2}$/.test(inside.text) && this.tokens[bracket + 2]?.text === ')') {
      evidence.add('person', words.length > 1 ? 3 : 2, 'age');
      return;
    }
    if (!inside?.capital || this.tokens[bracket + 2]?.text !== ')') return;
    const entry = this.lexicon.listed.get(inside.lower);
    if (entry?.kind === 'organisation' && words.length > 1 && !isAcronymOf(inside.lower, words))
      evidence.add('person', 1, 'party in brackets');
    if (entry?.kind === 'place' && words.length > 1) evidence.add('person', 2, 'country in brackets');
    else if (ACRONYM.test(inside.text) && words.length > 1) {
      candidate.acronym = inside.lower;
      if (evidence.weight('place') === 0 && isAcronymOf(inside.lower, words))
        evidence.add('organisation', 2.5, 'acronym in brackets');
    }
  }

  private readonly lower = (at: number): string | undefined => this.tokens[at]?.lower;
}
