import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/article.ts';
import { spokenOf } from '../../../src/view/listen/spoken.ts';

const article = { title: 'The ferry sails', standfirst: '', language: 'en', posts: [] };
const none: ReadonlySet<number> = new Set();
const paragraph = (text: string): Block => ({ type: 'paragraph', text });

function texts(blocks: Block[], over: Partial<typeof article> = {}): string[] {
  return spokenOf({ ...article, ...over }, blocks, none, new Set(['Dr'])).map(({ text }) => text);
}

test('headline, standfirst, and the sentences of the body', () => {
  expect(texts([paragraph('It sails. At nine.')], { standfirst: 'Every night.' })).toEqual([
    'The ferry sails',
    'Every night.',
    'It sails.',
    'At nine.',
  ]);
});

test('an abbreviation ends no sentence', () => {
  expect(texts([paragraph('Dr. Olsen sails.')])).toEqual(['The ferry sails', 'Dr. Olsen sails.']);
});

test('captions, credits, embeds and code are passed over', () => {
  const blocks: Block[] = [
    { type: 'figure', text: '', caption: 'The quay', credit: 'AFP', image: null, alt: 'A quay' },
    { type: 'embed', text: '', title: 'A post', href: 'https://x.example/', provider: 'x.example' },
    { type: 'code', text: 'let a = 1' },
    paragraph('The end.'),
  ];
  expect(texts(blocks)).toEqual(['The ferry sails', 'The end.']);
});

test('hidden blocks are passed over, and the others keep their places', () => {
  const spoken = spokenOf(article, [paragraph('One.'), paragraph('Two. Three.')], new Set([0]), new Set());
  expect(spoken.slice(1)).toEqual([
    { text: 'Two.', at: { block: 1, start: 0, end: 4 }, section: 1, heading: false },
    { text: 'Three.', at: { block: 1, start: 5, end: 11 }, section: 1, heading: false },
  ]);
});

test('headings say so', () => {
  const spoken = spokenOf(article, [{ type: 'heading', level: 2, text: 'A ship' }], none, new Set());
  expect(spoken.map(({ heading }) => heading)).toEqual([true, true]);
});

test('the posts of a live blog begin with their headlines', () => {
  const posts = [{ title: 'The quay is closed', time: null, authors: [], href: null }];
  const spoken = spokenOf({ ...article, posts }, [{ ...paragraph('Wind.'), post: 0 }], none, new Set());
  expect(spoken.map(({ text, at }) => [text, at])).toEqual([
    ['The ferry sails', 'title'],
    ['The quay is closed', { post: 0 }],
    ['Wind.', { block: 0, start: 0, end: 5 }],
  ]);
});

test('cells of a row are told apart', () => {
  const table: Block = { type: 'table', rows: [], caption: '', text: 'Year\tShips\n2020\t4' };
  expect(texts([table]).slice(1)).toEqual(['Year, Ships', '2020, 4']);
});

test('a row of marks is not read', () => {
  expect(texts([paragraph('* * *')])).toEqual(['The ferry sails']);
});

test('a long sentence is said in parts that end after a comma', () => {
  const long = `The council of the island, ${'which met for the third time this week in the old customs house, '.repeat(3)}said no.`;
  const parts = texts([paragraph(long)]).slice(1);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join(' ')).toBe(long);
  for (const part of parts.slice(0, -1)) expect(part).toMatch(/,$/);
});

test('a character of Chinese takes the time of three letters', () => {
  const parts = texts([paragraph('海'.repeat(120))], { language: 'zh' }).slice(1);
  expect(parts.map((part) => part.length)).toEqual([50, 50, 20]);
});

test('any text: what is said stands at its place, no part is too long, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (text) => {
      const spoken = spokenOf(article, [paragraph(text)], none, new Set()).slice(1);
      for (const { text: said, at } of spoken) {
        if (typeof at === 'string' || !('block' in at)) throw new Error('no anchor');
        expect(text.slice(at.start, at.end).replaceAll('\t', ', ').trim()).toBe(said);
        expect([...said.replaceAll(', ', '\t')].length).toBeLessThanOrEqual(150);
      }
      const letters = (of: string) => of.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
      expect(letters(spoken.map((one) => one.text).join(''))).toBe(letters(text));
    }),
  );
});
