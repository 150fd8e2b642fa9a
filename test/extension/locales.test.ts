import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const LOCALES = path.resolve('src/_locales');

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

function messages(locale: string): Record<string, Message> {
  return JSON.parse(fs.readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8'));
}

function sources(folder: string): string {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

const english = messages('en');

/** Keys that the code puts together, by their beginning. */
const FAMILIES = ['failure_', 'season_', 'quotation_', 'source_', 'partial_', 'kind_', 'theme_', 'font_'];

test('every word of the interface is used', () => {
  const code = sources('src/view') + sources('src/extension') + fs.readFileSync('manifest.json', 'utf8');
  const unused = Object.keys(english).filter(
    (key) =>
      !code.includes(`'${key}'`) &&
      !code.includes(`__MSG_${key}__`) &&
      !FAMILIES.some((family) => key.startsWith(family) && code.includes(`\`${family}\${`)),
  );
  expect(unused).toEqual([]);
});

test('every word that the code names by itself is there', () => {
  const code = sources('src/view') + sources('src/extension');
  const named = [...code.matchAll(/\bwords\('(\w+)'/g)].map(([, key]) => key ?? '');
  expect(named.filter((key) => !(key in english))).toEqual([]);
});

test.each(fs.readdirSync(LOCALES))('%s has the keys and placeholders of English', (locale) => {
  const own = messages(locale);
  expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  for (const [key, { message, placeholders = {} }] of Object.entries(own)) {
    expect(Object.keys(placeholders), key).toEqual(Object.keys(english[key]?.placeholders ?? {}));
    for (const name of Object.keys(placeholders)) expect(message, key).toContain(`$${name.toUpperCase()}$`);
  }
});

test('the description fits the stores', () => {
  expect(english.extensionDescription?.message.length).toBeLessThanOrEqual(132);
});
