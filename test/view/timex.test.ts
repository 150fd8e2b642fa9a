import { expect, test } from 'vitest';
import { timexText } from '../../src/view/timex.ts';
import { english } from './english.ts';

test.each([
  ['2015-05-21', 'May 21, 2015'],
  ['2015-05-21T15:30', 'May 21, 2015, 15:30'],
  ['2015-05-21TMO', 'May 21, 2015'],
  ['2015-05', 'May 2015'],
  ['2015', '2015'],
  ['201', 'The 2010s'],
  ['2015-W21', 'Week of May 18, 2015'],
  ['2015-W21-WE', 'Weekend of May 23, 2015'],
  ['2021-W01', 'Week of January 4, 2021'],
  ['2015-Q2', 'Quarter 2 of 2015'],
  ['2028-SU', 'Summer 2028'],
  ['P2D', '2 days'],
  ['P1Y', '1 year'],
  ['PT48M', '48 minutes'],
  ['P3M', '3 months'],
])('%s is %s', (value, text) => {
  expect(timexText(value, english, 'en')).toBe(text);
});

test.each(['PAST_REF', '2015-XX', 'P.', '2015-99-99', ''])('%s has no words', (value) => {
  expect(timexText(value, english, 'en')).toBe(null);
});
