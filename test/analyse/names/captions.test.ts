import { expect, test } from 'vitest';
import { captionNames, isAllCaptions } from '../../../src/analyse/names/captions.ts';
import type { Block } from '../../../src/article.ts';
import * as en from '../../../src/language/en.ts';

const context = { title: '', standfirst: '', language: 'en', kicker: [] };
const figure = (caption: string): Block => ({
  type: 'figure',
  text: '',
  caption,
  credit: '',
  image: null,
  alt: '',
});
const gallery: Block[] = [
  { type: 'heading', level: 2, text: 'The pier' },
  figure('Mayor Ada Brandt opened the pier in Oslo.'),
  figure('Brandt came back a year later.'),
];

test('a gallery names people and places in its captions', () => {
  const { people, places } = captionNames(gallery, en, context);
  expect(people).toEqual([
    {
      name: 'Ada Brandt',
      roles: ['Mayor'],
      anchors: [],
      captions: [
        { block: 1, start: 6, end: 16 },
        { block: 2, start: 0, end: 6 },
      ],
    },
  ]);
  expect(places.map(({ name }) => name)).toEqual(['Oslo']);
});

test('an article with a paragraph is no such gallery', () => {
  expect(isAllCaptions(gallery)).toBe(true);
  expect(isAllCaptions([...gallery, { type: 'paragraph', text: 'It was a fine day.' }])).toBe(false);
  expect(isAllCaptions([figure('')])).toBe(false);
});
