import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, loadLanguage } from '../../src/language/load.ts';
import { pageWordsByTag } from '../../src/language/page-registry.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/language');

/** The files that are a language: they export `common`. */
const files = readdirSync(FOLDER)
  .filter((file) =>
    readFileSync(path.join(FOLDER, file), 'utf8').includes('export const common: CommonWords'),
  )
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'unknown');

/** DW's languages by the part of its addresses; Dari and Persian share a file, and so do the two kinds of Portuguese. */
const DW_LANGUAGES =
  'sq am ar bn bs bg zh zh-hant hr fa-af en fr de el ha hi id sw mk ps fa-ir pl pt-002 pt-br ro ru sr es tr uk ur'.split(
    ' ',
  );

test('every language file is loaded by its name, and its page words are in the registry', () => {
  expect([...LANGUAGES].sort()).toEqual([...files].sort());
  expect(
    pageWordsByTag()
      .map(([tag]) => tag)
      .sort(),
  ).toEqual([...files].sort());
});

test.each(DW_LANGUAGES)('DW publishes in %s, and it has a file', async (tag) => {
  const { common, imageCredit } = await loadLanguage(tag);
  expect(common.tag).not.toBe('');
  expect(tag.toLowerCase()).toContain(common.tag.toLowerCase().split('-')[0]);
  expect(imageCredit.length).toBeGreaterThan(0);
});

test.each(files)('%s: every word is written once, without outer space', (tag) => {
  const page = Object.fromEntries(pageWordsByTag())[tag];
  if (!page) throw new Error(`no page words: ${tag}`);
  for (const phrases of [page.skip, page.readMore, page.furniture, page.editedBy, page.promo]) {
    const texts = phrases.map((phrase) => phrase.text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.map((text) => text.trim())).toEqual(texts);
  }
});
