/**
 * How a language writes numbers, and what its news counts. Several forms stand in one string, divided by `|`; a
 * form may be more than one word.
 */
export interface FigureWords {
  numbers: NumberWords;
  /** Unit and its forms, signs included: `{ dollars: '$|US$|dollar|dollars' }`. The unit is what a figure shows. */
  currencies: Readonly<Record<string, string>>;
  /** Letters that stand for a currency right before a large number, with its unit: "R4bn", `{ R: 'rand' }`. */
  currencyLetters?: Readonly<Record<string, string>>;
  /** Words for a hundredth, without the sign: "percent", "per cent". */
  percent: string;
  /** Words for it before the number: "yüzde 20"; the sign may always stand there. */
  percentBefore?: string;
  /** Units of measure and their forms: `{ kilometers: 'km|kilometers' }`. */
  measures: Readonly<Record<string, string>>;
  /** Units whose number follows them: `{ magnitude: 'magnitude|magnitude of' }`. */
  measuresBefore?: Readonly<Record<string, string>>;
  /** Between a part and its whole, "14 of the 20 regions", where the noun after the second counts the first too. */
  partOf?: string;
  /** Nouns that count people. */
  people: string;
  /** Other nouns whose number is news: votes, seats, tanks. */
  things: string;
  /** The ending of a noun in the plural, by which other counted nouns are known: "s". */
  plural?: string;
  /** The noun stands before its number: "watu 20". */
  nounFirst?: true;
  /** Nouns begin with a capital, by which other counted nouns are known. */
  capitalNouns?: true;
  /** The word right after a number in digits is what it counts: languages whose nouns have no mark of their own. */
  anyNoun?: true;
  /** Words that look like such a noun and are none: "was", "says". */
  noNoun?: string;
  /** What befell the people counted: "killed", "injured", "dead". */
  fate: string;
  /** Verbs before the number of people, by their fate: `{ killed: 'killed|killing' }`. */
  strikes: Readonly<Record<string, string>>;
  /** Fates that are told by several words, so that their numbers can be compared: "killed|dead|died". */
  sameFate?: readonly string[];
  /** Of the nouns that count people those that say no more than that: "people|persons". */
  anybody?: string;
  /** Beside a number that is a part, or comes on top: "others", "more", "each", "them". */
  part?: string;
  /** Words between the number and its fate: "were", "others". */
  between: string;
  /** Before a small number that was counted before: "the two sides", "these three". */
  definite?: string;
  /** Before a number in words that so counts nothing: "no one", "not one". */
  denied?: string;
  /** "at least", "more than", "about". */
  qualifiers: string;
  /** Before a temperature below zero. */
  minus?: string;
  /** Numbers too vague for a value: "dozens", "tens of thousands". */
  vague: string;
  /** Between a vague number and its noun: "of"; empty where nothing stands there. */
  of: string;
  /** Between the two numbers of a range, beside dashes: "to". */
  to: string;
  /** Opens a range whose numbers "and" joins: "between". */
  from?: string;
  and?: string;
  /** Around two numbers of which one becomes the other, no range: "from" and "to". */
  change?: string;
  changeTo?: string;
  /** Parts of a whole: `{ 'two thirds': 2 / 3 }`; they count before {@link of}. */
  fractions?: Readonly<Record<string, number>>;
  /** Between the whole and its part where the whole is said first: 三分之一. */
  fractionOver?: string;
  /** Words by which two numbers are a score: "won", "beat", "draw". */
  scores: string;
  /** Words before a number that make it a name: "Article", "No.". */
  names: string;
}

export interface NumberWords {
  /** The words for 0, 1, 2 … as far as they are single words, divided by blanks. */
  units: string;
  /** The words for 20, 30 … 90. */
  tens: string;
  /** Other words with their numbers: "dozen", "veintiuno". */
  more?: Readonly<Record<string, number>>;
  /** "hundred", "thousand", "million" and their short forms, by which the number before them is multiplied. */
  scales: Readonly<Record<string, number>>;
  /** Joins the parts of a number: "one hundred and five", "einundzwanzig". */
  and?: string;
  /** Parts of a number are written as one word: "zweihundertdreißig". */
  compounds?: true;
  /** Sixty and eighty are counted on to nineteen: French. */
  vigesimal?: true;
  /** "and a half" after a number: added to it. */
  half?: readonly string[];
  decimal: '.' | ',';
  /**
   * Digits and scales, a character each, stand one after the other: Chinese. `units` are its digits; those in `more`
   * are numbers alone too. These words beside a number make it another one: "point", "a few".
   */
  breaks?: string;
}
