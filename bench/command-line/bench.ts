/**
 * The command line as people use it on many pages: pages per second with `--jsonl` on one and two processes, beside
 * a bare jsdom and Readability script and defuddle's command line; and memory at 100 and at 1,000 pages.
 * `npm run bench:command-line [-- --quick]`
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beside, comparisonTable, type Figure, figure, markdownTable, summary } from '../statistics.ts';
import { rowName } from '../versions.ts';
import { defuddle, READABILITY } from './peers.ts';

const MEMORY = path.resolve('bench/command-line/memory.cjs');
const OURS = [path.resolve('dist/cli/read.mjs'), '--jsonl'];

interface Run {
  seconds: number;
  /** Of the largest process. */
  megabytes: number;
  /** Megabytes that it still holds when all is done and collected: what grows with the pages would be a leak. */
  held: number;
  lines: number;
}

/** @returns so many paths: our own pages, again and again. */
function pages(count: number): string[] {
  const folder = path.resolve('test/pages');
  const all = fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name, 'page.html'))
    .filter((file) => fs.existsSync(file));
  return Array.from({ length: count }, (_, index) => all[index % all.length] ?? '');
}

/** Runs a script in its own process; the pages that it gives are counted by its lines. */
function run(args: readonly string[], mayFail = false): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', MEMORY, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let lines = 0;
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const [, most, still] = /maxRSS (\d+), held (\d+)\s*$/.exec(said) ?? [];
      const [kilobytes, held] = [Number(most), Number(still)];
      if ((code !== 0 && !mayFail) || Number.isNaN(kilobytes)) reject(new Error(`A run failed: ${said}`));
      else
        resolve({
          seconds: (performance.now() - start) / 1000,
          megabytes: kilobytes / 1024,
          held: held / 1024,
          lines,
        });
    });
  });
}

/** The pages spread over processes as `xargs -P` would; all of them must have been read. */
async function runOver(args: readonly string[], files: readonly string[], processes: number): Promise<Run> {
  const share = Math.ceil(files.length / processes);
  const start = performance.now();
  const parts = Array.from({ length: processes }, (_, index) =>
    files.slice(index * share, (index + 1) * share),
  );
  const runs = await Promise.all(parts.map((part) => run([...args, ...part])));
  const lines = runs.reduce((sum, one) => sum + one.lines, 0);
  if (lines !== files.length) throw new Error(`${lines} of ${files.length} pages were read.`);
  const megabytes = Math.max(...runs.map((one) => one.megabytes));
  const held = Math.max(...runs.map((one) => one.held));
  return { seconds: (performance.now() - start) / 1000, megabytes, held, lines };
}

/** defuddle's command line reads one page a process, and fails at those that it finds no content in. */
async function runDefuddle(files: readonly string[]): Promise<Run> {
  const start = performance.now();
  let megabytes = 0;
  let held = 0;
  for (const file of files) {
    const one = await run(defuddle(file), true);
    megabytes = Math.max(megabytes, one.megabytes);
    held = Math.max(held, one.held);
  }
  return { seconds: (performance.now() - start) / 1000, megabytes, held, lines: files.length };
}

interface Row {
  name: string;
  count: number;
  /** Pages per second. */
  speeds: number[];
  megabytes: number;
  held: number;
}

async function row(name: string, count: number, one: () => Promise<Run>, runs: number): Promise<Row> {
  const all: Run[] = [];
  for (let turn = 0; turn < runs; turn++) {
    console.error(`${name}, ${count} pages: run ${turn + 1} of ${runs}`);
    all.push(await one());
  }
  const speeds = all.map(({ seconds }) => count / seconds);
  const most = (part: 'megabytes' | 'held'): number => Math.max(...all.map((one) => one[part]));
  return { name, count, speeds, megabytes: most('megabytes'), held: most('held') };
}

const isQuick = process.argv.includes('--quick');
const RUNS = isQuick ? 1 : 3;
const [FEW, MANY] = isQuick ? [50, 200] : [100, 1_000];
/** A process a page takes its time: so many do. */
const DEFUDDLE_PAGES = 10;
/** What is held must not follow the number of pages; what the engine has not yet collected may. */
const MEMORY_BAR = { most: 1.25 };

const few = pages(FEW);
const ours = await row(
  'Byline, everything: article, facts, attributions',
  FEW,
  () => runOver(OURS, few, 1),
  RUNS,
);
const two = await row('Byline, 2 processes', FEW, () => runOver(OURS, few, 2), RUNS);
const bare = await row(
  `bare jsdom and ${rowName('@mozilla/readability')}, text only`,
  FEW,
  () => runOver(READABILITY, few, 1),
  RUNS,
);
const theirs = await row(
  `${rowName('defuddle')}’s command line, a process a page, text only`,
  DEFUDDLE_PAGES,
  () => runDefuddle(pages(DEFUDDLE_PAGES)),
  RUNS,
);
const many = await row('Byline', MANY, () => runOver(OURS, pages(MANY), 1), 1);

const speed = (of: Row): Figure => figure(of.speeds, 'pages per second');
const megabytes = (value: number): Figure => ({ value, text: `${value.toFixed(0)} MB` });
console.log(
  comparisonTable([
    beside('command line, 1 process', speed(ours), bare.name, speed(bare)),
    beside('command line, 1 process', speed(ours), theirs.name, speed(theirs)),
    beside('command line, 2 processes', speed(two), 'Byline, 1 process', speed(ours)),
    beside(
      `memory held at the end of ${MANY} pages`,
      megabytes(many.held),
      `Byline, ${FEW} pages`,
      megabytes(ours.held),
      MEMORY_BAR,
    ),
    beside(
      `memory at most, uncollected too, ${MANY} pages`,
      megabytes(many.megabytes),
      `Byline, ${FEW} pages`,
      megabytes(ours.megabytes),
    ),
  ]),
);
console.log(
  `\n${markdownTable(
    ['command line', 'pages', 'pages per second, median (range)', 'memory at most', 'held at the end'],
    [ours, two, bare, theirs, many].map(({ name, count, speeds, megabytes, held }) => [
      name,
      String(count),
      summary(speeds),
      `${megabytes.toFixed(0)} MB`,
      `${held.toFixed(0)} MB`,
    ]),
  )}`,
);
