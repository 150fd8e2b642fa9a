import * as de from './de.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';
import type { PageWords } from './page-words.ts';

/**
 * The page words of every language, for the extractor, which must not carry the languages' other words: only the
 * named constants used here end up in its bundle. Keyed by DW's language part (`/pt-br/`), which is BCP 47 in
 * small letters but for Dari and Persian (`fa-af`, `fa-ir`).
 */
const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  de: de.page,
  en: en.page,
  fr: fr.page,
};

/** @returns the page words of a language, its primary language's, or none. */
export function pageWords(language: string): PageWords | null {
  const tag = language.toLowerCase();
  return PAGE_WORDS[tag] ?? PAGE_WORDS[tag.split('-')[0] ?? ''] ?? null;
}

/** @returns the page words of all languages: pages mix them, and DW prints some English in every language. */
export function allPageWords(): readonly PageWords[] {
  return Object.values(PAGE_WORDS);
}

/** @returns the labels of classic DW pages' metadata list, of the page's language or, where it is unknown, of all. */
export function classicLabels(language: string): { author: readonly string[]; date: readonly string[] } {
  const own = pageWords(language)?.classicLabels;
  if (own && own.author.length > 0) return own;
  const all = allPageWords().map((words) => words.classicLabels);
  return { author: all.flatMap((labels) => labels.author), date: all.flatMap((labels) => labels.date) };
}
