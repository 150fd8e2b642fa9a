import { am, ha, sw } from './african.mjs';
import { bn, hi, id, zh, zhHant } from './asian.mjs';
import { el, sq, tr } from './european.mjs';
import { de, en } from './germanic.mjs';
import { es, fr, pt002, ptBr, ro } from './romance.mjs';
import { ar, faAf, faIr, ps, ur } from './rtl.mjs';
import { bg, bs, hr, mk, pl, ru, sr, uk } from './slavic.mjs';

const ALL = [
  am,
  ar,
  bg,
  bn,
  bs,
  de,
  el,
  en,
  es,
  faAf,
  faIr,
  fr,
  ha,
  hi,
  hr,
  id,
  mk,
  pl,
  ps,
  pt002,
  ptBr,
  ro,
  ru,
  sq,
  sr,
  sw,
  tr,
  uk,
  ur,
  zh,
  zhHant,
];

/** The words of DW's pages by the language part of their address: DW's 31 languages. */
const WORDS = Object.fromEntries(ALL.map((words) => [words.lang, words]));

/** @param {string} lang @returns the words of a language */
export function wordsOf(lang) {
  const words = WORDS[lang];
  if (!words) throw new Error(`There are no page words for ${lang}.`);
  return words;
}
