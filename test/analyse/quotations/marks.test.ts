import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairMarks } from '../../../src/analyse/quotations/marks.ts';

/** The passages' words; those whose closing mark is missing end in "…". */
const passages = (text: string) =>
  pairMarks(text).map((m) => text.slice(m.start, m.end) + (m.closed ? '' : '…'));

test('Every pair of every language', () => {
  for (const pair of ['""', '“”', '„“', '„”', '”“', '»«', '«»', '「」', '『』', '‹›', '‚‘', '‘’', "''"])
    expect(passages(`Sie sagt: ${pair.charAt(0)}Gut so${pair.charAt(1)}.`)).toEqual(['Gut so']);
});

test('Straight and curly marks pair with each other', () => {
  expect(passages('“First," he said. "Second,” she said.')).toEqual(['First,', 'Second,']);
});

test('French marks with spaces inside', () => {
  expect(passages('« Oui », dit-elle, « et non ».')).toEqual(['Oui', 'et non']);
});

test('Passages inside passages belong to the outer one', () => {
  expect(passages('“She said ‘no’ to me,” he said.')).toEqual(['She said ‘no’ to me,']);
  expect(passages('«Он сказал „нет“», — пишет она.')).toEqual(['Он сказал „нет“']);
});

test('Apostrophes are no marks', () => {
  expect(passages("It's the farmers' land, and '90s songs don't help.")).toEqual([]);
  expect(passages("'It's the farmers' land,' she said.")).toEqual(["It's the farmers' land,"]);
});

test('Two single marks are a double one', () => {
  expect(passages("''Nobody came,'' he said.")).toEqual(['Nobody came,']);
});

test('A mark never closed holds to the end where a sentence begins with it, and is dropped elsewhere', () => {
  expect(passages('"It goes on. And on.')).toEqual(['It goes on. And on.…']);
  expect(passages('He said: "It goes on.')).toEqual(['It goes on.…']);
  expect(passages('A board 6" long, and "one" more.')).toEqual(['one']);
});

test('What is left of markup holds no passages', () => {
  expect(passages('<post id="77">Hello</post>')).toEqual([]);
});

test('Passages stand in order, never overlap and lie inside the text', () => {
  const signs = fc.constantFrom(...'"“”„«»\'‘’‚「」 .,aB\n:s');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 200 }), (text) => {
      let last = 0;
      for (const { from, to, start, end } of pairMarks(text)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(start).toBeGreaterThan(from);
        expect(end).toBeGreaterThan(start);
        expect(to).toBeGreaterThanOrEqual(end);
        expect(to).toBeLessThanOrEqual(text.length);
        last = to;
      }
    }),
  );
});

test('A megabyte of one kind of mark', () => {
  for (const sign of ['"', '“', "'", '«', ' "a', '„'])
    expect(pairMarks(sign.repeat(1_000_000 / sign.length))).toBeInstanceOf(Array);
}, 30_000);
