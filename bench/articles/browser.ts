import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { check, checkedPage } from '../self-check/extractors.ts';
import type { BrowserResult } from './in-browser.ts';
import { type PageResult, progress, type Run, SECONDS_A_PAGE } from './run.ts';
import type { GoldPage, PageSet } from './sets.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A tab keeps what it has shown for a while: after so many pages a new one takes its place. */
const PAGES_A_TAB = 40;

/** The browser that `CHROME` names, or the one in a usual place, or null. */
export function findChromium(): string | null {
  return [process.env.CHROME ?? '', ...PLACES].find((place) => place !== '' && existsSync(place)) ?? null;
}

/** A tab with the extractors in it. */
interface Tab {
  page: Page;
  /** @returns the processor time that the tab's thread takes for a call, in milliseconds: other programs do not count */
  timeOf(call: string): Promise<number>;
}

/** So often an empty call is timed: the fastest is what any call costs by itself. */
const IDLE_CALLS = 12;

/**
 * Reads pages in Chromium, shown and in its own parser, without a network.
 *
 * @param runs how often each page is read: the fastest counts
 * @throws Error where Byline changes a page that it reads, or an extractor does not run as it should
 */
export async function readInChromium(
  executablePath: string,
  sets: readonly PageSet[],
  names: readonly string[] | null,
  runs: number,
): Promise<Run[]> {
  const tabs = new Tabs(executablePath, await bundle());
  try {
    const all = (await (await tabs.next()).page.evaluate('bench.READER_NAMES')) as string[];
    const readers = all.filter((name) => !names || names.some((one) => name.toLowerCase().includes(one)));
    const made = readers.map((name): Run => ({ name, results: new Map(), memory: null }));
    const page = checkedPage();
    const trial = made.map(({ name }): Run => ({ name, results: new Map(), memory: null }));
    await readPage(tabs, page, trial, 1);
    for (const { name, results } of trial) check(name, page, results.get(page.id)?.text ?? '');
    for (const set of sets) {
      progress(`Chromium: ${set.name}, ${set.pages.length} pages`);
      for (const page of set.pages) await readPage(tabs, page, made, runs);
    }
    return made;
  } finally {
    await tabs.close();
  }
}

/** One tab after the other, in one browser after the other where an extractor does not come back. */
class Tabs {
  #browser: Browser | null = null;
  #tab: Tab | null = null;
  #shown = 0;

  constructor(
    readonly executablePath: string,
    readonly script: string,
  ) {}

  /** @returns the tab for the next page */
  async next(): Promise<Tab> {
    if (this.#tab && this.#shown++ % PAGES_A_TAB === PAGES_A_TAB - 1) {
      await this.#tab.page.close();
      this.#tab = null;
    }
    return this.current();
  }

  async current(): Promise<Tab> {
    this.#browser ??= await puppeteer.launch({
      executablePath: this.executablePath,
      headless: true,
      pipe: true,
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
    });
    this.#tab ??= await newTab(this.#browser, this.script);
    return this.#tab;
  }

  /** Ends the browser whose tab works without end: it would not close it. */
  end(): void {
    this.#browser?.process()?.kill('SIGKILL');
    this.#browser = this.#tab = null;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }
}

async function newTab(browser: Browser, script: string): Promise<Tab> {
  const page = await browser.newPage();
  await page.evaluate(script);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const processorTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const wholeTimeOf = async (call: string): Promise<number> => {
    const start = await processorTime();
    await page.evaluate(call);
    return (await processorTime()) - start;
  };
  let idle = Number.POSITIVE_INFINITY;
  for (let call = 0; call < IDLE_CALLS; call++) idle = Math.min(idle, await wholeTimeOf('bench.idle()'));
  return { page, timeOf: async (call) => Math.max(0, (await wholeTimeOf(call)) - idle) };
}

async function readPage(tabs: Tabs, page: GoldPage, made: readonly Run[], runs: number): Promise<void> {
  const open = async (tab: Tab): Promise<Tab> => {
    await tab.page.evaluate(`bench.open(${JSON.stringify(page.html())})`);
    return tab;
  };
  let tab = await open(await tabs.next());
  for (const { name, results } of made) {
    const result = await readTimed(tab, name, page, runs).catch((error: unknown) => {
      progress(`${name}, ${page.id}: ${String(error).slice(0, 300)}`);
      return {
        text: '',
        milliseconds: error instanceof Late ? Number.POSITIVE_INFINITY : Number.NaN,
        changes: 0,
      };
    });
    if (name === 'Byline' && result.changes > 0)
      throw new Error(`Byline changed ${page.id} in ${result.changes} places.`);
    results.set(page.id, result);
    if (result.milliseconds === Number.POSITIVE_INFINITY) {
      tabs.end();
      tab = await open(await tabs.current());
    }
  }
}

async function readTimed(
  { page: tab, timeOf }: Tab,
  name: string,
  { url }: GoldPage,
  runs: number,
): Promise<PageResult & BrowserResult> {
  let milliseconds = Number.POSITIVE_INFINITY;
  let result: BrowserResult = { text: '', changes: 0 };
  for (let run = 0; run < runs && result.changes === 0; run++) {
    const call = `bench.read(${JSON.stringify(name)}, ${JSON.stringify(url)})`;
    milliseconds = Math.min(milliseconds, await inTime(timeOf(call)));
    result = (await tab.evaluate('bench.last')) as BrowserResult;
  }
  return { ...result, milliseconds };
}

class Late extends Error {}

/** @throws Late where the work takes longer than a page may */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Late(`not read within ${SECONDS_A_PAGE} s`)), SECONDS_A_PAGE * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(clock);
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['bench/articles/in-browser.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
  });
  return outputFiles[0]?.text ?? '';
}
