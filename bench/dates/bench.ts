// Dates against TimeBank, AQUAINT and KRAUTS, beside chrono-node and compromise-dates in the same run.
// node bench/run.mjs dates [--errors SET] [--public]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findDates } from '../../src/analyse/dates/dates.ts';
import type { Timex } from '../../src/analyse/dates/timexes.ts';
import type { Block } from '../../src/article.ts';
import * as de from '../../src/language/de.ts';
import * as en from '../../src/language/en.ts';
import type { Language } from '../../src/language/language.ts';
import { isExact } from '../../src/timex.ts';
import { beside, comparisonTable, type Figure } from '../statistics.ts';
import { rowName } from '../versions.ts';
import { chronoNode, compromiseDatesOf } from './peers.ts';

interface Row {
  id: string;
  lang: string;
  dct: string;
  text: string;
  timexes: Timex[];
}
/** Of what the corpus's scorer tells: precision, recall and F1 in percent. */
interface Scores {
  value: [number, number, number];
}
type System = (text: string, dct: string, row: Row) => Timex[];

const LANGUAGES: Readonly<Record<string, Language>> = { de, en };
const SETS = ['en-timebank', 'en-aquaint', 'de-krauts-dolomiten42', 'de-krauts-dolomiten100'];

/** `facts.dates` of the outward JSON, each paragraph of the text a block. */
const byline: System = (text, dct, row) => {
  const language = LANGUAGES[row.lang];
  if (!language) return [];
  const blocks: Block[] = text.split('\n\n').map((line) => ({ type: 'paragraph', text: line }));
  const offsets: number[] = [];
  let offset = 0;
  for (const block of blocks) {
    offsets.push(offset);
    offset += block.text.length + 2;
  }
  return findDates(blocks, language, dct).map((date) => {
    const from = offsets[date.block] ?? 0;
    return { ...date, start: date.start + from, end: date.end + from };
  });
};

/** What panel and report show of them. */
const shown: System = (text, dct, row) => byline(text, dct, row).filter(isExact);

const corpus = path.join(process.env.BYLINE_CORPUS ?? path.resolve('../shared/corpus'), 'dates');
if (!existsSync(corpus)) {
  console.log(`No gold dates at ${corpus}: nothing measured. BYLINE_CORPUS names the corpus.`);
  process.exit(0);
}
const { evalDates, DH, drow } = await import(pathToFileURL(path.join(corpus, 'score.mjs')).href);

const read = (set: string): Row[] =>
  readFileSync(path.join(corpus, `dates-${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const errors = process.argv[process.argv.indexOf('--errors') + 1];
if (process.argv.includes('--errors') && errors) listErrors(read(errors));
else {
  console.log(DH);
  const compared: string[][] = [];
  for (const set of SETS) {
    const rows = read(set);
    const measure = (name: string, system: System): Figure => {
      const scores: Scores = evalDates(system, rows);
      console.log(drow(name, set, scores));
      return asFigure(scores, rows);
    };
    const ours = measure('byline', byline);
    measure('byline, exact only', shown);
    for (const [name, system] of Object.entries({
      'chrono-node': chronoNode,
      ...(set.startsWith('en') && { 'compromise-dates': compromiseDatesOf }),
    }))
      compared.push(
        beside(`dates with the right value, F1, ${set}`, ours, rowName(name), measure(name, system)),
      );
  }
  console.log(`\n${comparisonTable(compared)}`);
  const suspect = SETS.flatMap((set) => suspects(read(set)));
  console.log(`\nMoney, shares, scores or "so", "Sun", "Fr" read as dates: ${suspect.length}`);
  for (const words of suspect) console.log(words);
  speed(read('en-timebank'));
}

function asFigure({ value: [precision, recall, f1] }: Scores, rows: readonly Row[]): Figure {
  const n = rows.reduce((sum, { timexes }) => sum + timexes.length, 0);
  return { value: f1, text: `${f1} % (P ${precision}, R ${recall}, n = ${n})` };
}

/** Expressions that touch a currency, a percent sign or a score, or are words that only look like weekdays. */
function suspects(rows: Row[]): string[] {
  return rows.flatMap((row) =>
    byline(row.text, row.dct, row)
      .filter(({ start, end, type }) => {
        const words = row.text.slice(start, end);
        const money =
          /[$€£¥]\s?$/u.test(row.text.slice(0, start)) ||
          /^\s?(?:%|percent|Prozent|Euro\b)/u.test(row.text.slice(end));
        const score = type !== 'TIME' && /^\d+[:-]\d+$/.test(words);
        return money || score || /^(?:so|sun|fr|di)$/iu.test(words) || /\d a$/.test(words);
      })
      .map(({ start, end }) => row.text.slice(Math.max(0, start - 20), end + 20)),
  );
}

/** The time that dates take for a text of about 1,000 words, after warm-up. */
function speed(rows: Row[]): void {
  const text = rows
    .map((row) => row.text)
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, 1000)
    .join('');
  const row: Row = { id: '', lang: 'en', dct: '1990-01-01', text, timexes: [] };
  for (let i = 0; i < 50; i++) byline(text, row.dct, row);
  const begin = performance.now();
  for (let i = 0; i < 50; i++) byline(text, row.dct, row);
  console.log(`\n1,000 words: ${((performance.now() - begin) / 50).toFixed(2)} ms`);
}

/** Each expression that was missed, invented or valued otherwise, with the words around it. */
function listErrors(rows: Row[]): void {
  for (const row of rows) {
    const found = byline(row.text, row.dct, row);
    const used = new Set<Timex>();
    const around = (start: number, end: number): string =>
      row.text.slice(Math.max(0, start - 50), end + 30).replaceAll('\n', '⏎');
    for (const gold of row.timexes) {
      const hit = found.find((other) => !used.has(other) && other.start < gold.end && gold.start < other.end);
      if (hit) used.add(hit);
      if (hit?.value === gold.value) continue;
      const kind = hit ? 'VALUE' : 'MISS';
      console.log(
        [
          kind,
          row.dct,
          gold.type,
          gold.value,
          hit?.value ?? '',
          hit?.rule ?? '',
          row.text.slice(gold.start, gold.end),
          around(gold.start, gold.end),
        ].join(' | '),
      );
    }
    for (const other of found)
      if (!used.has(other))
        console.log(
          [
            'EXTRA',
            row.dct,
            other.type,
            '',
            other.value,
            other.rule,
            row.text.slice(other.start, other.end),
            around(other.start, other.end),
          ].join(' | '),
        );
  }
}
