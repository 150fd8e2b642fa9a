import type { Block, DateFact, Figure } from '../../article.ts';
import type { Language } from '../../language/language.ts';
import { type Token, tokensOf } from '../dates/tokens.ts';
import { amountAt } from './amount.ts';
import type { Counted } from './disagreements.ts';
import type { Amount } from './found-amount.ts';
import { scoreAt } from './scores.ts';
import { tollOf } from './tolls.ts';
import { formBefore, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * The figures of an article in reading order: money, people, shares, measures, scores, each with what it
 * counts. A number that counts nothing named, or belongs to a date or a name, is none.
 *
 * @param dates the article's dates: what stands in one is no figure
 */
export function findFigures(
  blocks: readonly Block[],
  language: Language,
  dates: readonly DateFact[],
): Figure[] {
  return countedFigures(blocks, language, dates).map(({ figure }) => figure);
}

/** The same, each with what its number may be compared with. */
export function countedFigures(
  blocks: readonly Block[],
  language: Language,
  dates: readonly DateFact[],
): Counted[] {
  if (!language.figures) return [];
  const vocabulary = vocabularyOf(language.figures);
  const byBlock = new Map<number, DateFact[]>();
  for (const date of dates) byBlock.set(date.block, [...(byBlock.get(date.block) ?? []), date]);
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading') return [];
    const tokens = tokensOf(block);
    const taken = takenBy(tokens, byBlock.get(index) ?? []);
    const found = readAmounts(vocabulary, tokens, taken);
    // What a table's bare numbers count stands at the head of their column.
    const named = block.type === 'table' ? found.filter(({ unit }) => unit !== null) : found;
    return named.map((amount) => ({
      figure: toFigure(block.text, tokens, index, amount),
      toll: amount.toll,
    }));
  });
}

interface Found extends Amount {
  also: { value: number; unit: string } | null;
  toll: string | null;
}

function readAmounts(vocabulary: Vocabulary, tokens: readonly Token[], taken: ReadonlySet<number>): Found[] {
  const found: Found[] = [];
  let free = 0;
  for (let index = 0; index < tokens.length; ) {
    const amount = taken.has(index)
      ? null
      : (scoreAt(vocabulary, tokens, index) ?? amountAt(vocabulary, tokens, index));
    if (!amount || overlaps(amount, taken)) {
      index++;
      continue;
    }
    const qualifier = formBefore(vocabulary.qualifiers, tokens, amount.from);
    const from = Math.max(free, qualifier?.from ?? amount.from);
    const same = sameInBrackets(vocabulary, tokens, amount);
    const to = same?.to ?? amount.to;
    found.push({
      ...amount,
      from,
      to,
      also: same?.also ?? null,
      toll: tollOf(vocabulary, tokens, amount),
    });
    free = to;
    index = Math.max(to, index + 1);
  }
  return found;
}

function overlaps({ from, to }: Amount, taken: ReadonlySet<number>): boolean {
  for (let index = from; index < to; index++) if (taken.has(index)) return true;
  return false;
}

/** "€48 million ($52 million)": the same amount in another currency or measure. */
function sameInBrackets(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  amount: Amount,
): { to: number; also: { value: number; unit: string } } | null {
  if (amount.kind !== 'money' && amount.kind !== 'measure' && amount.kind !== 'things') return null;
  if (tokens[amount.to]?.text !== '(') return null;
  for (let at = amount.to + 1; at <= amount.to + 3; at++) {
    const other = amountAt(vocabulary, tokens, at);
    if (!other) continue;
    const closed = /^[),;]$/.test(tokens[other.to]?.text ?? '');
    // "200,000 taka ($1,710)": what the brackets hold tells that an unknown noun is a currency.
    const fits = other.kind === 'money' || (other.kind === 'measure' && amount.kind === 'measure');
    if (!fits || other.unit === amount.unit || !closed) return null;
    if (other.value === null || other.unit === null) return null;
    const to = tokens[other.to]?.text === ')' ? other.to + 1 : other.to;
    return { to, also: { value: other.value, unit: other.unit } };
  }
  return null;
}

/** Indices of the tokens that stand in one of the dates. */
function takenBy(tokens: readonly Token[], dates: readonly DateFact[]): Set<number> {
  const taken = new Set<number>();
  let next = 0;
  for (const [index, { start, end }] of tokens.entries()) {
    while (next < dates.length && (dates[next]?.end ?? 0) <= start) next++;
    const date = dates[next];
    if (date && date.start < end && start < date.end) taken.add(index);
  }
  return taken;
}

function toFigure(text: string, tokens: readonly Token[], block: number, found: Found): Figure {
  const start = tokens[found.from]?.start ?? 0;
  const end = tokens[found.to - 1]?.end ?? start;
  const { value, unit, also } = found;
  return { text: text.slice(start, end), value, unit, also, block, start, end };
}
