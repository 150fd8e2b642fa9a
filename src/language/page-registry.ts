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
 * The page words of every language, keyed by DW's language part (`/pt-br/`), which is BCP 47 in small letters but for
 * Dari and Persian (`fa-af`, `fa-ir`). The extractors take them as `page-lists.ts` has them.
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

/** @returns every language's tag with its page words: pages mix languages, and DW prints some English in every one. */
export function pageWordsByTag(): [string, PageWords][] {
  return Object.entries(PAGE_WORDS);
}
