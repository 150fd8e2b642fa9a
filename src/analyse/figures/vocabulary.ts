import type { FigureWords } from '../../language/figure-words.ts';
import type { Language } from '../../language/language.ts';
import { type Token, tokenise } from '../dates/tokens.ts';

/** Forms of one or more words, found by their first. */
export type Forms = ReadonlyMap<string, readonly Form[]>;

interface Form {
  words: readonly string[];
  unit: string;
  /** Written with capitals: "US$", "EUR", "M". Compared as written. */
  exact: boolean;
}

/** A language's words for figures, ready to be looked up. */
export interface Vocabulary {
  words: FigureWords;
  currencies: Forms;
  currencyLetters: Forms;
  percent: Forms;
  percentBefore: Forms;
  measures: Forms;
  measuresBefore: Forms;
  partOf: Forms;
  people: Forms;
  things: Forms;
  fate: Forms;
  strikes: Forms;
  between: Forms;
  qualifiers: Forms;
  vague: Forms;
  fractions: Forms;
  fractionOver: Forms;
  scores: Forms;
  names: Forms;
  of: Forms;
  to: ReadonlySet<string>;
  from: ReadonlySet<string>;
  and: ReadonlySet<string>;
  change: ReadonlySet<string>;
  changeTo: ReadonlySet<string>;
  minus: ReadonlySet<string>;
  noNoun: ReadonlySet<string>;
  /** The words and signs with which an amount can begin; null where numbers are written in one word with others. */
  beginnings: ReadonlySet<string> | null;
  definite: ReadonlySet<string>;
  denied: ReadonlySet<string>;
  anybody: ReadonlySet<string>;
  part: ReadonlySet<string>;
  /** One word for all that tell the same fate. */
  sameFate: ReadonlyMap<string, string>;
}

const vocabularies = new WeakMap<FigureWords, Vocabulary>();

export function vocabularyOf(words: FigureWords): Vocabulary {
  const known = vocabularies.get(words);
  if (known) return known;
  const list = (forms: string): Forms => toForms(forms.split('|').map((form) => [form, form]));
  const table = (record: Readonly<Record<string, string>>): Forms =>
    toForms(
      Object.entries(record).flatMap(([unit, forms]) => forms.split('|').map((form): Pair => [form, unit])),
    );
  const set = (forms: string | undefined): ReadonlySet<string> => new Set(forms ? forms.split('|') : []);
  const made: Omit<Vocabulary, 'beginnings'> = {
    words,
    currencies: table(words.currencies),
    currencyLetters: toForms(Object.entries(words.currencyLetters ?? {})),
    percent: list(`%|٪|${words.percent}`),
    percentBefore: list(words.percentBefore ? `%|٪|${words.percentBefore}` : '%|٪'),
    measures: table(words.measures),
    measuresBefore: table(words.measuresBefore ?? {}),
    partOf: list(words.partOf ?? ''),
    people: list(words.people),
    things: list(words.things),
    fate: list(words.fate),
    strikes: table(words.strikes),
    between: list(words.between),
    qualifiers: list(words.qualifiers),
    vague: list(words.vague),
    fractions: toForms(Object.keys(words.fractions ?? {}).map((form) => [form, form])),
    fractionOver: list(words.fractionOver ?? ''),
    scores: list(words.scores),
    names: list(words.names),
    of: list(words.of),
    to: set(words.to),
    from: set(words.from),
    and: set(words.and),
    change: set(words.change),
    changeTo: set(words.changeTo),
    minus: set(words.minus),
    noNoun: set(words.noNoun),
    definite: set(words.definite),
    denied: set(words.denied),
    anybody: set(words.anybody),
    part: set(words.part),
    sameFate: new Map(
      (words.sameFate ?? []).flatMap((forms) =>
        forms.split('|').map((form) => [form, forms.split('|')[0] ?? form]),
      ),
    ),
  };
  const vocabulary = { ...made, beginnings: beginningsOf(made) };
  vocabularies.set(words, vocabulary);
  return vocabulary;
}

function beginningsOf(made: Omit<Vocabulary, 'beginnings'>): Vocabulary['beginnings'] {
  const { numbers, nounFirst } = made.words;
  if (numbers.compounds) return null;
  const written = [
    numbers.units,
    numbers.tens,
    ...Object.keys(numbers.more ?? {}),
    ...Object.keys(numbers.scales),
  ];
  const { currencies, currencyLetters, percentBefore, measuresBefore, fractions, vague, people, measures } =
    made;
  const tables = [currencies, currencyLetters, percentBefore, measuresBefore, fractions, vague];
  if (nounFirst) tables.push(people, measures);
  return new Set([
    ...written.flatMap((words) => words.split(/[ |]/)),
    ...tables.flatMap((table) => [...table.keys()]),
  ]);
}

/** Whether an amount can begin with a word or sign. */
export function mayBegin({ beginnings }: Vocabulary, lower: string): boolean {
  return beginnings === null || beginnings.has(lower);
}

type Pair = [form: string, unit: string];

function toForms(pairs: readonly Pair[]): Forms {
  const forms = new Map<string, Form[]>();
  for (const [form, unit] of pairs) {
    const tokens = tokenise(form);
    const exact = /^\p{Lu}+$/u.test(tokens[0]?.text ?? '');
    const words = tokens.map((token) => (exact ? token.text : token.lower));
    const first = tokens[0]?.lower;
    if (first === undefined) continue;
    forms.set(first, [...(forms.get(first) ?? []), { words, unit, exact }]);
  }
  for (const same of forms.values()) (same as Form[]).sort((a, b) => b.words.length - a.words.length);
  return forms;
}

/** The longest form that begins at a token, and the token after it. */
export function formAt(
  forms: Forms,
  tokens: readonly Token[],
  index: number,
): { unit: string; to: number } | null {
  const first = tokens[index];
  if (!first) return null;
  for (const { words, unit, exact } of forms.get(first.lower) ?? []) {
    const fits = words.every((word, offset) => {
      const token = tokens[index + offset];
      return (exact ? token?.text : token?.lower) === word;
    });
    if (fits) return { unit, to: index + words.length };
  }
  return null;
}

/** The longest form that ends before a token, and its first token. */
export function formBefore(
  forms: Forms,
  tokens: readonly Token[],
  before: number,
): { unit: string; from: number } | null {
  for (let from = Math.max(0, before - 5); from < before; from++) {
    const found = formAt(forms, tokens, from);
    if (found?.to === before) return { unit: found.unit, from };
  }
  return null;
}

/** Whether a unit or a counted noun begins at a token: the number before it is an amount. */
export function isUnit({ figures }: Language, tokens: readonly Token[], index: number): boolean {
  if (!figures) return false;
  const { currencies, percent, measures, people } = vocabularyOf(figures);
  return [currencies, percent, measures, people].some((forms) => formAt(forms, tokens, index) !== null);
}
