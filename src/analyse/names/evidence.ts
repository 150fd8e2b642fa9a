import { type Candidate, PARTICLES } from './candidate.ts';
import { listedAs, phrase } from './listed.ts';
import type { Lexicon } from './name-lexicon.ts';
import { NeighbourWeigher } from './neighbours.ts';
import { endsIn } from './stems.ts';
import type { Token } from './tokens.ts';

/** Endings of surnames in many languages; with a word before them they tell a person. */
const SURNAME =
  /(?:ov|ova|ev|eva|enko|chuk|vić|vic|ić|sson|dóttir|sen|ski|ska|sky|skaya|yan|shvili|dze|escu|oğlu|oglu|opoulos|akis|idis|inen|quist|strom|berg|stein|mann|ez)$/u;

/** Points or goals, not a year. */
const SCORE = /^(?:\d{1,3}|\d{1,3}[-–:]\d{1,3})$/;
/** A result of a match. */
const RESULT = /^\d{1,2}(?:[-–]\d{1,2}|:\d)$/;
const POINTS = /^\d{1,2}$/;
/** Letters alone, and no Roman number. */
const ACRONYM_ALONE = /^(?![IVX]+$)[\p{Lu}.&-]+$/u;

/** A given name of two syllables: "Min-jun", "Min-Jun". */
const TWO_SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u;

/** One letter, as in "Group F". */
const isLetter = (words: readonly string[]): boolean => words.length === 1 && words[0]?.length === 1;

/** Weighs what speaks for a candidate's kind: its own words, and what stands before and after it. */
export class Weigher {
  private readonly neighbours: NeighbourWeigher;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
  ) {
    this.neighbours = new NeighbourWeigher(tokens, lexicon);
  }

  weigh(candidate: Candidate): void {
    if (isLetter(candidate.words)) return;
    if (this.isEvent(candidate)) {
      // "the actor Jude Law": only what stands beside it can tell a person.
      if (candidate.words.length === 2 && this.lexicon.isForename(candidate.words[0] ?? ''))
        this.neighbours.weigh(candidate);
      return;
    }
    this.listed(candidate);
    this.shape(candidate);
    this.neighbours.weigh(candidate);
    this.dateline(candidate);
    candidate.team = this.isTeam(candidate);
    candidate.side = this.isSide(candidate);
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

  /** A country beside a result: "Sweden 1 – 0 Korea", "beat Panama 3-0". */
  private isSide({ from, to }: Candidate): boolean {
    return this.isResult(to) || this.isResult(from - 1) || this.isResult(from - 3);
  }

  private isResult(at: number): boolean {
    const text = this.tokens[at]?.text ?? '';
    if (RESULT.test(text)) return true;
    return (
      POINTS.test(text) &&
      /^[-–—:]$/.test(this.tokens[at + 1]?.text ?? '') &&
      POINTS.test(this.tokens[at + 2]?.text ?? '')
    );
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
    if (many && lexicon.kinds.has(first) && this.isCountry(from + 1, to)) {
      evidence.add('organisation', 3, 'team of a place');
      return;
    }
    if (many && words.includes('&')) {
      evidence.add('organisation', 3, 'ampersand');
      return;
    }
    if (
      many &&
      (lexicon.placeNouns.has(last) ||
        (lexicon.placeNounsFirst.has(first) && !this.lexicon.isPlural(last)) ||
        words.some((word, i) => lexicon.placeNouns.has(word) && lexicon.joiners.has(words[i + 1] ?? '')))
    ) {
      evidence.add('place', 2.5, 'place noun');
      return;
    }
    if (many && this.isPartOfPlace(from, to)) {
      evidence.add('place', 3, 'compass word');
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
    else if (
      words.length === 2 &&
      lexicon.familyFirst.has(first) &&
      TWO_SYLLABLES.test(this.tokens[to - 1]?.text ?? '')
    )
      evidence.add('person', 3, 'family name first');
    else if (lexicon.either.has(first)) evidence.add('person', 2, 'forename');
    if (words.slice(0, -1).some((word) => word.length === 1)) evidence.add('person', 2.5, 'initial');
    if (words.slice(1, -1).some((word) => PARTICLES.has(word)) || /^(?:al|el)-/.test(last))
      evidence.add('person', 2, 'particle');
    if (
      this.lexicon.isPlural(last) &&
      this.lexicon.listed.get(phrase(this.tokens, from, to - from - 1))?.kind === 'place'
    )
      evidence.add('organisation', 2.5, 'team of a place');
    if (words.length < 4 && (SURNAME.test(last) || endsIn(lexicon.stem(last), lexicon.surnameEndings, 2)))
      evidence.add('person', 1.5, 'surname ending');
  }

  private isCountry(from: number, to: number): boolean {
    return listedAs(this.tokens, from, to - from, this.lexicon)?.country ?? false;
  }

  /** "East Zorbad", "South East Asia", "Zorbad West": a place and what part of it. */
  private isPartOfPlace(from: number, to: number): boolean {
    const { compass, placeNouns } = this.lexicon;
    const isCompass = (at: number): boolean => compass.has(this.tokens[at]?.lower ?? '');
    const isPlace = (start: number, end: number): boolean =>
      listedAs(this.tokens, start, end - start, this.lexicon)?.kind === 'place';
    let start = from;
    while (start < to - 1 && isCompass(start)) start++;
    if (start > from) return isPlace(start, to);
    if (!isCompass(to - 1)) return false;
    return isPlace(from, to - 1) || placeNouns.has(this.tokens[to - 2]?.lower ?? '');
  }

  private hasOrganisationNoun(words: readonly string[]): boolean {
    const { organisationNouns, organisationEndings } = this.lexicon;
    if (organisationNouns.has(words.slice(-2).join(' '))) return true;
    const isNoun = (word: string): boolean =>
      organisationNouns.has(word) ||
      organisationEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
    if (isNoun(words.at(-1) ?? '') || (this.lexicon.words.headFirst && isNoun(words[0] ?? ''))) return true;
    return words.some((word, i) => isNoun(word) && this.lexicon.joiners.has(words[i + 1] ?? ''));
  }
}
