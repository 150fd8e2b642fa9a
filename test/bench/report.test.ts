import { expect, test } from 'vitest';
import { oneTable, type Part, split, wholeReport } from '../../bench/all/report.ts';
import { alone, beside, comparisonTable, figure } from '../../bench/statistics.ts';

const printed = [
  'Words before it.',
  comparisonTable([
    beside('time a page', figure([1, 2, 3], 'ms'), 'a peer 1.0', figure([4, 4], 'ms'), { most: 0.4 }),
    alone('bytes', { value: 3, text: '3 KB' }, { most: 4 }),
  ]),
  '',
  '| a | table | of | as | many | columns |',
  '|---|--:|--:|--:|--:|--:|',
  '| b | 1 | 2 | 3 | 4 | 5 |',
].join('\n');

const part = (more: Partial<Part> = {}): Part => {
  const { rows, rest } = split(printed);
  return { title: 'Pages', rows, details: rest, fault: '', minutes: 1.5, ...more };
};

test('a bench’s rows of the one table are told from its other tables', () => {
  expect(split(printed)).toEqual({
    rows: [
      '| **0.50** | ≤ 0.4, MISSED | time a page | 2.0 ms (1.0–3.0, n = 3) | a peer 1.0 | 4.0 ms (4.0–4.0, n = 2) |',
      '|  | ≤ 4 | bytes | 3 KB |  |  |',
    ],
    rest: 'Words before it.\n\n| a | table | of | as | many | columns |\n|---|--:|--:|--:|--:|--:|\n| b | 1 | 2 | 3 | 4 | 5 |',
  });
});

test('nothing is so many times as much as a peer that finds nothing', () => {
  const [ratio] = beside('F1', { value: 0.7, text: '0.7' }, 'a peer 1.0', { value: 0, text: '0' });
  expect(ratio).toBe('–');
});

test('all benches’ rows stand in one table', () => {
  const text = oneTable([part(), part()], { isQuick: false, hasCorpus: true });
  expect(text.match(/^\| ratio \|/gm)).toHaveLength(1);
  expect(text.match(/^\| \*\*0\.50/gm)).toHaveLength(2);
  expect(text).toContain('3.0 min. Bars missed: 2.');
});

test('a quick run says so, and so does a bench that is not whole', () => {
  const parts = [part({ rows: [], fault: 'ended after 15 minutes.' })];
  const text = oneTable(parts, { isQuick: true, hasCorpus: false });
  expect(text).toContain('# Byline beside its peers, a quick look at samples');
  expect(text).toContain('**Pages: ended after 15 minutes.**');
  expect(text).toContain('corpus of public pages and gold texts is not on this machine');
});

test('the whole report has the details and the peers’ own figures too', () => {
  const text = wholeReport([part()], '| peer |', { isQuick: false, hasCorpus: true });
  expect(text).toContain('## Pages\n\nWords before it.');
  expect(text).toContain('## The peers themselves\n\n| peer |');
});
