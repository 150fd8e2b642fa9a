import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { answered, score, summarised } from '../../bench/facts/score.ts';
import type { DateFact, Facts, Figure } from '../../src/article.ts';
import type { Gold } from './gold.ts';

const folder = import.meta.dirname;
const all: Gold[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
const gold = all[0] as Gold;

/** What a perfect reader finds: the gold itself. */
function perfect({ figures, dates, people, organisations, places, summary }: Gold): Facts {
  const entity = ({ name, mentions }: Gold['places'][number]) => ({ name, anchors: mentions });
  return {
    summary,
    fiveWs: { who: null, what: null, when: null, where: null },
    people: people.map((person) => ({ ...entity(person), roles: person.roles.map(({ text }) => text) })),
    organisations: organisations.map(entity),
    places: places.map(entity),
    names: [],
    dates: dates.map((date) => ({ ...date, type: 'DATE', rule: '' })),
    timeline: [],
    figures: figures.map((figure) => ({ ...figure, also: null })),
  };
}

test('the gold meets itself', () => {
  for (const each of all) {
    for (const [measure, { found, right, gold, met }] of Object.entries(score(perfect(each), each)))
      expect([found, right, met], `${each.article.title}: ${measure}`).toEqual([gold, gold, gold]);
    expect(summarised(each.summary, each.summary).right).toBe(each.summary.length);
  }
});

test('nothing found is nothing right', () => {
  const nothing = { ...perfect(gold), figures: [], dates: [], people: [], organisations: [], places: [] };
  for (const { found, right, met } of Object.values(score(nothing, gold)))
    expect([found, right, met]).toEqual([0, 0, 0]);
});

test('what stands nowhere in the gold is wrong', () => {
  const facts = perfect(gold);
  const figure: Figure = { block: 0, start: 0, end: 2, text: '', value: 7, unit: null, also: null };
  const date: DateFact = { block: 0, start: 0, end: 2, text: '', type: 'DATE', value: '2001', rule: '' };
  const wrong = score(
    {
      ...facts,
      figures: [...facts.figures, figure],
      dates: [...facts.dates, date],
      people: [...facts.people, { name: 'Nobody Known', roles: ['king'], anchors: [] }],
    },
    gold,
  );
  for (const measure of ['figures', 'dates', 'people', 'roles'] as const)
    expect(wrong[measure].found - wrong[measure].right, measure).toBe(1);
});

test('another value at the right place is wrong and missed', () => {
  const facts = perfect(gold);
  const [first, ...others] = facts.figures;
  if (!first) throw new Error('No figure.');
  const {
    found,
    right,
    gold: all,
  } = score({ ...facts, figures: [{ ...first, value: 1 }, ...others] }, gold).figures;
  expect([found, right]).toEqual([all, all - 1]);
});

test('an answer is right if it is one of the gold, or one is within the other', () => {
  const at = { block: 0, start: 0, end: 0 };
  const found = {
    who: { ...at, text: 'President Ioana Petrescu' },
    what: { ...at, text: 'said' },
    when: null,
    where: { ...at, text: 'Trieste' },
  };
  const accepted = { who: ['Ioana Petrescu'], what: ['wins top prize'], when: ['Monday'], where: [] };
  expect(answered(found, accepted)).toEqual({ who: true, what: false, when: false, where: null });
});
