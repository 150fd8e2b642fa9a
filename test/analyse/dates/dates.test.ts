import { expect, test } from 'vitest';
import { findDates } from '../../../src/analyse/dates/dates.ts';
import { timeline } from '../../../src/analyse/summary/timeline.ts';
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
  expect(datesIn('They had been rivals for decades, and recently met again.')).toEqual([
    'for decades = PXDE',
    'recently = PAST_REF',
  ]);
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

test('German "so", "Fr" and "di" are no weekdays, and "am 3.5." is a day', () => {
  expect(datesIn('So sagte es Fr. Berger, di Maio und Mo Ibrahim.', '2015-05-21', de)).toEqual([]);
  expect(datesIn('Er kam am 3.5. und blieb bis zum 7.5. in Bonn.', '2015-05-21', de)).toEqual([
    'am 3.5. = 2015-05-03',
    'zum 7.5. = 2015-05-07',
  ]);
});

test('clock times take the day of their sentence', () => {
  expect(datesIn('Talks will begin on Friday at 10 a.m. and end at 6:30 p.m.')).toEqual([
    'Friday = 2015-05-22',
    '10 a.m. = 2015-05-22T10:00',
    '6:30 p.m. = 2015-05-22T18:30',
  ]);
});

test('lists and ranges share their month', () => {
  expect(datesIn('Am 25., 26. und 27. August 2014.', null, de)).toEqual([
    '25. = 2014-08-25',
    '26. = 2014-08-26',
    '27. August 2014 = 2014-08-27',
  ]);
});

test('quarters, seasons, decades, centuries, durations, feasts', () => {
  expect(
    datesIn(
      'In the third quarter of 2014, after the summer of 2013, in the late 1980s and the 19th century, for three and a half years, until Christmas.',
    ),
  ).toEqual([
    'the third quarter of 2014 = 2014-Q3',
    'the summer of 2013 = 2013-SU',
    'the late 1980s = 198',
    'the 19th century = 18',
    'three and a half years = P3Y6M',
    'Christmas = 2015-12-25',
  ]);
});

test('a date ends with its cell, and a table has no events', () => {
  const table: Block = {
    type: 'table',
    rows: [],
    caption: '',
    text: 'May\t2011\tJuly 4\t2015\nEnd\tMarch 2014',
  };
  const dates = findDates([table], en, '2016-05-21');
  expect(dates.map(({ text, value }) => `${text} = ${value}`)).toEqual([
    '2011 = 2011',
    'July 4 = 2016-07-04',
    '2015 = 2015',
    'March 2014 = 2014-03',
  ]);
  expect(timeline([table], dates, en)).toEqual([]);
});
