import { expect, test } from 'vitest';
import { factsAt, factsOf, placesOf } from '../../src/view/marked-facts.ts';
import { reading } from './sample.ts';

const places = placesOf(factsOf(reading));

test('facts stand in reading order', () => {
  expect(places.map(({ fact, anchor }) => [fact.kind, anchor.block, anchor.start])).toEqual([
    ['person', 0, 6],
    ['quotation', 0, 20],
    ['date', 0, 29],
    ['date', 2, 0],
    ['quotation', 2, 1],
    ['date', 2, 5],
    ['person', 2, 16],
  ]);
});

test('where several facts stand, the one with the fewest words is first', () => {
  expect(factsAt(places, 0, 30).map(({ fact }) => fact.kind)).toEqual(['date', 'quotation']);
  expect(factsAt(places, 0, 0)).toEqual([]);
});

test('a date that stands twice in the same words is one fact', () => {
  const dates = factsOf(reading).filter(({ kind }) => kind === 'date');
  expect(dates.map(({ title, anchors }) => [title, anchors.length])).toEqual([
    ['Thursday', 1],
    ['2026', 2],
  ]);
});
