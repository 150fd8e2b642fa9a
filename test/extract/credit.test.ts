import { expect, test } from 'vitest';
import { stripCreditPrefix } from '../../src/extract/credit.ts';

/** The word before a credit in every language, as DW prints it. */
const PREFIXES: Record<string, string[]> = {
  en: ['Image', 'Photo'],
  fr: ['Image', 'Photo'],
  de: ['Bild', 'Foto'],
  es: ['Imagen'],
  'pt bs hr sr id': ['Foto'],
  ro: ['Imagine'],
  pl: ['Zdjęcie'],
  tr: ['Fotoğraf'],
  'ru uk': ['Фото'],
  bg: ['Снимка'],
  mk: ['Фотографија'],
  el: ['Εικόνα'],
  sq: ['Fotografi'],
  ha: ['Hoto'],
  sw: ['Picha'],
  am: ['ምስል'],
  ar: ['صورة من'],
  fa: ['عکس'],
  ur: ['تصویر'],
  ps: ['انځور'],
  hi: ['तस्वीर'],
  bn: ['ছবি'],
  zh: ['图像来源'],
  'zh-hant': ['圖片來源'],
};

test.each(Object.entries(PREFIXES).flatMap(([tag, words]) => words.map((word) => [tag, word])))(
  '%s: %s',
  (_tag, word) => {
    expect(stripCreditPrefix(`${word}: R. Okello/AFP`)).toBe('R. Okello/AFP');
    expect(stripCreditPrefix(`${word}:\u00a0R. Okello/AFP`)).toBe('R. Okello/AFP');
    expect(stripCreditPrefix(`  ${word} : R. Okello/AFP `)).toBe('R. Okello/AFP');
    expect(stripCreditPrefix(`${word}：R. Okello/AFP`)).toBe('R. Okello/AFP');
  },
);

test('A sign of copyright goes, alone and with a word', () => {
  expect(stripCreditPrefix('© Nora Lindgren')).toBe('Nora Lindgren');
  expect(stripCreditPrefix('(c) Nora Lindgren')).toBe('Nora Lindgren');
  expect(stripCreditPrefix('© Foto: Nora Lindgren')).toBe('Nora Lindgren');
});

test('A colon after anything else stays, and so does a word without a colon', () => {
  expect(stripCreditPrefix('Studio: Nord/dpa')).toBe('Studio: Nord/dpa');
  expect(stripCreditPrefix('Image Nord/dpa')).toBe('Image Nord/dpa');
  expect(stripCreditPrefix('')).toBe('');
});
