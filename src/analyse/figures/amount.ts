import { numberAt } from '../dates/numbers.ts';
import { isGlued } from '../dates/slots.ts';
import type { Token } from '../dates/tokens.ts';
import { type Forms, formAt, formBefore, type Vocabulary } from './vocabulary.ts';

/** A number with what it counts: the tokens from `from` to before `to`. */
export interface Amount {
  from: number;
  to: number;
  value: number | null;
  unit: string | null;
  kind: 'money' | 'share' | 'measure' | 'people' | 'things' | 'fate' | 'score';
}

/** A number or a range of two. */
interface Count {
  from: number;
  to: number;
  /** Null for a range and for vague numbers. */
  value: number | null;
  /** It is in digits, or too large to be a mere determiner: "two sides" counts nothing. */
  telling: boolean;
}

/** Reads the amount that begins at a token, or null. */
export function amountAt(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  return (
    moneyFirst(vocabulary, tokens, index) ??
    shareFirst(vocabulary, tokens, index) ??
    measureFirst(vocabulary, tokens, index) ??
    nounFirst(vocabulary, tokens, index) ??
    fractionAt(vocabulary, tokens, index) ??
    vagueAt(vocabulary, tokens, index) ??
    countedAt(vocabulary, tokens, index)
  );
}

/** "$52 million", "US$5", "EUR 20": the currency before the number. */
function moneyFirst(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  const currency = formAt(vocabulary.currencies, tokens, index);
  const number = currency && tokens[currency.to];
  if (!currency || number?.kind !== 'digits') return null;
  const count = countAt(vocabulary, tokens, currency.to, vocabulary.currencies);
  if (!count) return null;
  const again = formAt(vocabulary.currencies, tokens, count.to);
  const to = again?.unit === currency.unit && !isBracket(tokens[count.to]) ? again.to : count.to;
  return { from: index, to, value: count.value, unit: currency.unit, kind: 'money' };
}

/** "yüzde 20", "%20": the word for percent before the number. */
function shareFirst(vocabulary: Vocabulary, tokens: readonly Token[], index: number): Amount | null {
  const percent = formAt(vocabulary.percentBefore, tokens, index);
  const number = percent && tokens[percent.to];
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

/** Smaller numbers in words mostly determine a noun ("two sides") and count nothing that is news. */
const TELLING = 6;

/** A number, or a range: "20 to 30", "20-30", "between 20 and 30". */
function countAt(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  index: number,
  sign?: Forms,
): Count | null {
  const { numbers } = vocabulary.words;
  const first = numberAt(numbers, tokens, index);
  if (!first || Number.isNaN(first.value)) return null;
  const telling = tokens[index]?.kind === 'digits' || first.value >= TELLING;
  const single: Count = { from: index, to: first.to, value: first.value, telling };
  const joint = tokens[first.to];
  if (!joint) return single;
  const opened = vocabulary.from.has(tokens[index - 1]?.lower ?? '');
  const isJoint =
    /^[-–]$/u.test(joint.text) ||
    vocabulary.to.has(joint.lower) ||
    (opened && vocabulary.and.has(joint.lower));
  const second = isJoint ? first.to + 1 : -1;
  const at = sign && second > 0 ? (formAt(sign, tokens, second)?.to ?? second) : second;
  const end = at > 0 ? numberAt(numbers, tokens, at) : null;
  // "10-15 million": the scale is said once. A number that falls is no range.
  if (!end || (end.value <= first.value && !end.words)) return single;
  if (vocabulary.change.has(tokens[index - 1]?.lower ?? '') || end.value <= first.value) return single;
  return { from: opened ? index - 1 : index, to: end.to, value: null, telling };
}

/** The unit or counted noun after a number. */
function unitAt(vocabulary: Vocabulary, tokens: readonly Token[], at: number, count: Count): Amount | null {
  const linked = afterOf(vocabulary, tokens, at);
  if (linked > at && tokens[at - 1]?.kind === 'word') {
    const found = unitAt(vocabulary, tokens, linked, count);
    if (found) return found;
  }
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.joined ? 1 : 0;
  const next = at + hyphen;
  const whole = { from: count.from, value: count.value };
  const money = formAt(vocabulary.currencies, tokens, next);
  if (money) return { ...whole, to: money.to, unit: money.unit, kind: 'money' };
  const share = formAt(vocabulary.percent, tokens, next);
  if (share) return { ...whole, to: share.to, unit: '%', kind: 'share' };
  const measure = formAt(vocabulary.measures, tokens, next);
  if (measure)
    return { ...signed(vocabulary, tokens, count), to: measure.to, unit: measure.unit, kind: 'measure' };
  return hyphen ? null : nounAt(vocabulary, tokens, at, count);
}

/** The token after "of", "d'" and "de los", or the same one where there is none. */
function afterOf(vocabulary: Vocabulary, tokens: readonly Token[], at: number): number {
  const form = formAt(vocabulary.of, tokens, at);
  return form ? form.to : at;
}

/** "minus 5 degrees" and "-5 degrees". */
function signed(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  { from, value }: Count,
): { from: number; value: number | null } {
  const before = tokens[from - 1];
  const isMinus =
    before !== undefined &&
    (vocabulary.minus.has(before.lower) ||
      (/^[-−]$/u.test(before.text) && tokens[from]?.joined && !before.joined));
  return isMinus && value !== null ? { from: from - 1, value: -value } : { from, value };
}

/** Words that may stand between a number and its noun. */
const REACH = 2;

/** "8,000 people", "200 Russian soldiers", "120 tanks". */
function nounAt(vocabulary: Vocabulary, tokens: readonly Token[], at: number, count: Count): Amount | null {
  const { from, value } = count;
  if (!count.telling && vocabulary.definite.has(tokens[from - 1]?.lower ?? '')) return null;
  for (let index = at; index <= at + REACH; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    const people = formAt(vocabulary.people, tokens, index);
    if (
      people &&
      (value !== 1 ||
        formBefore(vocabulary.strikes, tokens, from) ||
        fateAt(vocabulary, tokens, { ...count, to: people.to }))
    )
      return {
        from,
        to: people.to,
        value,
        unit: nounOf(vocabulary, tokens, index, people.to),
        kind: 'people',
      };
    const thing = formAt(vocabulary.things, tokens, index);
    if (thing && value !== 1)
      return { from, to: thing.to, value, unit: nounOf(vocabulary, tokens, index, thing.to), kind: 'things' };
    if (count.telling && isNoun(vocabulary, tokens, index, value))
      return { from, to: index + 1, value, unit: token.text, kind: 'things' };
    if (vocabulary.noNoun.has(token.lower)) return null;
  }
  return null;
}

function isScale({ words }: Vocabulary, token: Token | undefined): boolean {
  return Object.keys(words.numbers.scales).some((forms) => forms.split('|').includes(token?.lower ?? ''));
}

/** The noun as the text has it; small but where the language writes nouns with a capital. */
function nounOf(vocabulary: Vocabulary, tokens: readonly Token[], from: number, to: number): string {
  const key = vocabulary.words.capitalNouns ? 'text' : 'lower';
  return tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && !token.joined ? ' ' : '') + token[key])
    .join('');
}

/** A counted noun that is in no list: known by its plural ending or its capital. */
function isNoun(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  index: number,
  value: number | null,
): boolean {
  const token = tokens[index];
  if (!token || token.text.length < 4 || vocabulary.noNoun.has(token.lower)) return false;
  if (value !== null && (value < 2 || !Number.isInteger(value))) return false;
  const { plural, capitalNouns, anyNoun } = vocabulary.words;
  if (anyNoun) return tokens[index - 1]?.kind === 'digits' || isScale(vocabulary, tokens[index - 1]);
  const small = /^\p{Ll}/u.test(token.text);
  if (plural !== undefined && small && !token.lower.endsWith('ss')) return token.lower.endsWith(plural);
  return capitalNouns === true && !small;
}

/** "12 were killed", "20 others injured", "12 dead". */
function fateAt(vocabulary: Vocabulary, tokens: readonly Token[], count: Count): Amount | null {
  let at = count.to;
  for (let steps = 0; steps < 4; steps++) {
    const fate = formAt(vocabulary.fate, tokens, at);
    if (fate) return { from: count.from, to: fate.to, value: count.value, unit: fate.unit, kind: 'fate' };
    const between = formAt(vocabulary.between, tokens, at);
    if (!between) return null;
    at = between.to;
  }
  return null;
}

/** "killed at least 12": the verb before a number without a noun. */
function struckBefore(vocabulary: Vocabulary, tokens: readonly Token[], count: Count): Amount | null {
  const { from, to, value } = count;
  const qualifier = formBefore(vocabulary.qualifiers, tokens, from);
  const verb = formBefore(vocabulary.strikes, tokens, qualifier?.from ?? from);
  if (!verb) return null;
  const next = tokens[to];
  // A number that goes on as a word counts that word, which is not known: left out.
  if (next?.kind === 'word' && !formAt(vocabulary.between, tokens, to) && !vocabulary.and.has(next.lower))
    return null;
  return { from: verb.from, to, value, unit: verb.unit, kind: 'fate' };
}

/** The digits belong to a name or code: "Mi-28", "G7", "Article 5", "No. 3", "2.0". */
function isPartOfName(vocabulary: Vocabulary, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  if (before.text === '#' || before.text === '@') return true;
  if (token.joined && isGlued(before)) return true;
  const outer = tokens[index - 2];
  const hyphened =
    token.joined && before.joined && /^[-–/.,:'’_]$/u.test(before.text) && outer?.kind !== 'mark';
  if (hyphened && outer !== undefined) return true;
  return formBefore(vocabulary.names, tokens, index) !== null;
}
