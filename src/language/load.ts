import type { Language } from './language.ts';

/** Loads each language's words only for an article in it. */
const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  am: () => import('./am.ts'),
  ar: () => import('./ar.ts'),
  bg: () => import('./bg.ts'),
  bn: () => import('./bn.ts'),
  bs: () => import('./bs.ts'),
  de: () => import('./de.ts'),
  el: () => import('./el.ts'),
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  fa: () => import('./fa.ts'),
  fr: () => import('./fr.ts'),
  ha: () => import('./ha.ts'),
  hi: () => import('./hi.ts'),
  hr: () => import('./hr.ts'),
  id: () => import('./id.ts'),
  it: () => import('./it.ts'),
  mk: () => import('./mk.ts'),
  pl: () => import('./pl.ts'),
  ps: () => import('./ps.ts'),
  pt: () => import('./pt.ts'),
  ro: () => import('./ro.ts'),
  ru: () => import('./ru.ts'),
  sq: () => import('./sq.ts'),
  sr: () => import('./sr.ts'),
  sw: () => import('./sw.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ur: () => import('./ur.ts'),
  zh: () => import('./zh.ts'),
  'zh-hant': () => import('./zh-hant.ts'),
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
