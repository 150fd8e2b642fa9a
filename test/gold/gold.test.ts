import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
// @ts-expect-error the annotator runs as it is
import { readSource, sourceIds } from './annotate.mjs';
import type { Gold, GoldSpan } from './gold.ts';

const folder = import.meta.dirname;
const ids = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();
const read = (id: string): Gold => JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8'));

const DAY = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIMEX3 = new RegExp(
  `^(${[
    String.raw`\d{3,4}`,
    String.raw`\d{4}-(0[1-9]|1[0-2]|Q[1-4]|H[12]|SP|SU|FA|WI)`,
    String.raw`\d{4}-W(0[1-9]|[1-4]\d|5[0-3])(-WE)?`,
    String.raw`${DAY}(T([01]\d|2[0-4])(:[0-5]\d)?|T(MO|AF|EV|NI))?`,
    String.raw`T([01]\d|2[0-4])(:[0-5]\d)?`,
    String.raw`P\d+(\.\d+)?[YMWD]`,
    String.raw`PT\d+(\.\d+)?[HMS]`,
    '(PRESENT|PAST|FUTURE)_REF',
  ].join('|')})$`,
);

const spansOf = (gold: Gold): GoldSpan[] => [
  ...gold.dates,
  ...gold.figures,
  ...gold.summary,
  ...[...gold.people, ...gold.organisations, ...gold.places].flatMap(({ mentions }) => mentions),
  ...gold.people.flatMap(({ roles }) => roles),
];

/** Those that begin before the one before them ends. */
const overlapping = (spans: readonly GoldSpan[]): GoldSpan[] =>
  spans.filter((span, i) => {
    const before = spans[i - 1];
    return before !== undefined && before.block === span.block && span.start < before.end;
  });

test('every source has its JSON and every JSON its source', () => {
  expect(ids).toEqual(sourceIds());
});

describe.each(ids)('%s', (id) => {
  const gold = read(id);
  const { blocks, title, standfirst, published } = gold.article;

  test('is what its source says', async () => {
    expect(gold).toEqual(JSON.parse(JSON.stringify(await readSource(id))));
  });

  test('has a headline, a standfirst and the day it was published', () => {
    expect(title && standfirst).not.toBe('');
    expect(Number.isNaN(Date.parse(published))).toBe(false);
  });

  test('cuts every anchor exactly, without white space around it', () => {
    for (const { block, start, end, text } of spansOf(gold)) {
      expect(blocks[block]?.text.slice(start, end)).toBe(text);
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
    }
  });

  test('gives every date a TIMEX3 value', () => {
    for (const { value, text, optional } of gold.dates)
      if (value !== '' || !optional) expect(value, text).toMatch(TIMEX3);
  });

  test('has neither dates nor figures that overlap', () => {
    expect(overlapping(gold.dates)).toEqual([]);
    expect(overlapping(gold.figures)).toEqual([]);
  });

  test('begins no date or figure with a word for "about" or a preposition', () => {
    if (gold.article.language !== 'en') return;
    for (const { text } of gold.figures)
      expect(text).not.toMatch(/^(about|almost|around|at least|just|more than|nearly|only|some|up to) /i);
    for (const { text } of gold.dates)
      expect(text).not.toMatch(/^(at|by|for|from|in|on|since|until|within) /i);
  });

  test('gives every figure a value or says that it has none, and a unit', () => {
    for (const { value, unit, optional, text } of gold.figures) {
      if (value === null) expect(optional || unit === 'score', text).toBe(true);
      else expect(Number.isFinite(value), text).toBe(true);
      if (value !== null && unit !== null) expect(unit).not.toMatch(/\d/);
    }
  });

  test('writes every name as the article does', () => {
    for (const { name, mentions } of gold.people) {
      expect(name).not.toBe('');
      expect(mentions.length).toBeGreaterThan(0);
    }
    const names = gold.people.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('answers who and what, and has a summary', () => {
    expect(gold.fiveWs.who.length).toBeGreaterThan(0);
    expect(gold.fiveWs.what.length).toBeGreaterThan(0);
    expect(gold.summary.length).toBeGreaterThan(0);
    expect(gold.summary.length).toBeLessThan(4);
    for (const { block } of gold.summary) expect(blocks[block]?.type).toBe('paragraph');
  });
});

test('all together are enough to measure by', () => {
  const all = ids.map(read);
  const required = (list: readonly { optional?: boolean }[]): number =>
    list.filter(({ optional }) => !optional).length;
  expect(all.length).toBeGreaterThanOrEqual(24);
  expect(new Set(all.map(({ article }) => article.language.slice(0, 2))).size).toBeGreaterThanOrEqual(8);
  expect(required(all.flatMap(({ figures }) => figures))).toBeGreaterThanOrEqual(400);
  expect(required(all.flatMap(({ dates }) => dates))).toBeGreaterThanOrEqual(250);
  expect(all.flatMap(({ people }) => people).length).toBeGreaterThanOrEqual(200);
});
