import { expect, test } from 'vitest';
import type { Quotation } from '../../src/article.ts';
import { voicesOf } from '../../src/view/voices.ts';

function quotation(speaker: string | null, text: string, more: Partial<Quotation> = {}): Quotation {
  return {
    kind: 'direct',
    text,
    speaker,
    mention: speaker,
    role: null,
    cue: null,
    rule: 'verb',
    block: 0,
    start: 0,
    end: text.length,
    spans: [],
    ...more,
  };
}

test('those with most quoted words come first, unknown speakers together and last', () => {
  const voices = voicesOf([
    quotation(null, 'nobody knows who said all of this today'),
    quotation('Olsen', 'we sail'),
    quotation('Voss', 'we do not sail at night'),
    quotation(null, 'or this'),
  ]);
  expect(voices.map(({ speaker, quotations }) => [speaker, quotations.length])).toEqual([
    ['Voss', 1],
    ['Olsen', 1],
    [null, 2],
  ]);
});

test('shares are of all quoted words, and indirect speech has none', () => {
  const voices = voicesOf([
    quotation('Olsen', 'one two three'),
    quotation('Voss', 'four'),
    quotation('Voss', 'that the ferry sails', { kind: 'indirect' }),
  ]);
  expect(voices.map(({ words, share }) => [words, share])).toEqual([
    [3, 0.75],
    [1, 0.25],
  ]);
});

test('only indirect speech shares nothing', () => {
  expect(voicesOf([quotation('Olsen', 'it sails', { kind: 'indirect' })])[0]?.share).toBe(0);
});

test('Chinese is counted by characters', () => {
  expect(voicesOf([quotation('欧尔森', '渡轮继续开')])[0]?.words).toBe(5);
});

test('each role stands once, in the order of the text', () => {
  const [voice] = voicesOf([
    quotation('Olsen', 'a', { role: 'Mayor' }),
    quotation('Olsen', 'b', { role: 'chairwoman' }),
    quotation('Olsen', 'c', { role: 'Mayor' }),
  ]);
  expect(voice?.roles).toEqual(['Mayor', 'chairwoman']);
});
