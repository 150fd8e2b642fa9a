import type { Language } from './language.ts';

/** Loads each language's words only for an article in it. */
const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  de: () => import('./de.ts'),
  en: () => import('./en.ts'),
  fr: () => import('./fr.ts'),
};

/** The tags of all languages that have a file. */
export const LANGUAGES: readonly string[] = Object.keys(LOADERS);

/**
 * @param tag BCP 47; "pt-BR" falls back to "pt"
 * @returns the language's words; for a language that has no file the ones of `unknown.ts`: none
 */
export async function loadLanguage(tag: string): Promise<Language> {
  const lower = tag.toLowerCase();
  const load = LOADERS[lower] ?? LOADERS[lower.split('-')[0] ?? ''];
  return load ? load() : import('./unknown.ts');
}
