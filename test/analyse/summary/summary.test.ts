import { expect, test } from 'vitest';
import { findDates } from '../../../src/analyse/dates/dates.ts';
import { findNames } from '../../../src/analyse/names/names.ts';
import { fiveWs } from '../../../src/analyse/summary/five-ws.ts';
import { firstDay } from '../../../src/analyse/summary/order.ts';
import { summarise } from '../../../src/analyse/summary/summary.ts';
import { timeline } from '../../../src/analyse/summary/timeline.ts';
import type { Anchored, Article, Block } from '../../../src/article.ts';
import * as en from '../../../src/language/en.ts';

const PUBLISHED = '2024-03-14';

const BODY = [
  'Rescue teams in the port of Varna pulled 14 sailors from a burning ferry on Wednesday, the coast guard said.',
  '"We heard a bang and then everything was dark," one of them said.',
  'The ferry had left Odesa on Tuesday evening, bound for Istanbul, with 212 people on board.',
  'It was built in 1998, and last year it failed an inspection in Romania because of a leaking fuel line.',
  'Investigators expect a first report in May.',
];

const blocks: Block[] = BODY.map((text) => ({ type: 'paragraph', text }));
const article = {
  title: 'Rescuers pull sailors from burning ferry in Varna',
  standfirst: '',
  published: PUBLISHED,
  kicker: [],
  language: 'en',
} as unknown as Article;
const dates = findDates(blocks, en, PUBLISHED);

function expectAnchored(...answers: (Anchored | null)[]): void {
  for (const answer of answers)
    if (answer) expect(blocks[answer.block]?.text.slice(answer.start, answer.end)).toBe(answer.text);
}

test('a summary is the lead without what a speaker says', () => {
  const summary = summarise(article, blocks, en);
  expectAnchored(...summary);
  expect(summary.map(({ text }) => text)).toEqual([BODY[0], BODY[2], BODY[3]]);
});

test('a summary passes over what the standfirst has said', () => {
  const told = { ...article, standfirst: BODY[0] ?? '' };
  expect(summarise(told, blocks, en).map(({ block }) => block)).toEqual([2, 3, 4]);
});

test('a timeline is in order of time, and a sentence with two dates is divided', () => {
  const events = timeline(blocks, dates, en);
  expectAnchored(...events);
  expect(events.map(({ value, text }) => `${value}: ${text}`)).toEqual([
    '1998: It was built in 1998',
    '2023: last year it failed an inspection in Romania because of a leaking fuel line.',
    `2024-03-12TEV: ${BODY[2]}`,
    `2024-03-13: ${BODY[0]}`,
    `2024-05: ${BODY[4]}`,
  ]);
});

test('who, what, when and where stand in the lead', () => {
  const answers = fiveWs(article, blocks, findNames(blocks, en, article), dates, en);
  expectAnchored(answers.who, answers.what, answers.when, answers.where);
  expect(answers.who?.text).toBe('14 sailors');
  expect(answers.what?.text).toContain('sailors from a burning ferry');
  expect(answers.when?.text).toBe('Wednesday');
  expect(answers.where?.text).toBe('Varna');
});

test.each([
  ['The curfew in Varna begins at midnight on Thursday.', 'Thursday'],
  ['The ferry caught fire at midnight. The crew had left Odesa on Tuesday.', 'Tuesday'],
  ['The ferry caught fire at 6 a.m. off Varna.', undefined],
  ['The ferry caught fire at noon yesterday.', 'noon yesterday'],
])('an hour without a day does not say when: %s', (text, when) => {
  const lead: Block[] = [{ type: 'paragraph', text }];
  const found = findDates(lead, en, PUBLISHED);
  expect(fiveWs(article, lead, findNames(lead, en, article), found, en).when?.text).toBe(when);
});

test('an article without words has no answers', () => {
  const empty = fiveWs(article, [], { entities: [] }, [], en);
  expect(empty).toEqual({ who: null, what: null, when: null, where: null, why: null, how: null });
});

test('every exactness of a date has its first day', () => {
  const days = [
    '2024-03-14',
    '2024-03-14T20:30',
    '2024-W11',
    '2024-W11-WE',
    '2024-03',
    '2024-Q2',
    '2024-SP',
    '2024',
  ];
  const iso = (value: string): string | undefined => {
    const day = firstDay(value);
    return day === null ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);
  };
  expect(days.map(iso)).toEqual([
    '2024-03-14',
    '2024-03-14',
    '2024-03-11',
    '2024-03-16',
    '2024-03-01',
    '2024-04-01',
    '2024-03-01',
    '2024-01-01',
  ]);
  expect([iso('198'), iso('19')]).toEqual(['1980-01-01', '1900-01-01']);
  expect([firstDay('P2D'), firstDay('T20:30'), firstDay('PRESENT_REF')]).toEqual([null, null, null]);
});
