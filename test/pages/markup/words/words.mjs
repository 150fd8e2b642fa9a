import { de, en } from './germanic.mjs';
import { ar } from './rtl.mjs';

/** The words of DW's pages by the language part of their address. */
const WORDS = { ar, de, en };

/** @param {string} lang @returns the words of a language */
export function wordsOf(lang) {
  const words = WORDS[lang];
  if (!words) throw new Error(`There are no page words for ${lang}.`);
  return words;
}
