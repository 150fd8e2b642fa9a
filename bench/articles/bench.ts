/**
 * npm run bench:articles -- [--chromium [--runs N] [--no-node]] [--quick] [--set NAME]… [--only NAMES] [--worst N]
 *
 * How much of an article's text, and how little else, Byline and its peers find on every set of pages of the corpus,
 * on the project's own pages and on DW's: text precision, recall and F1 as the article-extraction-benchmark defines
 * them, by the corpus's scorer, captions left out of the gold; and the time a page. Each extractor must first do on
 * one page of the project's own what it is known to do (`bench/self-check`), else the bench ends.
 *
 * `--chromium` reads the pages in Chromium, as live documents, and asserts that reading leaves them unchanged: Byline and
 * those that work in a browser. In Node are then read by Byline and by those that do not; else by all.
 * `--quick` takes each eighth page of a set; `--only byline,readability` takes these extractors alone; `--worst 10`
 * prints Byline's worst pages; `--out FILE` writes every text.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { comparisonTable } from '../statistics.ts';
import { versionOf } from '../versions.ts';
import { findChromium, readInChromium } from './browser.ts';
import { CHILD, readInNode, serveAsChild } from './in-node.ts';
import { progress, type Run } from './run.ts';
import { loadSets } from './sets.ts';
import { accuracyTable, comparisons, scoreRuns, timeTable, worstPages } from './table.ts';

const QUICK = 8;

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', multiple: true },
      worst: { type: 'string' },
      chromium: { type: 'boolean' },
      'no-node': { type: 'boolean' },
      runs: { type: 'string' },
      quick: { type: 'boolean' },
      only: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const sets = loadSets(values.set ?? null, values.quick ? QUICK : 1);
  const names = values.only?.toLowerCase().split(',') ?? null;
  const measured: { where: 'Node' | 'Chromium'; version: string; runs: Run[] }[] = [];
  const executable = values.chromium ? findChromium() : null;
  if (values.chromium && !executable) progress('There is no Chromium here: all are read in Node.');
  if (!values['no-node'])
    measured.push({
      where: 'Node',
      version: `${process.version}, on jsdom ${versionOf('jsdom')}`,
      runs: await readInNode(sets, names, executable !== null),
    });
  if (executable) {
    const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
    measured.push({
      where: 'Chromium',
      version: /[\d.]+/.exec(stdout)?.[0] ?? '',
      runs: await readInChromium(executable, sets, names, Number(values.runs ?? 5)),
    });
  }
  const scored = measured.map((one) => ({ ...one, scores: scoreRuns(sets, one.runs) }));
  console.log(
    comparisonTable(scored.flatMap(({ where, runs, scores }) => comparisons(where, sets, scores, runs))),
  );
  for (const { where, version, runs, scores } of scored)
    console.log(
      `\n## In ${where} ${version}\n\n${accuracyTable(scores, runs)}\n\n${timeTable(sets, runs)}\n`,
    );
  const own = measured.at(-1)?.runs.find(({ name }) => name === 'Byline');
  if (values.worst && own) console.log(worstPages(sets, own, Number(values.worst)));
  if (values.out)
    writeFileSync(values.out, JSON.stringify(measured.map(({ where, runs }) => [where, runs.map(texts)])));
}

const texts = ({ name, results }: Run): [string, Record<string, string>] => [
  name,
  Object.fromEntries([...results].map(([id, { text }]) => [id, text])),
];

if (process.argv.includes(CHILD))
  serveAsChild(new Map(loadSets(null, 1).flatMap(({ pages }) => pages.map((page) => [page.id, page]))));
else
  await bench().catch((error: unknown) => {
    progress(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
