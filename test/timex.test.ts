import { expect, test } from 'vitest';
import { findDates } from '../src/analyse/dates/dates.ts';
import * as en from '../src/language/en.ts';
import { isExact } from '../src/timex.ts';

const read = (text: string) => findDates([{ type: 'paragraph', text }], en, '2015-05-21');

test('vague and repeated dates are facts, and not exact ones', () => {
  const dates = read('The ferry now runs every Monday, as it has for decades; it first sailed in 1931.');
  expect(dates.map(({ text, type, value }) => [text, type, value])).toEqual([
    ['now', 'DATE', 'PRESENT_REF'],
    ['every Monday', 'SET', 'XXXX-WXX-1'],
    ['for decades', 'DURATION', 'PXDE'],
    ['1931', 'DATE', '1931'],
  ]);
  expect(dates.filter(isExact).map(({ text }) => text)).toEqual(['1931']);
});

test('a rate is no date', () => {
  expect(read('Gusts of 90 kilometers per hour tore at the mast.')).toEqual([]);
});
