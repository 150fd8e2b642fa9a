import * as am from './am.ts';
import * as ar from './ar.ts';
import * as bg from './bg.ts';
import * as bn from './bn.ts';
import * as bs from './bs.ts';
import * as de from './de.ts';
import * as el from './el.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fa from './fa.ts';
import * as fr from './fr.ts';
import * as ha from './ha.ts';
import * as hi from './hi.ts';
import * as hr from './hr.ts';
import * as id from './id.ts';
import * as it from './it.ts';
import * as mk from './mk.ts';
import type { PageWords } from './page-words.ts';
import * as pl from './pl.ts';
import * as ps from './ps.ts';
import * as pt from './pt.ts';
import * as ro from './ro.ts';
import * as ru from './ru.ts';
import * as sq from './sq.ts';
import * as sr from './sr.ts';
import * as sw from './sw.ts';
import * as tr from './tr.ts';
import * as uk from './uk.ts';
import * as ur from './ur.ts';
import * as zh from './zh.ts';
import * as zhHant from './zh-hant.ts';

/**
 * The page words of every language, for the extractor, which must not carry the languages' other words: only the
 * named constants used here end up in its bundle. Keyed by DW's language part (`/pt-br/`), which is BCP 47 in
 * small letters but for Dari and Persian (`fa-af`, `fa-ir`).
 */
const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  am: am.page,
  ar: ar.page,
  bg: bg.page,
  bn: bn.page,
  bs: bs.page,
  de: de.page,
  el: el.page,
  en: en.page,
  es: es.page,
  fa: fa.page,
  fr: fr.page,
  ha: ha.page,
  hi: hi.page,
  hr: hr.page,
  id: id.page,
  it: it.page,
  mk: mk.page,
  pl: pl.page,
  ps: ps.page,
  pt: pt.page,
  ro: ro.page,
  ru: ru.page,
  sq: sq.page,
  sr: sr.page,
  sw: sw.page,
  tr: tr.page,
  uk: uk.page,
  ur: ur.page,
  zh: zh.page,
  'zh-hant': zhHant.page,
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

/** @returns every language's tag with its page words. */
export function pageWordsByTag(): [string, PageWords][] {
  return Object.entries(PAGE_WORDS);
}

/** @returns the labels of classic DW pages' metadata list, of the page's language or, where it is unknown, of all. */
export function classicLabels(language: string): { author: readonly string[]; date: readonly string[] } {
  const own = pageWords(language)?.classicLabels;
  if (own && own.author.length > 0) return own;
  const all = allPageWords().map((words) => words.classicLabels);
  return { author: all.flatMap((labels) => labels.author), date: all.flatMap((labels) => labels.date) };
}

/** @returns whether a kicker, or the word before a headline's colon, tells that an article is an opinion or an interview. */
export function kindOfLabel(label: string, language: string): 'opinion' | 'interview' | null {
  const plain = label.trim().toLowerCase();
  const kinds = pageWords(language)?.kinds;
  const holds = (words: string | undefined): boolean =>
    (words ?? '').toLowerCase().split('|').includes(plain);
  if (plain === '') return null;
  if (holds(kinds?.opinion)) return 'opinion';
  return holds(kinds?.interview) ? 'interview' : null;
}
