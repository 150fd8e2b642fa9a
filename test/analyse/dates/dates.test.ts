import { expect, test } from 'vitest';
import { findDates } from '../../../src/analyse/dates/dates.ts';
import type { Block } from '../../../src/article.ts';
import * as de from '../../../src/language/de.ts';
import * as en from '../../../src/language/en.ts';
import type { Language } from '../../../src/language/language.ts';

/** The dates of one paragraph, "words = value" each. */
function datesIn(
  text: string,
  published: string | null = '2015-05-21T15:30:00.000Z',
  language: Language = en,
): string[] {
  const blocks: Block[] = [{ type: 'paragraph', text }];
  return findDates(blocks, language, published).map((date) => {
    expect(text.slice(date.start, date.end)).toBe(date.text);
    return `${date.text} = ${date.value}`;
  });
}

test('a weekday in news is the last one, the day of publication included', () => {
  expect(datesIn('The ministers met in Riga on Thursday.')).toEqual(['Thursday = 2015-05-21']);
  expect(datesIn('The ministers met in Riga on Friday.')).toEqual(['Friday = 2015-05-15']);
  expect(datesIn('The ministers will meet in Riga on Friday.')).toEqual(['Friday = 2015-05-22']);
});

test('relative words are as exact as what they say', () => {
  expect(datesIn('The town fell last weekend.')).toEqual(['last weekend = 2015-W20-WE']);
  expect(datesIn('Exports rose last year.')).toEqual(['last year = 2014']);
  expect(datesIn('The war ended 70 years ago.')).toEqual(['70 years ago = 1945']);
  expect(datesIn('The bridge closed two weeks ago.')).toEqual(['two weeks ago = 2015-W19']);
  expect(datesIn('The strike began last month.')).toEqual(['last month = 2015-04']);
});

test('what the words leave open stays open', () => {
  expect(datesIn('He took office in March 2011.')).toEqual(['March 2011 = 2011-03']);
  expect(datesIn('The union was founded in 1892.')).toEqual(['1892 = 1892']);
  expect(datesIn('They had been rivals for decades, and recently met again.')).toEqual([]);
});

test('without a publication date only absolute dates are found', () => {
  expect(datesIn('On Monday and last year, and on 3 May 2014.', null)).toEqual(['3 May 2014 = 2014-05-03']);
});

test('money, shares, scores and ages are no dates', () => {
  const text =
    'Sun shares fell 2.5% to $1.35 a share; the team won 2:1, and the 42-year-old got $2010 and 20.15 percent.';
  expect(datesIn(text)).toEqual([]);
});

test('May, March and Sun need evidence', () => {
  expect(datesIn('May thinks that the March for Peace may be banned.')).toEqual([]);
  expect(datesIn('They married in May and parted in March.')).toEqual(['May = 2015-05', 'March = 2015-03']);
});

void de;
