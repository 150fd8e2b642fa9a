/**
 * What heavy pages cost, in Chromium, beside plain Readability on the same page in the same run.
 * `node build.mjs && node bench/run.mjs heavy [part of a page's name]`
 *
 * - time: from the click on the toolbar button to the article, or to the sentence that stands instead of it
 * - work: what the main threads of the page and of the popup did until then, in processor time, so that other work on
 *   the machine does not count; block: the longest task of it, in which nothing else could happen
 * - memory: the most that a process held, all of it; of the page, above what it held before the click
 *
 * The first page is an ordinary article, for comparing.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from '../../src/cli/browsers.ts';
import { startSite } from '../../src/cli/site.ts';
import { launchChromium } from '../../test/e2e/chromium.ts';
import type { Driver, Popup } from '../../test/e2e/driver.ts';
import { HOSTS } from '../../test/e2e/pages.ts';
import { type HeavyPage, heavyPages, ordinaryPage } from '../../test/heavy/pages.ts';
import { peakOf, renderers, resetPeaks, workOf } from './measure.ts';

const WANTED = process.argv[2] ?? '';
const ADDRESS = 'news.example/2026/11/harbour-office-closes-its-last-ledger';
const READABILITY = fs.readFileSync(
  createRequire(path.resolve('package.json')).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** So long each step may take on a busy machine: milliseconds. */
const PATIENCE = 180_000;

interface PlainRow {
  'Readability, ms': number | string;
  'its block': number;
  'its MB': number;
}

interface Row extends PlainRow {
  page: string;
  'time, ms': number;
  shown: string;
  'page works': number;
  'page blocked': number;
  'popup works': number;
  'popup blocked': number;
  'analysed, ms': number;
  'popup, MB': number;
  'page, MB': number;
  changes: number;
}

async function measure(driver: Driver, heavy: HeavyPage): Promise<Row> {
  const { page } = driver;
  await open(driver);
  const readability = await plain(driver);
  await open(driver);
  await page.evaluate(() => {
    const count = { changes: 0 };
    const restless = document.getElementById('ticker');
    new MutationObserver((records) => {
      count.changes += records.filter(({ target }) => target !== restless && target !== document.body).length;
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    Object.assign(globalThis, { count });
  });
  const before = resetPeaks(renderers('page'));
  await startTracing(driver);
  const clicked = performance.timeOrigin + performance.now();
  const popup = await driver.openPopup();
  await shows(popup, ({ state = '' }) => ['article', 'failure'].includes(state));
  const shown = performance.timeOrigin + performance.now() - clicked;
  const { trace, pid } = await stopTracing(driver);
  const pageWork = workOf(trace, [pid]);
  const pageMemory = peakOf(pid) - (before.get(pid) ?? 0);
  const extension = renderers('extension');
  const popupWork = workOf(trace, extension);
  await shows(popup, ({ state, analysis }) => state === 'failure' || analysis === 'ended');
  const analysed = performance.timeOrigin + performance.now() - clicked;
  const row: Row = {
    page: heavy.name,
    'time, ms': Math.round(shown),
    shown: await whatIsShown(popup, heavy.words),
    'page works': pageWork.all,
    'page blocked': pageWork.block,
    'popup works': popupWork.all,
    'popup blocked': popupWork.block,
    'analysed, ms': Math.round(analysed),
    'popup, MB': Math.max(...extension.map(peakOf)),
    'page, MB': Math.round(pageMemory),
    changes: await page.evaluate(
      () => (globalThis as unknown as { count: { changes: number } }).count.changes,
    ),
    ...readability,
  };
  await driver.closePopup();
  return row;
}

async function open({ page }: Driver): Promise<void> {
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`https://${ADDRESS}`, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  await new Promise((resolve) => setTimeout(resolve, 500));
}

async function startTracing({ page }: Driver): Promise<void> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
}

/** @returns the trace, and the process of the page that it was started on */
async function stopTracing({ page }: Driver): Promise<{ trace: string; pid: number }> {
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: { name: string; args: TraceStart }[] };
  const start = traceEvents.find(({ name }) => name === 'TracingStartedInBrowser');
  const frame = start?.args.data?.frames?.find(({ url }) => url === `https://${ADDRESS}`);
  if (!frame) throw new Error('The trace does not name the process of the page.');
  return { trace, pid: frame.processId };
}

interface TraceStart {
  data?: { frames?: { url: string; processId: number }[] };
}

/** Waits for a state of the popup longer than a test would. */
async function shows(popup: Popup, isSo: (state: DOMStringMap) => boolean): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (isSo(await popup.evaluate(() => ({ ...document.documentElement.dataset })))) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The popup shows nothing.');
}

function whatIsShown(popup: Popup, wanted: string): Promise<string> {
  return popup.evaluate((words) => {
    if (document.documentElement.dataset.state === 'failure')
      return document.querySelector('[role=status]')?.textContent ?? '';
    const text = document.querySelector('.body')?.textContent ?? '';
    const what = text.includes(words) ? 'article' : 'article without its words';
    const cut = document.querySelector('.article-header .partial') ? ', says it is cut' : '';
    return `${what}, ${Math.round(text.length / 1000)} KB${cut}`;
  }, wanted);
}

/** Readability as its own instructions use it, on a clone. */
async function plain(driver: Driver): Promise<PlainRow> {
  const { page } = driver;
  await page.evaluate(`${READABILITY};globalThis.Readability = Readability;0`);
  const before = resetPeaks(renderers('page'));
  await startTracing(driver);
  const time = await page.evaluate(() => {
    const { Readability } = globalThis as unknown as {
      Readability: new (of: Document) => { parse(): { textContent: string } | null };
    };
    const start = performance.now();
    try {
      const result = new Readability(document.cloneNode(true) as Document).parse();
      return result ? Math.round(performance.now() - start) : 'nothing';
    } catch (error) {
      return String(error).slice(0, 40);
    }
  });
  const { trace, pid } = await stopTracing(driver);
  return {
    'Readability, ms': time,
    'its block': workOf(trace, [pid]).block,
    'its MB': Math.round(peakOf(pid) - (before.get(pid) ?? 0)),
  };
}

const executable = findBrowser('chromium') ?? findBrowser('chrome');
if (executable === null) {
  console.log('There is no Chromium here: heavy pages are not measured.');
} else {
  const rows: Row[] = [];
  for (const heavy of [ordinaryPage(), ...heavyPages()].filter(({ name }) => name.includes(WANTED))) {
    const site = await startSite(HOSTS, { [ADDRESS]: { body: heavy.html } });
    const driver = await launchChromium({ port: site.port, executable });
    try {
      const row = await measure(driver, heavy);
      rows.push(row);
      console.log(JSON.stringify(row));
    } catch (error) {
      console.log(`${heavy.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    } finally {
      await driver.close();
      await site.close();
    }
  }
  console.table(rows);
}
