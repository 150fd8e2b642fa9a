import { numberAt } from '../dates/numbers.ts';
import type { Token } from '../dates/tokens.ts';
import { type Count, countAt, isPartOfName } from './count.ts';
import type { Amount } from './found-amount.ts';
import { afterOf, fateAt, struckBefore, unitAt } from './units.ts';
import { formAt, mayBegin, type Vocabulary } from './vocabulary.ts';

/** Reads the amount that begins at a token, or null. */
export function amountAt(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  const token = tokens[index];
  if (token?.kind !== 'digits' && !mayBegin(vocabulary, token?.lower ?? '')) return null;
  return (
    moneyFirst(vocabulary, tokens, index) ??
    shareFirst(vocabulary, tokens, index) ??
    measureFirst(vocabulary, tokens, index) ??
    nounFirst(vocabulary, tokens, index) ??
    fractionAt(vocabulary, tokens, index) ??
    partOfWhole(vocabulary, tokens, index) ??
    vagueAt(vocabulary, tokens, index) ??
    countedAt(vocabulary, tokens, index)
  );
}

/** Less than this, a letter and a number are a road, a room or a model: "R22", "N95". */
const SMALLEST_AFTER_LETTER = 10_000;

/** "$52 million", "US$5", "EUR 20", "R4bn": the currency before the number. */
function moneyFirst(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  const letter = formAt(vocabulary.currencyLetters, tokens, index);
  const currency = formAt(vocabulary.currencies, tokens, index) ?? letter;
  const number = currency && tokens[currency.to];
  if (!currency || number?.kind !== 'digits') return null;
  const count = countAt(vocabulary, tokens, currency.to, vocabulary.currencies);
  if (!count) return null;
  if (letter && (!number.joined || (count.value ?? 0) < SMALLEST_AFTER_LETTER)) return null;
  const again = formAt(vocabulary.currencies, tokens, count.to);
  const to = again?.unit === currency.unit && !isBracket(tokens[count.to]) ? again.to : count.to;
  return { from: index, to, value: count.value, unit: currency.unit, kind: 'money' };
}

/** "yüzde 20", "%20": the word for percent before the number. */
function shareFirst(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  const percent = formAt(vocabulary.percentBefore, tokens, index);
  const number = percent && tokens[percent.to];
  if (percent && number?.kind === 'word') return wordShare(vocabulary, tokens, index, percent.to);
  if (
    !percent ||
    number?.kind !== 'digits' ||
    (percent.to === index + 1 && tokens[index]?.kind === 'mark' && !number.joined)
  )
    return null;
  if (tokens[index - 1]?.kind === 'digits' && tokens[index]?.joined) return null;
  const count = countAt(vocabulary, tokens, percent.to);
  return count && { from: index, to: count.to, value: count.value, unit: '%', kind: 'share' };
}

/** "百分之三十五": both in words. */
function wordShare(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  from: number,
  at: number,
): Amount | null {
  if (tokens[from]?.kind !== 'word' || !tokens[at]?.joined) return null;
  const number = numberAt(vocabulary.words.numbers, tokens, at, true);
  return number && { from, to: number.to, value: number.value, unit: '%', kind: 'share' };
}

/** "magnitude 6.4", "magnitude of 5.1". */
function measureFirst(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  const unit = formAt(vocabulary.measuresBefore, tokens, index);
  if (!unit || tokens[unit.to]?.kind !== 'digits') return null;
  const count = countAt(vocabulary, tokens, unit.to);
  return count && { from: index, to: count.to, value: count.value, unit: unit.unit, kind: 'measure' };
}

/** "watu 20", "dola milioni 5": the noun before its number. */
function nounFirst(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  if (!vocabulary.words.nounFirst) return null;
  const people = formAt(vocabulary.people, tokens, index);
  const unit =
    people ?? formAt(vocabulary.currencies, tokens, index) ?? formAt(vocabulary.measures, tokens, index);
  if (!unit || tokens[index]?.kind === 'mark') return null;
  const scale = numberAt(vocabulary.words.numbers, tokens, unit.to + 1);
  const word = tokens[unit.to]?.lower ?? '';
  const times = Object.entries(vocabulary.words.numbers.scales).find(([forms]) =>
    forms.split('|').includes(word),
  )?.[1];
  const count =
    times !== undefined && scale
      ? { ...scale, value: scale.value * times }
      : countAt(vocabulary, tokens, unit.to);
  if (
    !count ||
    (people && tokens[unit.to]?.kind !== 'digits' && times === undefined && (count.value ?? 0) < 2)
  )
    return null;
  return {
    from: index,
    to: count.to,
    value: count.value,
    unit: unit.unit,
    kind: people ? 'people' : 'money',
  };
}

const isBracket = (token: Token | undefined): boolean => token?.text === '(';

/** "two-thirds of voters". */
function fractionAt(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  const part = formAt(vocabulary.fractions, tokens, index);
  if (!part || afterOf(vocabulary, tokens, part.to) === part.to) return null;
  const value = vocabulary.words.fractions?.[part.unit];
  return {
    from: index,
    to: part.to,
    value: value === undefined ? null : round(value),
    unit: null,
    kind: 'share',
  };
}

/** "三分之二": the whole first. */
function partOfWhole(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  const { numbers, fractionOver } = vocabulary.words;
  const whole = fractionOver === undefined ? null : numberAt(numbers, tokens, index, true);
  const over = whole && formAt(vocabulary.fractionOver, tokens, whole.to);
  const part = over && numberAt(numbers, tokens, over.to, true);
  if (!whole || !part || part.value >= whole.value) return null;
  return { from: index, to: part.to, value: round(part.value / whole.value), unit: null, kind: 'share' };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** "billions of dollars", "dozens of people": no value. */
function vagueAt(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  const vague = formAt(vocabulary.vague, tokens, index);
  if (!vague) return null;
  const after = afterOf(vocabulary, tokens, vague.to);
  const found = unitAt(vocabulary, tokens, after, { from: index, to: after, value: null, telling: false });
  if (found) return { ...found, from: index, value: null };
  return fateAt(vocabulary, tokens, { from: index, to: vague.to, value: null, telling: true });
}

/** A number, then its unit or noun. */
function countedAt(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  if (isPartOfName(vocabulary, tokens, index)) return null;
  const count = countAt(vocabulary, tokens, index);
  if (!count) return null;
  return (
    unitAt(vocabulary, tokens, count.to, count) ??
    fateAt(vocabulary, tokens, count) ??
    partAt(vocabulary, tokens, count) ??
    changeAt(vocabulary, tokens, count) ??
    struckBefore(vocabulary, tokens, count) ??
    largeAt(tokens, count)
  );
}

/** "14 of the 20 regions": the noun after the whole counts the part too. */
function partAt(vocabulary: Vocabulary, tokens: readonly Token[], count: Count): Amount | null {
  const of = formAt(vocabulary.partOf, tokens, count.to);
  if (!of || (count.value ?? 0) < 2) return null;
  const whole = countAt(vocabulary, tokens, of.to);
  const noun = whole && unitAt(vocabulary, tokens, whole.to, { ...whole, telling: true });
  if (!noun || noun.kind === 'money' || noun.kind === 'share') return null;
  return { from: count.from, to: count.to, value: count.value, unit: noun.unit, kind: noun.kind };
}

/** "from 20 to 30 percent": the unit after the second number is the first one's too. */
function changeAt(vocabulary: Vocabulary, tokens: readonly Token[], count: Count): Amount | null {
  if (!vocabulary.change.has(tokens[count.from - 1]?.lower ?? '')) return null;
  if (!vocabulary.changeTo.has(tokens[count.to]?.lower ?? '')) return null;
  const second = countAt(vocabulary, tokens, count.to + 1);
  const noun = second && unitAt(vocabulary, tokens, second.to, { ...second, telling: true });
  return noun && { from: count.from, to: count.to, value: count.value, unit: noun.unit, kind: noun.kind };
}

/** A number from a thousand up that is written as one, with groups or a scale, says something by itself. */
function largeAt(tokens: readonly Token[], count: Count): Amount | null {
  if (count.value === null || count.value < 1000 || count.to - count.from < 2) return null;
  const next = tokens[count.to];
  if (next?.joined && next.kind !== 'mark') return null;
  if (next?.joined && /^[-–/]$/u.test(next.text) && tokens[count.to + 1]?.joined) return null;
  return { from: count.from, to: count.to, value: count.value, unit: null, kind: 'things' };
}
