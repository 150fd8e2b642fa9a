import type { Token } from '../dates/tokens.ts';
import type { Count } from './count.ts';
import type { Amount } from './found-amount.ts';
import { formAt, formBefore, type Vocabulary } from './vocabulary.ts';

/** The unit or counted noun after a number. */
export function unitAt(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  at: number,
  count: Count,
): Amount | null {
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
export function afterOf(vocabulary: Vocabulary, tokens: readonly Token[], at: number): number {
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
  const { capitalNouns } = vocabulary.words;
  return tokens
    .slice(from, to)
    .map(
      ({ joined, text, lower }, index) => (index > 0 && !joined ? ' ' : '') + (capitalNouns ? text : lower),
    )
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
export function fateAt(vocabulary: Vocabulary, tokens: readonly Token[], count: Count): Amount | null {
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
export function struckBefore(vocabulary: Vocabulary, tokens: readonly Token[], count: Count): Amount | null {
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
