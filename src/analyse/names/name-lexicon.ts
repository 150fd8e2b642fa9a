import type { NameWords } from '../../language/name-words.ts';
import type { Phrases, Words } from './phrases.ts';

export type Gender = 'male' | 'female';

export type Listed = 'organisation' | 'place';

export interface ListedName {
  kind: Listed;
  /** As it is spelled. */
  name: string;
  country: boolean;
  /** Also a common word or a surname. */
  ambiguous: boolean;
}

/** A language's {@link NameWords}, ready to be asked. Everything is in lower case unless it says otherwise. */
export interface Lexicon {
  words: NameWords;
  tag: string;
  abbreviations: ReadonlySet<string>;
  titles: Phrases;
  addresses: Phrases;
  addressMale: ReadonlySet<string>;
  addressFemale: ReadonlySet<string>;
  roles: Phrases;
  roleEndings: readonly string[];
  staff: Phrases;
  modifiers: Words;
  organisationNouns: Words;
  organisationEndings: readonly string[];
  /** Plurals whose possessive is a part of a name. */
  collectives: ReadonlySet<string>;
  placeNouns: Words;
  placesOf: Words;
  locative: ReadonlySet<string>;
  /** The locatives that are nearly always before a place. */
  inside: ReadonlySet<string>;
  /** Small-lettered nouns of what an organisation is: company, supplier, union. */
  kinds: Words;
  compass: ReadonlySet<string>;
  events: Words;
  /** As written. */
  peoples: Phrases;
  common: ReadonlySet<string>;
  joiners: Phrases;
  articles: ReadonlySet<string>;
  /** Articles and possessives, which make a noun phrase definite. */
  introducers: ReadonlySet<string>;
  says: ReadonlySet<string>;
  /** Verbs of speech in the singular. */
  saysOne: ReadonlySet<string>;
  who: ReadonlySet<string>;
  is: ReadonlySet<string>;
  of: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  prefixes: readonly string[];
  /** Listed names by their words in lower case; the value keeps the spelling. */
  listed: ReadonlyMap<string, ListedName>;
  /** The same without case endings. */
  listedStems: ReadonlyMap<string, ListedName>;
  /** Words that begin a listed name, with the most words of a name that begins so. */
  listedFirst: ReadonlyMap<string, number>;
  /** First letters of listed names, for scripts without spaces. */
  listedLetters: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  agents: ReadonlySet<string>;
  articlePrefixes: readonly string[];
  male: ReadonlySet<string>;
  female: ReadonlySet<string>;
  either: ReadonlySet<string>;
  /** Family names that stand before the given name. */
  familyFirst: ReadonlySet<string>;
  /** Words that are no part of a name even with a capital, unless they open it: prepositions, conjunctions. */
  small: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** What stands before a colon and a picture's maker. */
  credits: ReadonlySet<string>;
  beats: ReadonlySet<string>;
  infinitive: ReadonlySet<string>;
  placeNounsFirst: Words;
  organisationPrefixes: ReadonlySet<string>;
  legalForms: ReadonlySet<string>;
  adjectiveEndings: readonly string[];
  nounEndings: readonly string[];
  placeEndings: readonly string[];
  townEndings: readonly string[];
  elides: boolean;
  surnameEndings: readonly string[];
  isForename(word: string): boolean;
  /** A forename's entry: the word itself, or what it would be without its case ending. */
  forenameOf(word: string): string | null;
  isPlural(word: string): boolean;
  /** @returns the length of the place in "London-based", 0 where a word is none such */
  basedAt(word: string): number;
  /** @returns a word without its longest case ending, as long as three letters stay */
  stem(word: string): string;
  /** "London-based", "US-led": ends in a word that makes an adjective. */
  isCompound(word: string): boolean;
  /** @returns where a word's possessive or case ending after an apostrophe begins, or -1 */
  cutsAt(word: string): number;
}
