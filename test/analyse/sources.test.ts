import { expect, test } from 'vitest';
import { namedSources } from '../../src/analyse/sources.ts';
import type { Block } from '../../src/article.ts';
import { loadLanguage } from '../../src/language/load.ts';

const en = await loadLanguage('en');
const de = await loadLanguage('de');
const paragraphs = (...texts: string[]) => texts.map((text): Block => ({ type: 'paragraph', text }));
const names = (...texts: string[]) =>
  namedSources(paragraphs(...texts), en, []).map(({ kind, name }) => `${kind} ${name}`);

test('whom somebody told, and who reported', () => {
  expect(names('The minister told the Süddeutsche Zeitung on Monday that it was over.')).toEqual([
    'outlet Süddeutsche Zeitung',
  ]);
  expect(names('State news agency TASS reported that the ship had left.')).toEqual(['agency TASS']);
  expect(names('According to Reuters, two ships had left.')).toEqual(['agency Reuters']);
});

test('a word that is also a newspaper counts only in marks', () => {
  expect(names('The Sun rose, he said.')).toEqual([]);
  const [source] = namedSources(paragraphs('Das sagte sie der Zeitung "Bild" am Montag.'), de, []);
  expect(source).toEqual({ name: 'Bild', kind: 'outlet', anchors: [{ block: 0, start: 27, end: 31 }] });
});

test('an outlet in a sentence without speech is no source, nor is a part of a word', () => {
  expect(names('The BBC moved to a new building.', 'He said NPRX was new.')).toEqual([]);
});

test('all places of one source stand together', () => {
  const [source] = namedSources(paragraphs('She told CNN that.', 'He told CNN this.'), en, []);
  expect(source?.anchors).toHaveLength(2);
});
