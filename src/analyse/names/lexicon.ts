import type { Forenames } from '../../language/forenames.ts';
import type { Language } from '../../language/language.ts';
import type { NameWords } from '../../language/name-words.ts';
import { oncePer } from '../../language/once-per.ts';
import { countryNames } from './countries.ts';
import { fold } from './fold.ts';
import { Phrases, raise, type Words } from './phrases.ts';
import { forenames, stemOf } from './stems.ts';

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

const known = new WeakMap<Language, Lexicon | null>();

/** @returns the lexicon of a language, made once; null for a language without words for names */
export function lexiconOf(language: Language): Lexicon | null {
  const made = known.get(language);
  if (made !== undefined) return made;
  const lexicon = language.names ? makeLexicon(language, language.names) : null;
  known.set(language, lexicon);
  return lexicon;
}

const entries = (list: string | undefined): string[] => (list ? list.split('|') : []);
const lower = (list: string | undefined): string[] => entries(list && fold(list.toLowerCase()));
const withEndings = (list: string[], endings: string[]): string[] => [
  ...list,
  ...endings.flatMap((ending) => list.map((entry) => entry + ending)),
];
const set = (list: string | undefined): ReadonlySet<string> => new Set(lower(list));

/** As the tokens of a text spell it: "St. Louis" without the stop, "U.S." with its own. */
const keyOf = (name: string): string =>
  fold(name.toLowerCase()).replace(/(^|\s)(\p{L}+)\.(?=\s|$)/gu, '$1$2');

const NO_FORENAMES: Forenames = { male: '', female: '', either: '' };

/** The sets that many languages share are made once. */
const forenameSets = oncePer(({ male, female, either }: Forenames) => ({
  male: new Set(male.split(' ')),
  female: new Set(female.split(' ')),
  either: new Set(either.split(' ')),
}));

function makeLexicon(language: Language, words: NameWords): Lexicon {
  const { male, female, either } = forenameSets(language.forenames ?? NO_FORENAMES);
  const { gazetteer } = language;
  const listed = new Map<string, ListedName>();
  const ambiguous = new Set(entries(words.ambiguous));
  const list = (names: Iterable<string>, kind: Listed, country: boolean): void => {
    for (const name of names)
      listed.set(keyOf(name), { kind, name, country, ambiguous: ambiguous.has(name) });
  };
  list(entries(gazetteer?.places), 'place', false);
  list(entries(gazetteer?.organisations), 'organisation', false);
  list(ambiguous, 'place', false);
  list(entries(words.places), 'place', false);
  for (const tag of [language.common.tag, ...entries(words.regionTags)])
    list(countryNames(tag), 'place', true);
  list(entries(words.organisations), 'organisation', false);
  const compounds = set(words.compounds);
  const listedFirst = new Map<string, number>();
  const endings = lower(words.endings).sort((a, b) => b.length - a.length);
  const letters = new Set(endings.filter((ending) => ending.length === 1));
  const stem = (word: string): string => (endings.length === 0 ? word : stemOf(word, endings, letters));
  const listedStems = new Map<string, ListedName>();
  for (const [key, entry] of listed) {
    const parts = key.split(' ');
    raise(listedFirst, parts[0] ?? '', parts.length);
    if (words.elides) raise(listedFirst, parts[0] ?? '', key.split(/[ ']/).length);
    if (endings.length === 0) continue;
    const stems = parts.map(stem);
    raise(listedFirst, stems[0] ?? '', parts.length);
    listedStems.set(stems.join(' '), entry);
  }
  const possessive = new Set(lower(words.possessive));
  const names = {
    male: words.male ? new Set([...male, ...fold(words.male).split(/[ |]/)]) : male,
    female: words.female ? new Set([...female, ...fold(words.female).split(/[ |]/)]) : female,
  };
  const forenameOf = forenames(names, stem, endings);
  return {
    words,
    tag: language.common.tag,
    abbreviations: new Set(language.common.abbreviations),
    titles: new Phrases(lower(words.titles), stem),
    addresses: new Phrases(
      lower([words.address, words.addressMale, words.addressFemale].filter(Boolean).join('|')),
      stem,
    ),
    addressMale: set(words.addressMale),
    addressFemale: set(words.addressFemale),
    roles: new Phrases([...lower(words.roles), ...lower(words.titles)], stem),
    roleEndings: lower(words.roleEndings),
    staff: new Phrases(lower(words.staff), stem),
    modifiers: new Phrases(lower(words.modifiers), stem),
    organisationNouns: new Phrases(lower(words.organisationNouns), stem),
    organisationEndings: lower(words.organisationEndings),
    placeNouns: new Phrases(lower(words.placeNouns), stem),
    placesOf: new Phrases(lower(words.placesOf), stem),
    locative: set(words.locative),
    inside: set(words.inside ?? words.locative.split('|', 1)[0]),
    kinds: new Phrases(
      [...lower(words.kinds), ...(words.headFirst ? lower(words.organisationNouns) : [])],
      stem,
    ),
    compass: set(words.compass),
    events: new Phrases(lower(words.events), stem),
    peoples: new Phrases(withEndings(entries(words.peoples), entries(words.peoplesEndings))),
    common: set(words.common),
    joiners: new Phrases(lower(words.joiners)),
    articles: set(words.articles),
    introducers: new Set([...lower(words.articles), ...lower(words.possessives)]),
    says: new Set([...lower(words.says), ...(language.speech?.say ?? []).map(fold)]),
    saysOne: set(words.says),
    who: set(words.who),
    is: set(words.is),
    of: set(words.of),
    endings: set(words.endings),
    prefixes: lower(words.prefixes).sort((a, b) => b.length - a.length),
    listed,
    listedStems,
    listedFirst,
    listedLetters: new Set([...listed.keys()].map((key) => key.charAt(0))),
    particles: set(words.particles),
    agents: set(words.agents),
    articlePrefixes: lower(words.articlePrefixes),
    stem,
    male: names.male,
    female: names.female,
    surnameEndings: lower(words.surnameEndings),
    forenameOf,
    isForename: (word) => forenameOf(word) !== null,
    either,
    small: new Set([
      ...lower(words.of),
      ...lower(words.locative),
      ...lower(words.who),
      ...lower(words.is),
      ...lower(words.small),
    ]),
    weekdays: set(words.weekdays),
    and: set(words.and),
    credits: new Set(language.imageCredit.map(({ text }) => fold(text.toLowerCase()))),
    beats: set(words.beats),
    infinitive: set(words.infinitive),
    placeNounsFirst: new Phrases(lower(words.placeNounsFirst), stem),
    organisationPrefixes: new Set([...lower(words.organisationPrefixes), ...lower(gazetteer?.clubs)]),
    legalForms: set(words.legalForms),
    adjectiveEndings: lower(words.adjectiveEndings),
    nounEndings: lower(words.nounEndings),
    placeEndings: lower(words.placeEndings),
    townEndings: lower(words.townEndings),
    isCompound: (word) => {
      const at = word.lastIndexOf('-');
      return at > 0 && compounds.has(word.slice(at + 1));
    },
    isPlural: (word) => words.plural !== undefined && word.endsWith(words.plural),
    basedAt: (word) => {
      const at = word.lastIndexOf('-');
      const based = at > 0 && word.slice(at + 1) === entries(words.compounds)[0];
      return based && listed.get(keyOf(word.slice(0, at)))?.kind === 'place' ? at : 0;
    },
    elides: words.elides ?? false,
    cutsAt: (word) => cutOf(word, possessive, words.apostropheEndings ?? false),
  };
}

function cutOf(word: string, possessive: ReadonlySet<string>, any: boolean): number {
  if (possessive.size === 0 && !any) return -1;
  const at = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  if (at <= 0) return -1;
  return any || possessive.has(word.slice(at + 1).toLowerCase()) ? at : -1;
}
