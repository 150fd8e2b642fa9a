import type { Forenames } from '../../language/forenames.ts';
import type { Language } from '../../language/language.ts';
import type { NameWords } from '../../language/name-words.ts';
import { oncePer } from '../../language/once-per.ts';
import { countryNames } from './countries.ts';
import { fold } from './fold.ts';
import type { Lexicon, Listed, ListedName } from './name-lexicon.ts';
import { Phrases, raise } from './phrases.ts';
import { forenames, stemOf } from './stems.ts';

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

const NO_FORENAMES: Forenames = { male: '', female: '', either: '', familyFirst: '' };

/** The sets that many languages share are made once. */
const forenameSets = oncePer(({ male, female, either, familyFirst }: Forenames) => ({
  male: new Set(male.split(' ')),
  female: new Set(female.split(' ')),
  either: new Set(either.split(' ')),
  familyFirst: new Set(familyFirst.split(' ')),
}));

function makeLexicon(language: Language, words: NameWords): Lexicon {
  const { male, female, either, familyFirst } = forenameSets(language.forenames ?? NO_FORENAMES);
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
  const owned = (list: string | undefined): string[] => withEndings(lower(list), lower(words.titleEndings));
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
    titles: new Phrases(owned(words.titles), stem),
    addresses: new Phrases(
      lower([words.address, words.addressMale, words.addressFemale].filter(Boolean).join('|')),
      stem,
    ),
    addressMale: set(words.addressMale),
    addressFemale: set(words.addressFemale),
    roles: new Phrases([...owned(words.roles), ...owned(words.titles)], stem),
    roleEndings: lower(words.roleEndings),
    staff: new Phrases(lower(words.staff), stem),
    modifiers: new Phrases(lower(words.modifiers), stem),
    organisationNouns: new Phrases(lower(words.organisationNouns), stem),
    organisationEndings: lower(words.organisationEndings),
    collectives: set(words.collectives),
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
    familyFirst,
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
