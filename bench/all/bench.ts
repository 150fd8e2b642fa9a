/**
 * npm run bench [-- --quick] [-- --only NAMES]: every bench, one after the other, each in a process of its own. One table
 * in Markdown on standard output, the ratios first; the same with every detail in dist/bench/report.md, which grows with
 * each bench; how far it is, on standard error.
 *
 * `--quick` takes samples and fewer runs; `--only extension,growth` takes these benches alone.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { oneTable, type Part, split, wholeReport } from './report.ts';
import { run } from './run.ts';

interface Bench {
  name: string;
  title: string;
  args?: string[];
  quick?: string[];
  /** What it needs of the corpus, which is no part of the project. */
  corpus?: string;
  /** Its details are no Markdown and are shown as they are. */
  plain?: true;
  /** It is ended after so many minutes, and the others go on. */
  minutes: number;
}

const BENCHES: readonly Bench[] = [
  {
    name: 'articles',
    title: 'The article, extracted: accuracy and time',
    args: ['--chromium', '--runs', '5'],
    quick: ['--chromium', '--runs', '3', '--quick'],
    minutes: 60,
  },
  {
    name: 'quotations',
    title: 'Who said what',
    quick: ['--set', 'polnear-dev,dewikinews-dev,credits,speed'],
    corpus: 'quotations',
    plain: true,
    minutes: 15,
  },
  { name: 'dates', title: 'Dates', corpus: 'dates', plain: true, minutes: 15 },
  { name: 'names', title: 'People, organisations, places', corpus: 'entities', plain: true, minutes: 15 },
  { name: 'fivew', title: 'Who, what, when, where', corpus: 'fivew', plain: true, minutes: 15 },
  { name: 'facts', title: 'Facts in articles of our own', plain: true, minutes: 15 },
  { name: 'growth', title: 'Growth with page and text', quick: ['--quick'], minutes: 15 },
  {
    name: 'extension',
    title: 'The extension in the browser',
    quick: ['--runs', '5', '--cold', '2'],
    minutes: 20,
  },
  { name: 'command-line', title: 'The command line', quick: ['--quick'], minutes: 20 },
];

/** Minutes that building, and checking the peers, may take. */
const PREPARING = 5;

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const corpus = process.env.BYLINE_CORPUS ?? path.resolve('../shared/corpus');
const about = { isQuick: values.quick ?? false, hasCorpus: fs.existsSync(corpus) };
const start = performance.now();

/** Tells how far the run is, and how long it has taken. */
function progress(text: string): void {
  process.stderr.write(`[${((performance.now() - start) / 60_000).toFixed(1)} min] ${text}\n`);
}

async function measure({
  name,
  title,
  args = [],
  quick = args,
  corpus: set,
  plain,
  minutes,
}: Bench): Promise<Part> {
  const none = { title, rows: [], details: '', minutes: 0 };
  if (set !== undefined && !fs.existsSync(path.join(corpus, set)))
    return { ...none, fault: `not measured, the corpus’s "${set}" is not on this machine.` };
  progress(title);
  const begin = performance.now();
  const { status, output } = await run(['bench/run.mjs', name, ...(about.isQuick ? quick : args)], minutes);
  const { rows, rest } = split(output);
  if (status !== 0) process.exitCode = 1;
  return {
    title,
    rows,
    details: plain ? `\`\`\`\n${rest}\n\`\`\`` : rest.replace(/^## /gm, '### '),
    fault: faultOf(status, minutes),
    minutes: (performance.now() - begin) / 60_000,
  };
}

function faultOf(status: number | null, minutes: number): string {
  if (status === 0) return '';
  const how = status === null ? `after ${minutes} minutes, which it may take` : 'with an error';
  return `ended ${how}: its figures are not whole.`;
}

/** Builds, and lets each peer find what it is known to; a peer that does not ends it all. */
async function prepare(): Promise<string> {
  progress('Building');
  await mustRun(['build.mjs']);
  progress('Are the peers what they should be?');
  return mustRun(['bench/run.mjs', 'self-check']);
}

async function mustRun(args: readonly string[]): Promise<string> {
  const { status, output } = await run(args, PREPARING);
  if (status === 0) return output;
  progress(`${args.join(' ')} ended ${status === null ? `after ${PREPARING} minutes` : 'with an error'}.`);
  return process.exit(1);
}

const only = values.only?.split(',') ?? null;
for (const name of only ?? [])
  if (!BENCHES.some((bench) => bench.name === name)) {
    console.error(`There is no bench "${name}": there are ${BENCHES.map((bench) => bench.name).join(', ')}.`);
    process.exit(2);
  }
const peers = await prepare();
const parts: Part[] = [];
for (const bench of BENCHES.filter(({ name }) => only === null || only.includes(name))) {
  parts.push(await measure(bench));
  fs.writeFileSync(path.resolve('dist/bench/report.md'), wholeReport(parts, peers, about));
}
progress('Done: every detail is in dist/bench/report.md');
console.log(oneTable(parts, about));
