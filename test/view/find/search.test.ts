// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll, fold, searchable } from '../../../src/view/find/search.ts';

function found(html: string, query: string): string[] {
  const root = document.createElement('article');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return findAll(searchable(root), query).map(String);
}

test.each([
  ['capitals', '<p>The Ferry and the FERRY</p>', 'ferry', ['Ferry', 'FERRY']],
  ['accents', '<p>Café in São Paulo</p>', 'cafe', ['Café']],
  ['accents that the reader types', '<p>Cafe</p>', 'café', ['Cafe']],
  ['an accent as a character of its own', '<p>Cafe\u0301 open</p>', 'cafe', ['Cafe\u0301']],
  ['Turkish capitals', '<p>İzmir</p>', 'izmir', ['İzmir']],
  ['Arabic vowel signs', '<p>كِتَاب جديد</p>', 'كتاب', ['كِتَاب']],
  ['typographic signs', '<p>the town’s ferry</p>', "town's", ['town’s']],
  ['words over inline elements', '<p>The <a>night <em>fer</em>ry</a></p>', 'night ferry', ['night ferry']],
  ['not over paragraphs', '<p>night</p><p>ferry</p>', 'night ferry', []],
  [
    'headline and caption',
    '<h1>Ferry</h1><figure><figcaption>ferry</figcaption></figure>',
    'ferry',
    ['Ferry', 'ferry'],
  ],
  ['not what the view adds', '<p>ferry<span data-furniture>ferry</span></p>', 'ferry', ['ferry']],
  ['nothing for white space', '<p>a b</p>', '  ', []],
  ['places that do not overlap', '<p>aaaa</p>', 'aa', ['aa', 'aa']],
])('%s', (_, html, query, expected) => {
  expect(found(html, query)).toEqual(expected);
});

test('folding keeps where every unit came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { folded, places } = fold(text);
      expect(places).toHaveLength(folded.length);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      expect(places.every((place) => place < text.length)).toBe(true);
    }),
  );
});

test('what is in the text is found', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, word, after) => {
      fc.pre(word.trim() !== '' && !/\s{2}/.test(word));
      const root = document.createElement('article');
      const paragraph = document.createElement('p');
      paragraph.textContent = before + word + after;
      root.append(paragraph);
      expect(findAll(searchable(root), word).length).toBeGreaterThan(0);
    }),
  );
});
