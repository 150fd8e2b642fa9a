import { expect, test } from 'vitest';
import { findDates } from '../../../src/analyse/dates/dates.ts';
import { findFigures } from '../../../src/analyse/figures/figures.ts';
import type { Block } from '../../../src/article.ts';
import * as en from '../../../src/language/en.ts';
import type { Language } from '../../../src/language/language.ts';
import * as zh from '../../../src/language/zh.ts';

/** The figures of one paragraph, "words = value unit" each, with the same amount otherwise after "also". */
function figuresIn(text: string, language: Language = en): string[] {
  const blocks: Block[] = [{ type: 'paragraph', text }];
  const dates = findDates(blocks, language, '2024-03-17');
  return findFigures(blocks, language, dates).map((figure) => {
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    const also = figure.also ? ` also ${figure.also.value} ${figure.also.unit}` : '';
    return `${figure.text} = ${figure.value} ${figure.unit}${also}`;
  });
}

test('people, with the noun that counts them', () => {
  expect(figuresIn('Some 8,000 people fled, among them 200 Syrian children.')).toEqual([
    'Some 8,000 people = 8000 people',
    '200 Syrian children = 200 children',
  ]);
});

test('an amount in two currencies is one figure', () => {
  expect(figuresIn('The bank lent €48 million ($52 million) and 1.5 billion yen.')).toEqual([
    '€48 million ($52 million) = 48000000 euros also 52000000 dollars',
    '1.5 billion yen = 1500000000 yen',
  ]);
});

test('the killed, injured and arrested without a noun', () => {
  expect(figuresIn('The blast killed at least 12 and injured 30 others. Six were arrested.')).toEqual([
    'killed at least 12 = 12 killed',
    '30 others = 30 others',
    'Six were arrested = 6 arrested',
  ]);
});

test('vague numbers have a unit and no value', () => {
  expect(figuresIn('He promised billions of dollars to tens of thousands of families.')).toEqual([
    'billions of dollars = null dollars',
    'tens of thousands of families = null families',
  ]);
});

test('shares, votes, measures, temperatures, scores', () => {
  expect(figuresIn('Turnout was 61.3%, or 5.2 percent less; the bill passed by 312 votes.')).toEqual([
    '61.3% = 61.3 %',
    '5.2 percent = 5.2 %',
    '312 votes = 312 votes',
  ]);
  expect(figuresIn('The 700-kilometer (435-mile) line carries 40 tons at minus 12 degrees Celsius.')).toEqual(
    [
      '700-kilometer (435-mile) = 700 kilometers also 435 miles',
      '40 tons = 40 tons',
      'minus 12 degrees Celsius = -12 °C',
    ],
  );
  expect(figuresIn('Bremen beat Mainz 3-1 on Saturday.')).toEqual(['3-1 = null null']);
});

test('ranges have no single value', () => {
  expect(
    figuresIn('It costs between 20 and 30 euros, and 5 to 7 percent of 10-15 million people know it.'),
  ).toEqual([
    'between 20 and 30 euros = null euros',
    '5 to 7 percent = null %',
    '10-15 million people = null people',
  ]);
});

test('dates, names, list numbers and mere determiners are no figures', () => {
  const text =
    'The G7, on 3 May 2023, sent Mi-28 helicopters under Article 5; Covid-19 and the two sides in 2003. 1. One official said so.';
  expect(figuresIn(text)).toEqual([]);
});

test('a part of a whole, a magnitude, a change', () => {
  expect(figuresIn('The quake of magnitude 6.3 hit 14 of the 20 districts.')).toEqual([
    'magnitude 6.3 = 6.3 magnitude',
    '14 = 14 districts',
    '20 districts = 20 districts',
  ]);
  expect(figuresIn('Its share rose from 12 to 19 percent, sales from €4.1 million to €3.4 million.')).toEqual(
    ['12 = 12 %', '19 percent = 19 %', '€4.1 million = 4100000 euros', '€3.4 million = 3400000 euros'],
  );
});

test('a large number says something by itself, a small one does not', () => {
  expect(figuresIn('The camp now holds 118,000. They have four, and we have 60.')).toEqual([
    '118,000 = 118000 null',
  ]);
});

test('an unknown currency is known by the amount in brackets', () => {
  expect(figuresIn('They got 200,000 quirts ($1,710) each.')).toEqual([
    '200,000 quirts ($1,710) = 200000 quirts also 1710 dollars',
  ]);
});

test('a heading repeats the text and is passed over', () => {
  const blocks: Block[] = [{ type: 'heading', level: 2, text: 'Carmaker cuts 4,800 jobs in May' }];
  expect(findDates(blocks, en, '2024-03-17')).toEqual([]);
  expect(findFigures(blocks, en, [])).toEqual([]);
});

test('a cell is the end of a number', () => {
  const table: Block = {
    type: 'table',
    caption: '',
    rows: [],
    text: 'Ships\t12\t000 lost\nCranes\t40 cranes\t9,500',
  };
  const figures = findFigures([table], en, []);
  expect(figures.map(({ text, value }) => [text, value])).toEqual([['40 cranes', 40]]);
});

test('Chinese numbers, fractions and shares in words', () => {
  expect(figuresIn('三分之二的村庄没有电，百分之三十五的人离开，二分之一的桥已关闭。', zh)).toEqual([
    '三分之二 = 0.6667 null',
    '百分之三十五 = 35 %',
    '二分之一 = 0.5 null',
  ]);
  expect(figuresIn('三百五十人抗议，十五名士兵受伤，两万三千人撤离，三十人死亡。', zh)).toEqual([
    '三百五十人 = 350 人',
    '十五名士兵 = 15 名士兵',
    '两万三千人 = 23000 人',
    '三十人 = 30 人',
  ]);
});

test('Chinese words that are no number to be told', () => {
  expect(figuresIn('这十分重要。四五十人到场，十几人离开，一度中断，他说了三点五十分。', zh)).toEqual([]);
});

test('a letter for a currency stands right before a large number', () => {
  expect(figuresIn('The ports get R4bn and N500bn, KSh5 million and NZ$40 million.')).toEqual([
    'R4bn = 4000000000 rand',
    'N500bn = 500000000000 naira',
    'KSh5 million = 5000000 shillings',
    'NZ$40 million = 40000000 New Zealand dollars',
  ]);
  expect(figuresIn('On the R22 a man with an N95 mask sold room R120.')).toEqual([]);
});

test('lakhs and crores are numbers', () => {
  expect(figuresIn('The dam costs Rs 500 crore, its fence 40 lakh rupees.')).toEqual([
    'Rs 500 crore = 5000000000 rupees',
    '40 lakh rupees = 4000000 rupees',
  ]);
});

test('who was not hurt is not counted', () => {
  expect(figuresIn('No one was hurt. Not one person died.')).toEqual([]);
  expect(figuresIn('One man was hurt, and all four were killed.')).toEqual([
    'One man = 1 man',
    'four were killed = 4 killed',
  ]);
});
