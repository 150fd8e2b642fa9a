/**
 * What the extension costs: the sizes of its parts, the time that its always-on script takes on a DW page, and the
 * time from click to article, in Chromium. `node build.mjs && node bench/run.mjs extension [runs]`
 */
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { deflateRawSync } from 'node:zlib';
import { findBrowser } from '../../src/cli/browsers.ts';
import { startSite } from '../../src/cli/site.ts';
import { launchChromium } from '../../test/e2e/chromium.ts';
import type { Driver } from '../../test/e2e/driver.ts';
import { ARTICLE, HOSTS, ROUTES } from '../../test/e2e/pages.ts';

const RUNS = Number(process.argv[2] ?? 20);
const DIST = path.resolve('dist/chrome');

function files(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function sizeOf(file: string): string {
  const content = fs.readFileSync(file);
  return `${kilobytes(content.length)} (${kilobytes(deflateRawSync(content).length)} deflated)`;
}

function reportSizes(): void {
  for (const name of [
    'content.js',
    'background.js',
    'extract-shared.js',
    'extract-known-page.js',
    'extract-any-page.js',
    'popup.js',
    'view.css',
    'popup.css',
  ]) {
    console.log(`${name.padEnd(24)} ${sizeOf(path.join(DIST, name))}`);
  }
  const chunks = files(path.join(DIST, 'chunks')).sort();
  const total = chunks.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  console.log(`${'chunks, together'.padEnd(24)} ${kilobytes(total)} in ${chunks.length}`);
  for (const file of chunks) {
    if (fs.statSync(file).size > 4096) console.log(`  ${path.basename(file).padEnd(22)} ${sizeOf(file)}`);
  }
  const all = files(DIST).map((file) => fs.readFileSync(file));
  const packed = all.reduce((sum, content) => sum + deflateRawSync(content, { level: 9 }).length, 0);
  const bare = all.reduce((sum, content) => sum + content.length, 0);
  console.log(`${'whole package'.padEnd(24)} ${kilobytes(bare)}, about ${kilobytes(packed)} as a zip\n`);
}

function summary(values: readonly number[], digits = 2): string {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? Number.NaN;
  const [least, most] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
  return `median ${median.toFixed(digits)} ms, ${least.toFixed(digits)} to ${most.toFixed(digits)} (n = ${sorted.length})`;
}

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  tdur?: number;
  args?: unknown;
}

/** Script time of the always-on script on one load of a DW page: thread time of its evaluation, in milliseconds. */
async function contentScriptTime({ page }: Driver): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await page.goto(`https://${ARTICLE}`, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 250));
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter(
    ({ name, ph, args }) =>
      name === 'EvaluateScript' && ph === 'X' && JSON.stringify(args ?? {}).includes('chrome-extension://'),
  );
  if (own.length === 0) throw new Error('The trace does not show the content script.');
  return own.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
}

/** From the click to the painted article and to the end of the analysis, in milliseconds. */
async function openingTimes(driver: Driver): Promise<{ article: number; analysed: number }> {
  const clicked = performance.timeOrigin + performance.now();
  const popup = await driver.openPopup();
  await popup.waitFor(() => document.documentElement.dataset.analysis === 'ended');
  const marks = await popup.evaluate(() =>
    ['byline-article', 'byline-analysed'].map(
      (name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    ),
  );
  await driver.closePopup();
  return { article: (marks[0] ?? Number.NaN) - clicked, analysed: (marks[1] ?? Number.NaN) - clicked };
}

reportSizes();
const executable = findBrowser('chromium') ?? findBrowser('chrome');
if (executable === null) {
  console.log('There is no Chromium here: times are not measured.');
} else {
  const site = await startSite(HOSTS, ROUTES);
  const driver = await launchChromium({ port: site.port, executable });
  try {
    const scripts: number[] = [];
    for (let run = 0; run <= RUNS; run++) scripts.push(await contentScriptTime(driver));
    console.log(
      `always-on script          first ${scripts[0]?.toFixed(2)} ms, then ${summary(scripts.slice(1))}`,
    );
    const openings: { article: number; analysed: number }[] = [];
    for (let run = 0; run <= RUNS; run++) openings.push(await openingTimes(driver));
    const [first, ...others] = openings;
    console.log(
      `click to article          first ${first?.article.toFixed(0)} ms, then ${summary(
        others.map((one) => one.article),
        0,
      )}`,
    );
    console.log(
      `click to end of analysis  first ${first?.analysed.toFixed(0)} ms, then ${summary(
        others.map((one) => one.analysed),
        0,
      )}`,
    );
  } finally {
    await driver.close();
    await site.close();
  }
}
