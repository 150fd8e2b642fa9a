import type { Token } from '../dates/tokens.ts';
import type { Amount } from './found-amount.ts';
import { fateAt } from './units.ts';
import { formAt, formBefore, type Vocabulary } from './vocabulary.ts';

/**
 * What befell the people that an amount counts, and who they are where that is not people in general: "killed",
 * "killed soldiers". Null where nothing is said to have befallen them, and for bounds ("at least 12") and parts
 * ("30 others", "12 of them"): they agree with other numbers.
 */
export function tollOf(vocabulary: Vocabulary, tokens: readonly Token[], amount: Amount): string | null {
  const { from, to, value, unit, kind } = amount;
  if (value === null || (kind !== 'people' && kind !== 'fate')) return null;
  // "20 dead": the noun is the fate.
  const isFate = kind === 'fate' || vocabulary.sameFate.has(unit ?? '');
  const after = !isFate ? fateAt(vocabulary, tokens, { from, to, value, telling: true }) : null;
  const fate = isFate ? unit : (after?.unit ?? formBefore(vocabulary.strikes, tokens, from)?.unit);
  if (!fate || isPart(vocabulary, tokens, from, after?.to ?? to)) return null;
  const isAnybody = isFate || vocabulary.anybody.has(unit ?? '');
  return (vocabulary.sameFate.get(fate) ?? fate) + (isAnybody ? '' : ` ${unit}`);
}

/** Words before a number among which one may make a part of it: "Of them 3 were killed". */
const BEFORE = 3;

function isPart(vocabulary: Vocabulary, tokens: readonly Token[], from: number, to: number): boolean {
  if (formBefore(vocabulary.qualifiers, tokens, from) || formAt(vocabulary.partOf, tokens, to)) return true;
  for (let at = from; at < to; at++) if (formAt(vocabulary.qualifiers, tokens, at)) return true;
  return tokens.slice(Math.max(0, from - BEFORE), to + 1).some(({ lower }) => vocabulary.part.has(lower));
}
