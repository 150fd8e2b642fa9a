import { type Candidate, PARTICLES } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { listedAs, phrase } from './listed.ts';
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

/** Endings of surnames in many languages; with a word before them they tell a person. */
const SURNAME =
  /(?:ov|ova|ev|eva|enko|chuk|vić|vic|ić|sson|dóttir|sen|ski|ska|sky|skaya|yan|shvili|dze|escu|oğlu|oglu|opoulos|akis|idis|inen|quist|strom|berg|stein|mann|ez)$/u;

/** Points or goals, not a year. */
const SCORE = /^(?:\d{1,3}|\d{1,3}[-–:]\d{1,3})$/;
/** Two capitals at least: IS, AfD, PiS. */
const ACRONYM = /^\p{Lu}[\p{L}\p{N}-]{0,8}\p{Lu}\p{L}?$/u;
/** Letters alone, and no Roman number. */
const ACRONYM_ALONE = /^(?![IVX]+$)[\p{Lu}.&-]+$/u;
/** Marks before a name whose left side still counts. */
const MARKS_BEFORE = ',،"“„«';
/** Closing quotation marks, which may stand between a name and its acronym. */
const QUOTES = '"”“„»«’';

/** One letter, as in "Group F". */
const isLetter = (words: readonly string[]): boolean => words.length === 1 && words[0]?.length === 1;

/** Weighs what speaks for a candidate's kind: its own words and what stands before and after it. */
export class Weigher {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
  ) {}

  weigh(candidate: Candidate): void {
    if (this.isEvent(candidate) || isLetter(candidate.words)) return;
    this.listed(candidate);
    this.shape(candidate);
    this.before(candidate);
    this.after(candidate);
    this.dateline(candidate);
    candidate.team = this.isTeam(candidate);
  }

  private isEvent({ words }: Candidate): boolean {
    const { events, words: about } = this.lexicon;
    return (
      words.length > 1 &&
      (events.has(words.at(-1) ?? '') || (about.headFirst === true && events.has(words[0] ?? '')))
    );
  }

  /** "LONDON (dpa)", "KYIV - …", "BONN 2001-05-04": a place in capitals that opens a block. */
  private dateline({ from, to, evidence }: Candidate): void {
    const next = this.tokens[to];
    if (
      from === 0 &&
      this.tokens[0]?.shout &&
      next &&
      !this.tokens[0].loud &&
      /^(?:[(–—-]|\d{4}-)/.test(next.text)
    )
      evidence.add('place', 2.5, 'dateline');
  }

  /** A result beside it: "Leeds 2", "3-1", "Essex beat Kent". */
  private isTeam({ from, to, evidence }: Candidate): boolean {
    const { beats } = this.lexicon;
    const before = this.tokens[from - 1];
    const next = this.tokens[to];
    if (next && next.start - (this.tokens[to - 1]?.end ?? 0) === 1 && SCORE.test(next.text)) return true;
    return (beats.has(next?.lower ?? '') || beats.has(before?.lower ?? '')) && !evidence.has('preposition');
  }

  private listed({ from, to, evidence }: Candidate): void {
    const entry = listedAs(this.tokens, from, to - from, this.lexicon);
    if (!entry) return;
    if (entry.ambiguous) evidence.add(entry.kind, 1, 'known name');
    else evidence.add(entry.kind, entry.country ? 4 : 3, entry.country ? 'country' : 'known name');
  }

  private shape({ from, to, words, evidence }: Candidate): void {
    const { lexicon } = this;
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    const many = words.length > 1;
    if (many && (this.hasOrganisationNoun(words) || lexicon.organisationPrefixes.has(first))) {
      evidence.add('organisation', 3, 'organisation noun');
      return;
    }
    if (many && words.includes('&')) {
      evidence.add('organisation', 3, 'ampersand');
      return;
    }
    if (
      many &&
      (lexicon.placeNouns.has(last) ||
        (lexicon.placeNounsFirst.has(first) && !this.isPlural(last)) ||
        words.some((word, i) => lexicon.placeNouns.has(word) && lexicon.joiners.has(words[i + 1] ?? '')))
    ) {
      evidence.add('place', 2.5, 'place noun');
      return;
    }
    const token = this.tokens[from];
    if (!many) {
      if (lexicon.isForename(first)) evidence.add('person', 1, 'forename');
      if (
        token?.shout &&
        ACRONYM_ALONE.test(token.text) &&
        !this.tokens[from - 1]?.shout &&
        !this.tokens[to]?.shout &&
        first.length < 7
      )
        evidence.add('organisation', lexicon.words.capitalNouns ? 2 : 1, 'acronym');
      if (endsIn(first, lexicon.organisationEndings, 3))
        evidence.add('organisation', 2.5, 'organisation noun');
      if (
        lexicon.words.capitalNouns &&
        lexicon.organisationNouns.has(first.slice(first.lastIndexOf('-') + 1)) &&
        first.indexOf('-') > 3 &&
        !lexicon.common.has(first.slice(0, first.indexOf('-')))
      )
        evidence.add('organisation', 2.5, 'organisation noun');
      if (endsIn(first, lexicon.placeEndings, 3)) evidence.add('place', 2.5, 'place noun');
      return;
    }
    if (lexicon.isForename(first)) evidence.add('person', 3, 'forename');
    else if (lexicon.either.has(first)) evidence.add('person', 2, 'forename');
    if (words.slice(0, -1).some((word) => word.length === 1)) evidence.add('person', 2.5, 'initial');
    if (words.slice(1, -1).some((word) => PARTICLES.has(word)) || /^(?:al|el)-/.test(last))
      evidence.add('person', 2, 'particle');
    if (
      this.isPlural(last) &&
      this.lexicon.listed.get(phrase(this.tokens, from, to - from - 1))?.kind === 'place'
    )
      evidence.add('organisation', 2.5, 'team of a place');
    if (words.length < 4 && (SURNAME.test(last) || endsIn(lexicon.stem(last), lexicon.surnameEndings, 2)))
      evidence.add('person', 1.5, 'surname ending');
  }

  private isPlural(word: string): boolean {
    const { plural } = this.lexicon.words;
    return plural !== undefined && word.endsWith(plural);
  }

  private hasOrganisationNoun(words: readonly string[]): boolean {
    const { organisationNouns, organisationEndings } = this.lexicon;
    const isNoun = (word: string): boolean =>
      organisationNouns.has(word) ||
      organisationEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
    if (isNoun(words.at(-1) ?? '') || (this.lexicon.words.headFirst && isNoun(words[0] ?? ''))) return true;
    return words.some((word, i) => isNoun(word) && this.lexicon.joiners.has(words[i + 1] ?? ''));
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
      else if (words.length > 1 && this.isRole(at - 1))
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
      this.isOfPlace(candidate, word)
    )
      evidence.add('place', 3, 'place noun');
    else if (lexicon.locative.has(word)) this.afterPreposition(candidate, at);
    else if (lexicon.articles.has(word) && words.length === 1) {
      evidence.add('person', -2, 'article');
      if (this.isPlural(words[0] ?? '')) evidence.add('organisation', 1, 'article');
    }
  }

  /** "the city of X"; where nouns have capitals "die Stadt X", which no noun may be. */
  private isOfPlace({ words }: Candidate, of: string): boolean {
    const { lexicon } = this;
    if (!lexicon.words.capitalNouns) return lexicon.of.has(of);
    return words.length === 1 && !endsIn(words[0] ?? '', lexicon.nounEndings, 2);
  }

  /** Where nouns have capitals, only a town's ending after "in" tells a place. */
  private afterPreposition({ evidence, words }: Candidate, at: number): void {
    const { lexicon } = this;
    if (!lexicon.words.capitalNouns) evidence.add('place', this.isIn(at) ? 2 : 0.5, 'preposition');
    else if (evidence.has('known name')) evidence.add('place', 1, 'preposition');
    else if (
      words.length === 1 &&
      endsIn(words[0] ?? '', lexicon.townEndings, 2) &&
      !endsIn(words[0] ?? '', lexicon.nounEndings, 0)
    )
      evidence.add('place', 2, 'preposition');
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
    else if (lexicon.who.has(next.lower)) evidence.add('person', 2, 'who');
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
