#!/usr/bin/env node
/**
 * npm run bench [-- --quick] [-- --only NAMES]: every bench, one after the other, each in a process of its own; one report in Markdown on
 * standard output and in dist/bench/report.md, the ratios first; how far it is, on standard error.
 *
 * `--quick` takes samples and fewer runs; `--only extension,growth` takes these benches alone.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bundle.mjs';
import { timeRatios } from './ratios.mjs';

/**
 * The benches: what a title says of them, their arguments, and what they need of the corpus, which is no part of the
 * project. Those whose output is no Markdown table are shown as they are.
 */
const BENCHES = [
  {
    name: 'articles',
    title: 'The article, extracted: accuracy and time',
    args: ['--chromium', '--runs', '5'],
    quick: ['--chromium', '--no-node', '--runs', '3', '--quick'],
  },
  {
    name: 'quotations',
    title: 'Who said what',
    quick: ['--set', 'polnear-dev,dewikinews-dev,credits,speed'],
    corpus: 'quotations',
    plain: true,
  },
  { name: 'dates', title: 'Dates', corpus: 'dates', plain: true },
  { name: 'names', title: 'People, organisations, places', corpus: 'entities', plain: true },
  { name: 'fivew', title: 'Who, what, when, where', corpus: 'fivew', plain: true },
  { name: 'facts', title: 'Facts in articles of our own', plain: true },
  { name: 'growth', title: 'Growth with page and text', quick: ['--quick'] },
  { name: 'extension', title: 'The extension in the browser', quick: ['--runs', '5', '--cold', '2'] },
  { name: 'command-line', title: 'The command line', quick: ['--quick'] },
];

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const only = values.only?.split(',') ?? null;
const corpus = process.env.BYLINE_CORPUS ?? path.join(ROOT, '..', 'shared', 'corpus');
const benches = BENCHES.filter(({ name }) => only === null || only.includes(name));

/** Runs a program; what it says on standard error is shown at once. */
function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString().trim() }));
  });
}

/** The peers' own figures; a broken peer ends it all. */
async function checkPeers() {
  process.stderr.write('Are the peers what they should be?\n');
  const { code, output } = await run(['bench/run.mjs', 'self-check']);
  if (code !== 0) process.exit(1);
  return output;
}

async function measure({ name, title, args = [], quick = args, corpus: set, plain = false }) {
  if (set !== undefined && !fs.existsSync(path.join(corpus, set)))
    return { title, text: `Not measured: the corpus's "${set}" is not on this machine.`, ratios: [] };
  process.stderr.write(`\n${title}\n`);
  const start = performance.now();
  const { code, output } = await run(['bench/run.mjs', name, ...(values.quick ? quick : args)]);
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  const lines = output.split('\n');
  const ratios = lines
    .filter((line) => line.startsWith('Ratio: '))
    .map((line) => line.slice('Ratio: '.length));
  const rest = lines
    .filter((line) => !line.startsWith('Ratio: '))
    .join('\n')
    .trim();
  const failed = code === 0 ? '' : '\n\nThis bench ended with an error, and its figures are not whole.';
  if (code !== 0) process.exitCode = 1;
  return {
    title,
    text: `${plain ? `\`\`\`\n${rest}\n\`\`\`` : rest.replace(/^## /gm, '### ')}${failed}\n\n(${minutes} min)`,
    ratios: [...ratios, ...timeRatios(rest)],
  };
}

function report(peers, parts) {
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.version}, ${os.platform()}`;
  const absent = fs.existsSync(corpus)
    ? ''
    : '\n\nThe corpus of public pages and gold texts is not on this machine: only our own pages and texts were measured.';
  const ratios = parts.flatMap((part) => part.ratios.map((ratio) => `- ${ratio}`)).join('\n');
  return [
    `# Byline's benches${values.quick ? ', a quick look at samples' : ''}\n\n${machine}.${absent}`,
    `## Ratios\n\n${ratios}`,
    ...parts.map(({ title, text }) => `## ${title}\n\n${text}`),
    `## The peers themselves\n\n${peers}`,
  ].join('\n\n');
}

process.stderr.write('Building\n');
if ((await run(['build.mjs'])).code !== 0) process.exit(1);
const peers = await checkPeers();
const parts = [];
for (const bench of benches) parts.push(await measure(bench));
const text = `${report(peers, parts)}\n`;
fs.writeFileSync(path.join(ROOT, 'dist', 'bench', 'report.md'), text);
process.stdout.write(text);
