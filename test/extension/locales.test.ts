import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const LOCALES = path.resolve('src/_locales');

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

type Messages = Record<string, Message>;

function messages(locale: string): Messages {
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
const languages = fs.readdirSync(LOCALES).filter((locale) => locale !== 'en');
const code = sources('src/view') + sources('src/extension');
const manifest = fs.readFileSync('manifest.json', 'utf8');

/** Keys that the code puts together, by their beginning. */
const FAMILIES = ['failure_', 'season_', 'quotation_', 'source_', 'partial_', 'kind_', 'theme_', 'font_'];

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'fa'];

/** The same in every language: Byline's name, and a unit. */
const SAME_EVERYWHERE = ['actionTitle', 'textSizeValue', 'languageDirection'];

/** Words that a language shares with English. Whatever else reads like the English has not been translated. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: [
    ...['theme_system', 'theme_sepia', 'optionsLinks', 'kind_video', 'kind_audio', 'kind_interview'],
    ...['factPerson', 'factOrganisation', 'factName', 'season_WI', 'source_institution'],
  ],
  es: ['theme_sepia', 'kind_audio'],
  fa: ['keyEnter'],
  fr: [
    ...['tabArticle', 'tabAttributions', 'openOptions', 'kind_opinion', 'kind_audio', 'listenPause'],
    ...['organisations', 'dates', 'factOrganisation', 'factDate', 'factSource', 'deskNotes', 'sources'],
    ...['source_document', 'source_institution'],
  ],
  id: [
    ...['theme_sepia', 'font', 'font_serif', 'font_sans', 'kind_video', 'kind_audio', 'keyEnter'],
    'imageDistributor',
  ],
  pl: ['theme_sepia', 'kind_audio', 'keyEnter'],
  pt_BR: ['optionsLinks', 'keyEnter'],
  sw: ['font_serif', 'font_sans', 'kind_video', 'keyEnter'],
  tr: ['kind_video', 'keyEnter'],
};

/** The placeholders that a message has in it, in alphabetical order: `$COUNT$` is `count`. */
function placeholdersIn({ message }: Message): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort();
}

test('every word of the interface is used', () => {
  const isUsed = (key: string): boolean =>
    code.includes(`'${key}'`) ||
    manifest.includes(`__MSG_${key}__`) ||
    FAMILIES.some((family) => key.startsWith(family) && code.includes(`\`${family}\${`));
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});

test('every word that the code or the manifest names is there', () => {
  const named = [
    ...code.matchAll(/\b(?:words|getMessage)\('(\w+)'/g),
    ...manifest.matchAll(/__MSG_(\w+)__/g),
  ];
  expect(named.map(([, key = '']) => key).filter((key) => !(key in english))).toEqual([]);
});

test('English explains its words where they need it, and names each placeholder', () => {
  for (const [key, message] of Object.entries(english)) {
    expect(placeholdersIn(message), key).toEqual(Object.keys(message.placeholders ?? {}).sort());
    expect(message.description, key).not.toBe('');
  }
});

describe.each(languages)('%s', (locale) => {
  const own = messages(locale);
  const shared = [...SAME_EVERYWHERE, ...(SAME_AS_ENGLISH[locale] ?? [])];

  test('has the words of English, no fewer and no more, in the same order', () => {
    expect({
      missing: Object.keys(english).filter((key) => !(key in own)),
      superfluous: Object.keys(own).filter((key) => !(key in english)),
    }).toEqual({ missing: [], superfluous: [] });
    expect(Object.keys(own)).toEqual(Object.keys(english));
  });

  test('has the placeholders of English', () => {
    for (const [key, message] of Object.entries(own)) {
      expect(message.placeholders, key).toEqual(english[key]?.placeholders);
      expect(placeholdersIn(message), key).toEqual(Object.keys(message.placeholders ?? {}).sort());
    }
  });

  test('has no empty message, none with spaces around it, and leaves the descriptions to English', () => {
    for (const [key, { message, description }] of Object.entries(own)) {
      expect(message, key).toMatch(/\S/);
      expect(message, key).toBe(message.trim());
      expect(description, key).toBeUndefined();
    }
  });

  test('has nothing left in English', () => {
    const same = Object.keys(own).filter((key) => own[key]?.message === english[key]?.message);
    expect(same.filter((key) => !shared.includes(key))).toEqual([]);
  });

  test('allows no word to be English that is not', () => {
    const others = (SAME_AS_ENGLISH[locale] ?? []).filter(
      (key) => own[key]?.message !== english[key]?.message,
    );
    expect(others).toEqual([]);
  });

  test('says which language it is, and its direction', () => {
    const tag = own.languageTag?.message ?? '';
    expect(tag).toBe(locale.replace('_', '-'));
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(own.languageDirection?.message).toBe(RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr');
  });
});

test.each(['en', ...languages])('%s: name and description fit the stores', (locale) => {
  const { extensionName, extensionDescription } = messages(locale);
  expect(extensionName?.message.length).toBeLessThanOrEqual(45);
  expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
});

test('the README names every interface language', () => {
  const readme = fs.readFileSync('README.md', 'utf8');
  for (const locale of ['en', ...languages]) expect(readme).toContain(`\`${locale}\``);
});
