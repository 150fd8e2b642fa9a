/** How a language writes numbers, and what its news counts. Forms stand in one string, divided by `|`. */
export interface FigureWords {
  numbers: NumberWords;
  /** Placeholder until the figures are read. */
  counted?: string;
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
  /** "and a half" after a number: added to it. */
  half?: readonly string[];
  decimal: '.' | ',';
}
