/**
 * How a language speaks of time. Months and weekdays come from `Intl` where it has them; what is written here
 * is added. Several forms stand in one string, divided by `|`; a form that ends in `*` is a stem that up to
 * four more letters may follow, one that ends in `.` an abbreviation whose full stop belongs to it.
 */
export interface DateWords {
  /** Forms of the twelve months, January first, beside what `Intl` knows. */
  months?: readonly string[];
  /** Forms of the seven weekdays, Monday first, beside what `Intl` knows. */
  weekdays?: readonly string[];
  /** Weekdays and months are written with a capital: English, German. */
  capitalised?: true;
  /** Weekdays and months are written small, so that one with a capital is a name: Spanish, French, Russian. */
  small?: true;
  /** Names of months and weekdays that are also common words: a bare one counts only after {@link evidence}. */
  doubtful?: string;
  /** Words before a bare year or a doubtful month that show that it is one: "in", "since". */
  evidence: string;
  /** How a date in digits is read, "17/03/2024"; null where the language's countries differ. */
  order: 'dmy' | 'mdy' | 'ymd' | null;
  /** Forms of the units of time: of one, then after `;` of many. A form that is both stands first. */
  units: Partial<Record<Unit, string>>;
  /** What makes an adjective of a number and a unit: "zweitägig". */
  spans?: Partial<Record<Unit, string>>;
  /** Numbers for units that are no number words: "a|an" is one. */
  one?: string;
  /** Quantities too vague to count: "several". */
  vague?: string;
  /** Parts of the day by their TIMEX3 code. */
  parts?: Partial<Record<Part, string>>;
  /** Weekday and part of the day are written as one word: "Mittwochabend". */
  compounds?: true;
  seasons?: Partial<Record<Season, string>>;
  /** What follows a day's number: "st|nd|rd|th", or "." as in "21. Mai". */
  ordinalSuffix?: string;
  /** What follows a decade's number: "1980s", "80er". */
  decadeSuffix?: string;
  /** Names of decades of the last century: `{ 80: 'eighties' }`. */
  decades?: Readonly<Record<number, string>>;
  /** Ordinals from "first"; forms of one are divided by `/`. */
  ordinals?: string;
  /** Words and clitics written in front of a word, as in Arabic. */
  prefixes?: string;
  /** Words that may stand before a date and belong to it: "early", "the end of". */
  modifiers?: readonly string[];
  /**
   * Words that tell what is to come, and what has been; the nearest to the date decides. Those of the future may be
   * two, and in Chinese each character is a word.
   */
  future: string;
  past: string;
  /** Words right before a date that speak of what is to come: "by", "until". */
  ahead?: string;
  /** Endings of future tenses, and of past tenses and participles: "ed". */
  futureEnding?: string;
  pastEnding?: string;
  /** The word for the day or month after which a list goes on: "and", "to". */
  list: string;
  /** Words that open a clause of circumstance: "after", "amid", "because". */
  circumstance?: string;
  /** A calendar that its texts may use beside the Gregorian. */
  calendar?: 'persian';
  /** Other names of the Persian months, Farvardin first: Hamal, Saur, … */
  persianMonths?: readonly string[];
  /** Endings of words that the phrases write with `~`. */
  endings?: string;
  /** Meanings and the phrases that have them, see {@link Meaning}. */
  phrases: readonly (readonly [meaning: Meaning, phrases: string])[];
}

/** Seconds, minutes, hours, days, weeks, weekends, months, quarters, years, decades, centuries. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'E' | 'C';

/** Morning, midday, afternoon, evening, night: the parts of the day in TIMEX3. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/**
 * What a phrase means; the word after it is its argument, mostly how many units away from the day of
 * publication. A phrase is words and slots: `{n}` a number, `{unit}`, `{month}`, `{m}` a month's number, `{weekday}`, `{day}` of a month,
 * `{year}`, `{ord}` an ordinal, `{part}`, `{season}`, `{decade}`, `{clock}`, `{hour}`, `{minute}`, `{numeric}` a date in digits, `{zone}` a time zone, `{short}` day and month in digits,
 * `{span}` an adjective of number and unit, `{roman}` a Roman ordinal;
 * `a|b` is either, `a~` has any of the {@link DateWords.endings}, `?` after it makes it optional; phrases of one meaning are divided by `; `.
 */
export type Meaning =
  /** "today", "yesterday". */
  | `day ${number}`
  /** "last {unit}", "this {unit}". */
  | `unit ${number}`
  /** "last year" where the unit is not a slot: unit and distance. */
  | `fixed ${Unit} ${number}`
  /** "{n} {unit} ago" is -1, "in {n} {unit}" is 1. */
  | `away ${number}`
  /** "a year earlier": from the date before it in the text. */
  | `after ${number}`
  /** "{n} {unit}"; half a unit more, or half of one. */
  | `span${'' | ' half' | ' 0.5' | ' 1.5' | ' 2'}`
  /** "several {unit}". */
  | 'vague'
  /** A weekday alone, the last one, the next one. */
  | `weekday${'' | ' -1' | ' 0' | ' 1'}`
  /** A weekday of the last, this or next week. */
  | `weekdayof ${number}`
  /** A month alone, the last one, the next one; with a distance in years: "June last year". */
  | `month${'' | ' -1' | ' 0' | ' 1'}`
  | `monthin ${number}`
  /** Day, month and year, whichever of them the phrase has. */
  | `date${'' | ' -1'}`
  | 'numeric'
  | 'year'
  | 'decade'
  | 'century'
  /** "the {ord} quarter", "the {ord} quarter of {year}"; with a distance in years. */
  | `quarter${'' | ` ${number}`}`
  /** "the last quarter of {year}". */
  | `quarterof ${number}`
  | 'samequarter'
  | `season${'' | ' -1' | ' 0' | ' 1'}`
  /** "{clock}" with evidence; the argument is am or pm. */
  | `clock${'' | ' am' | ' pm'}`
  | 'noon'
  | 'midnight'
  /** A part of a day that another date names: "Thursday {part}". */
  | 'part'
  /** "this {part}", "last night". */
  | `partof ${number}${'' | ` ${Part}`}`
  /** "the same day": the last one named. */
  | `sameday ${number}`
  | `sameyear ${number}`
  /** "the next {part}": of the day after the last one named. */
  | 'partofnext'
  | `ref ${'PRESENT' | 'PAST' | 'FUTURE'}`
  | 'weekend'
  /** "every {unit}", "every {weekday}", "daily". */
  | `set${'' | ` ${Unit}`}`
  /** A feast: month-day, month-weekday-which, or days from Easter. */
  | `feast ${string}`
  /** Words that only look like a date. */
  | 'not';
