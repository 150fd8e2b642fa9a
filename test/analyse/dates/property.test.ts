import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, persianToDay, toDay, weekValue } from '../../../src/analyse/dates/calendar.ts';
import { findDates } from '../../../src/analyse/dates/dates.ts';
import { findFigures } from '../../../src/analyse/figures/figures.ts';
import { summarise } from '../../../src/analyse/summary/summary.ts';
import { timeline } from '../../../src/analyse/summary/timeline.ts';
import type { Anchored, Article, Block } from '../../../src/article.ts';
import * as de from '../../../src/language/de.ts';
import * as en from '../../../src/language/en.ts';
import type { Language } from '../../../src/language/language.ts';
import * as ru from '../../../src/language/ru.ts';
import * as zh from '../../../src/language/zh.ts';

/** Pieces that dates and figures are made of, in any order. */
const PIECES = [
  'Thursday',
  'May',
  '21',
  '2015',
  '.',
  ',',
  '-',
  ':',
  '(',
  ')',
  '$',
  '€',
  '%',
  'million',
  'two',
  'a',
  'and',
  'half',
  'years',
  'ago',
  'last',
  'the',
  'of',
  'to',
  'from',
  'between',
  'killed',
  'at',
  'least',
  'people',
  '1,000',
  '2.5',
  'am',
  '25.',
  'und',
  '26.',
  'August',
  'vor',
  'zwei',
  'Jahren',
  '年',
  '月',
  '3',
  '万',
  '人',
  'назад',
  'лет',
  '\n',
  '½',
];
const text = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join('')),
);
const language = fc.constantFrom<Language>(en, de, ru, zh);

function cuts(blocks: readonly Block[], { block, start, end, text: words }: Anchored): boolean {
  return start < end && blocks[block]?.text.slice(start, end) === words;
}

test('whatever the text, nothing throws and every anchor cuts its words exactly', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), language, fc.boolean(), (texts, words, dated) => {
      const blocks: Block[] = texts.map((one) => ({ type: 'paragraph', text: one }));
      const published = dated ? '2015-05-21' : null;
      const dates = findDates(blocks, words, published);
      const figures = findFigures(blocks, words, dates);
      const article = { title: texts[0] ?? '', standfirst: '', published } as Article;
      const events = timeline(blocks, dates, words);
      const summary = summarise(article, blocks, words);
      for (const one of [...dates, ...figures, ...events, ...summary]) expect(cuts(blocks, one)).toBe(true);
      for (const [index, one] of dates.entries()) {
        const next = dates[index + 1];
        if (next?.block === one.block) expect(next.start).toBeGreaterThanOrEqual(one.end);
        if (!dated) expect(one.value).not.toContain('2015-05-2');
      }
    }),
    { numRuns: 400 },
  );
});

test('a date is never a figure too', () => {
  fc.assert(
    fc.property(text, language, (one, words) => {
      const blocks: Block[] = [{ type: 'paragraph', text: one }];
      const dates = findDates(blocks, words, '2015-05-21');
      for (const figure of findFigures(blocks, words, dates))
        expect(dates.some((date) => date.start < figure.end && figure.start < date.end)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('a text ten times as long takes about ten times as long', () => {
  const sentence =
    'On Thursday, 12 May 2015, at least 8,000 people paid $5.2 million two years ago, from 3 to 5 p.m. ';
  const time = (times: number): number => {
    const blocks: Block[] = [{ type: 'paragraph', text: sentence.repeat(times) }];
    const begin = performance.now();
    findFigures(blocks, en, findDates(blocks, en, '2015-05-21'));
    return performance.now() - begin;
  };
  time(50);
  const short = Math.max(1, Math.min(time(100), time(100), time(100)));
  expect(time(1000)).toBeLessThan(short * 40);
});

test('the calendar keeps to ISO weeks and to Nowruz', () => {
  const day = (iso: string): number =>
    toDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))) ?? Number.NaN;
  expect(weekValue(day('2015-05-21'))).toBe('2015-W21');
  expect(weekValue(day('2021-01-03'))).toBe('2020-W53');
  expect(weekValue(day('2018-12-31'))).toBe('2019-W01');
  expect(toDay(2023, 2, 29)).toBeNull();
  expect(partsOf(persianToDay(1403, 1, 1) ?? 0)).toMatchObject({ year: 2024, month: 3, day: 20 });
  expect(partsOf(persianToDay(1394, 2, 31) ?? 0)).toMatchObject({ year: 2015, month: 5, day: 21 });
});
