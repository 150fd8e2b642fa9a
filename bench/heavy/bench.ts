/**
 * What heavy pages cost, in Chromium, beside plain Readability on the same page in the same run.
 * `node build.mjs && node bench/run.mjs heavy [part of a page's name]`
 *
 * - time: from the click on the toolbar button to the article, or to the sentence that stands instead of it
 * - block: the longest task of the page's main thread meanwhile, in processor time, so that other work on the machine
 *   does not count; all of ours: the sum of them
 * - memory: the most that a process held, above what it held before the click
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { findBrowser } from '../../src/cli/browsers.ts';
import { startSite } from '../../src/cli/site.ts';
import { launchChromium } from '../../test/e2e/chromium.ts';
import type { Driver } from '../../test/e2e/driver.ts';
import { HOSTS } from '../../test/e2e/pages.ts';
import { type HeavyPage, heavyPages } from '../../test/heavy/pages.ts';
import { longestTask, peakOf, renderers, resetPeaks } from './measure.ts';

const WANTED = process.argv[2] ?? '';
const ADDRESS = 'news.example/2026/11/harbour-office-closes-its-last-ledger';
const READABILITY = fs.readFileSync(
  createRequire(path.resolve('package.json')).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

interface Row {
  page: string;
  'time, ms': number;
  shown: string;
  'analysed, ms': number;
  'block of page, ms': number;
  'block of popup, ms': number;
  'popup, MB': number;
  'page, MB': number;
  changes: number;
  'Readability, ms': number | string;
  'its block, ms': number;
  'its memory, MB': number;
}

async function measure(driver: Driver, heavy: HeavyPage): Promise<Row> {
  const { page } = driver;
  await page.goto(`https://${ADDRESS}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const readability = await plain(driver);
  await page.goto(`https://${ADDRESS}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.evaluate(() => {
    const count = { changes: 0 };
    const restless = document.getElementById('ticker');
    new MutationObserver((records) => {
      count.changes += records.filter(({ target }) => target !== restless && target !== document.body).length;
    }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    Object.assign(globalThis, { count });
  });
  const before = resetPeaks(renderers('page'));
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  const clicked = performance.timeOrigin + performance.now();
  const popup = await driver.openPopup();
  await popup.waitFor(() => ['article', 'failure'].includes(document.documentElement.dataset.state ?? ''));
  const shown = performance.timeOrigin + performance.now() - clicked;
  await popup.waitFor(
    () =>
      document.documentElement.dataset.state === 'failure' ||
      document.documentElement.dataset.analysis === 'ended',
  );
  const analysed = performance.timeOrigin + performance.now() - clicked;
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
  const said = await popup.evaluate((words) => {
    const text = document.querySelector('.body')?.textContent ?? '';
    if (document.documentElement.dataset.state === 'failure')
      return document.querySelector('[role=status]')?.textContent ?? '';
    return `${text.includes(words) ? 'article' : 'article without its words'}, ${Math.round(text.length / 1000)} KB${document.querySelector('.article-header .partial') ? ', says it is cut' : ''}`;
  }, heavy.words);
  const extension = renderers('extension');
  const row: Row = {
    page: heavy.name,
    'time, ms': Math.round(shown),
    shown: said,
    'analysed, ms': Math.round(analysed),
    'block of page, ms': longestTask(trace, before.pids),
    'block of popup, ms': longestTask(trace, extension),
    'popup, MB': peakOf({ pids: extension, megabytes: 0 }),
    'page, MB': peakOf(before),
    changes: await page.evaluate(
      () => (globalThis as unknown as { count: { changes: number } }).count.changes,
    ),
    ...readability,
  };
  await driver.closePopup();
  return row;
}

/** Readability as its own instructions use it, on a clone. */
async function plain({
  page,
}: Driver): Promise<Pick<Row, 'Readability, ms' | 'its block, ms' | 'its memory, MB'>> {
  await page.evaluate(`${READABILITY};globalThis.Readability = Readability;0`);
  const before = resetPeaks(renderers('page'));
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
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
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
  return {
    'Readability, ms': time,
    'its block, ms': longestTask(trace, before.pids),
    'its memory, MB': peakOf(before),
  };
}

const executable = findBrowser('chromium') ?? findBrowser('chrome');
if (executable === null) {
  console.log('There is no Chromium here: heavy pages are not measured.');
} else {
  const rows: Row[] = [];
  for (const heavy of heavyPages().filter(({ name }) => name.includes(WANTED))) {
    const site = await startSite(HOSTS, { [ADDRESS]: { body: heavy.html } });
    const driver = await launchChromium({ port: site.port, executable });
    try {
      rows.push(await measure(driver, heavy));
      console.log(JSON.stringify(rows.at(-1)));
    } catch (error) {
      console.log(`${heavy.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    } finally {
      await driver.close();
      await site.close();
    }
  }
  console.table(rows);
}
