import type { Direction } from '../article.ts';

/** Scripts that are written from right to left. */
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** @returns a language tag in its canonical form ("pt_br" → "pt-BR"), "" where it is none. */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? '';
  } catch {
    return '';
  }
}

/** @returns the direction that a language is written in, by its usual script. */
export function directionOf(tag: string): Direction {
  const canonical = canonicalTag(tag);
  if (canonical === '') return 'ltr';
  return RTL_SCRIPTS.has(new Intl.Locale(canonical).maximize().script ?? '') ? 'rtl' : 'ltr';
}
