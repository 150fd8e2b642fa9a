/**
 * What tells names, their kinds and the roles of people in one language. All lists are strings of entries
 * divided by "|". Entries in lower case match words in any case; what is written with a capital here is only
 * a name with that capital.
 */
export interface NameWords {
  /** Nouns are capitalised, so that a capital by itself tells no name: de. */
  capitalNouns?: true;
  /** The script has no capitals; only names that are listed are found: ar, hi, zh. */
  caseless?: true;
  /** An organisation's noun, a place's noun and an event's stand first: Universidad de Chile. */
  headFirst?: true;
  /** Titles that stand right before a person's name and tell what the person is: president, prime minister. */
  titles?: string;
  /** Forms of address before a name that tell a man, or a woman, and are no role: mr, sir; mrs, ms. */
  addressMale?: string;
  addressFemale?: string;
  /** Forms of address before a name of either: dr, prof. */
  address?: string;
  /** Other nouns of what a person is: spokesman, coach, lawyer. */
  roles?: string;
  /** Endings of such nouns, at least two letters of the word before them: minister, politikerin. */
  roleEndings?: string;
  /** What makes "their president" of a title or such a noun, written together with it: nya. */
  titleEndings?: string;
  /** Those that follow the name of an organisation they belong to: spokesman, CEO, striker. */
  staff?: string;
  /** Words that may stand before a role: former, deputy, vice. */
  modifiers?: string;
  /** Nouns that end or begin the name of an organisation: party, ministry, university. */
  organisationNouns?: string;
  /** Endings of such nouns inside a word: bank, ministerium. */
  organisationEndings?: string;
  /** Words that begin an organisation's name and are none alone: FC, Universität. With `capitalNouns`. */
  organisationPrefixes?: string;
  /** Those organisation nouns that end any name: AG, Inc. With `capitalNouns`. */
  legalForms?: string;
  /** Endings of an adjective before an organisation noun. With `capitalNouns`. */
  adjectiveEndings?: string;
  /** Endings that only common nouns have: ung, heit. With `capitalNouns`. */
  nounEndings?: string;
  /** Endings of a word that is a place by itself: straße. */
  placeEndings?: string;
  /** Endings of towns, which after "in" tell a place: burg, hausen. */
  townEndings?: string;
  /** Names of organisations that everybody knows: Kremlin, Red Army, Taliban. */
  organisations?: string;
  /** Plurals whose possessive is a part of an organisation's or a place's name: people, children. */
  collectives?: string;
  /** Nouns that end a place's name: river, province, airport. */
  placeNouns?: string;
  /** Nouns that begin a place's name: lake, mount, strait. */
  placeNounsFirst?: string;
  /** Lower-case nouns before "of" and a place: city, town, port. */
  placesOf?: string;
  /** Places as this language spells them, beyond the countries of Intl and the shared cities. */
  places?: string;
  /** Places and organisations of the lists that are also something else; they need other evidence besides. */
  ambiguous?: string;
  /** Prepositions before a place: in, near. */
  locative: string;
  /** Those of them that are nearly always before a place; without it the first. */
  inside?: string;
  /** Small-lettered nouns right before or after an organisation's name: company, supplier, union. */
  kinds?: string;
  /** Compass words before a place: northern, south. */
  compass?: string;
  /** Nouns at the end of a name that is no person, organisation or place: cup, treaty, prize, act. */
  events?: string;
  /** Adjectives and nouns of peoples and languages, and other capitalised words that are no names. */
  peoples?: string;
  /** What may be added to them: s for Iraqis. */
  peoplesEndings?: string;
  /** Small and common words that may begin a sentence, never a name: the, but, after. */
  common?: string;
  /** Words between parts of one name: of, of the. */
  joiners?: string;
  /** Articles: the, a, an. */
  articles?: string;
  /** Possessive pronouns: its, his. */
  possessives?: string;
  /** Further words that are no part of a name even with a capital in a headline: and, but, with. */
  small?: string;
  weekdays?: string;
  /** Words that join two parts of an office's name: and. */
  and?: string;
  /** What stands between two teams of a result: beat, v. */
  beats?: string;
  /** What tells that a role's word is a verb here: to (coach). */
  infinitive?: string;
  /** Second parts of adjectives made of a name: based, led. */
  compounds?: string;
  /** The ending of a plural, which a team's name often has. */
  plural?: string;
  /** Verbs after their subject, a speaker: said, told; used where the language has no words of speech. */
  says?: string;
  /** Words that open a relative clause about a person: who, whose. */
  who?: string;
  /** Copulas between a person and a role: is, was. */
  is?: string;
  /** Prepositions that go on with a role: of, for, at. */
  of?: string;
  /** What ends a word in the possessive, after an apostrophe: s. */
  possessive?: string;
  /** What follows an apostrophe in a name is an ending, not part of it: tr. */
  apostropheEndings?: true;
  /** Case endings of names, so that Россию is Россия. */
  endings?: string;
  /** Endings of surnames in the language's own script, without case endings. */
  surnameEndings?: string;
  /** BCP 47 tags whose country names the language's texts use too: sr-Latn. */
  regionTags?: string;
  /** No spaces between words: zh. */
  unspaced?: true;
  /** Words that follow a subject, and so close a name behind a title, where names have no capitals: ने. */
  agents?: string;
  /** What an article looks like at a word's beginning; no name begins with it: ال. */
  articlePrefixes?: string;
  /** Particles inside a person's name, where names have no capitals. */
  particles?: string;
  /** Prefixes written together with a name: و, ب, ل in Arabic. */
  prefixes?: string;
  /** A short word before an apostrophe is a word of its own: d'Orsay, l'Oréal. */
  elides?: true;
  /** Forenames beyond the shared ones, with the script's own letters; divided by spaces. */
  male?: string;
  female?: string;
}
