import type { DateFact } from './article.ts';

/**
 * Whether a date says something exact that is worth a line in a list: neither "now", "recently" and "for decades",
 * whose values have an unknown part, nor "every Monday".
 */
export function isExact({ type, value }: Pick<DateFact, 'type' | 'value'>): boolean {
  return type !== 'SET' && !value.includes('X') && !value.endsWith('_REF');
}
