import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../src/article.ts';
import { excerpt } from '../../src/view/excerpt.ts';
import { quotesOf } from '../../src/view/quotes.ts';

const text = 'The council of Elmstad voted on Wednesday to keep the night ferry for five more years.';
const blocks: Block[] = [
  { type: 'paragraph', text },
  { type: 'figure', text: '', caption: 'The quay at night', credit: '', image: null, alt: '' },
  { type: 'figure', text: '', caption: '', credit: '', image: null, alt: '' },
];

test('words are given with what stands around them', () => {
  const start = text.indexOf('Wednesday');
  expect(quotesOf(blocks, [{ block: 0, start, end: start + 9 }])).toEqual([
    {
      anchor: { block: 0, start, end: start + 9 },
      before: 'The council of Elmstad voted on ',
      text: 'Wednesday',
      after: ' to keep the night ferry for fiv',
    },
  ]);
});

test('a picture is found by its caption, and not at all without one', () => {
  const quotes = quotesOf(blocks, [
    { block: 1, start: 0, end: 0 },
    { block: 2, start: 0, end: 0 },
    { block: 9, start: 0, end: 3 },
  ]);
  expect(quotes.map((quote) => quote.text)).toEqual(['The quay at night']);
});

test('an excerpt is cut between words', () => {
  const start = text.indexOf('night');
  expect(excerpt(text, start, start + 5, 14)).toEqual({
    before: '…to keep the ',
    text: 'night',
    after: ' ferry for…',
  });
});

test('an excerpt stays on its line', () => {
  expect(excerpt('One item\nTwo items\nThree', 9, 12)).toEqual({ before: '', text: 'Two', after: ' items' });
});

test('any words of any text are given whole, and what is around them is in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (words, a, b) => {
      const [start = 0, end = 0] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y);
      const around = excerpt(words, start, end, 10);
      expect(around.text).toBe(words.slice(start, end));
      for (const quote of quotesOf([{ type: 'paragraph', text: words }], [{ block: 0, start, end }])) {
        expect(words).toContain(quote.text);
        expect(words.slice(0, start).endsWith(quote.before)).toBe(true);
        expect(words.slice(end).startsWith(quote.after)).toBe(true);
      }
    }),
  );
});
