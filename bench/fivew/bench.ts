// Five Ws against giveme5w1h-a by the corpus's own scorer; the headline alone and its stored peer beside it.
// node bench/run.mjs fivew
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findDates } from '../../src/analyse/dates/dates.ts';
import { findNames } from '../../src/analyse/names/names.ts';
import { fiveWs } from '../../src/analyse/summary/five-ws.ts';
import type { Anchored, Article, Block } from '../../src/article.ts';
import * as en from '../../src/language/en.ts';
import { beside, comparisonTable, type Figure } from '../statistics.ts';

interface Row {
  id: string;
  title: string;
  text: string;
  date: string;
  giveme5w1h: Record<string, { text: string }[]> | null;
}

const corpus = path.join(process.env.BYLINE_CORPUS ?? path.resolve('../shared/corpus'), 'fivew');
const gold = path.join(corpus, 'giveme5w1h-a.jsonl');
if (!existsSync(gold)) {
  console.log(`No gold at ${corpus}: nothing measured. BYLINE_CORPUS names the corpus.`);
  process.exit(0);
}
const rows: Row[] = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

type Prediction = Record<'who' | 'what' | 'when' | 'where' | 'whenValue', string>;

/** @param repeats whether the body begins with the headline, as crawled text does */
function predict(row: Row, repeats: boolean): Prediction {
  const lines = row.text.split(/\n+/).filter(Boolean);
  const blocks: Block[] = (repeats ? [row.title, ...lines] : lines).map((text) => ({
    type: 'paragraph',
    text,
  }));
  const published = row.date.slice(0, 10);
  const article = { title: row.title, standfirst: '', published } as Article;
  const dates = findDates(blocks, en, published);
  const answers = fiveWs(article, blocks, findNames(blocks, en, article), dates, en);
  const text = (answer: Anchored | null): string => answer?.text ?? '';
  const when = dates.find(
    ({ block, start }) => block === answers.when?.block && start === answers.when.start,
  );
  return {
    who: text(answers.who),
    what: text(answers.what),
    when: text(answers.when),
    where: text(answers.where),
    whenValue: when?.value ?? '',
  };
}

const OURS = 'byline, headline in the body';
const ALONE = 'byline, body alone';

const systems: Record<string, (row: Row) => Partial<Prediction>> = {
  [OURS]: (row) => predict(row, true),
  [ALONE]: (row) => predict(row, false),
  'the headline for each': ({ title }) => ({ who: title, what: title, when: title, where: title }),
  'giveme5w1h, its stored output': ({ giveme5w1h: told }) => ({
    who: told?.who?.[0]?.text ?? '',
    what: told?.what?.[0]?.text ?? '',
    when: told?.when?.[0]?.text ?? '',
    where: told?.where?.[0]?.text ?? '',
  }),
};

/** For each question how near the answers come to the gold's, 0 to 1, and how many articles have one. */
function score(name: string, system: (row: Row) => Partial<Prediction>): Map<string, Figure> {
  const file = path.join(folder, 'predicted.jsonl');
  writeFileSync(file, rows.map((row) => JSON.stringify({ id: row.id, ...system(row) })).join('\n'));
  const run = spawnSync(process.execPath, [path.join(corpus, 'score.mjs'), gold, file], { encoding: 'utf8' });
  console.log(`${name}\n${run.stdout || run.stderr}`);
  const lines = run.stdout.matchAll(/^(\w+) ([\d.]+) \((\d+) articles\)$/gm);
  return new Map(
    [...lines].map(([, question = '', value, n]) => [
      question,
      { value: Number(value), text: `${value} (n = ${n})` },
    ]),
  );
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'fivew-'));
const scores = new Map(Object.entries(systems).map(([name, system]) => [name, score(name, system)]));
rmSync(folder, { recursive: true });
const compared = [...scores].flatMap(([name, its]) =>
  name === OURS || name === ALONE
    ? []
    : [...its].map(([question, figure]) => {
        const ours = scores.get(OURS)?.get(question);
        if (!ours) throw new Error(`The scorer does not tell "${question}" of ours.`);
        return beside(`${question}, precision, giveme5w1h-a`, ours, name, figure);
      }),
);
console.log(comparisonTable(compared));
if (process.argv.includes('--show'))
  for (const row of rows)
    console.log(JSON.stringify({ ...row, text: row.text.slice(0, 600), giveme5w1h: predict(row, true) }));
