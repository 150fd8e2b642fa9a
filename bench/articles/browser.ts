import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import type { BrowserResult } from './in-browser.ts';
import { progress, type Run } from './run.ts';
import { check, checkedPage } from './self-check.ts';
import type { GoldPage, PageSet } from './sets.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A tab keeps what it has shown for a while: after so many pages a new one takes its place. */
const PAGES_A_TAB = 40;

/** The browser that `CHROME` names, or the one in a usual place, or null. */
export function findChromium(): string | null {
  return [process.env.CHROME ?? '', ...PLACES].find((place) => place !== '' && existsSync(place)) ?? null;
}

/**
 * Reads pages in Chromium, shown and in its own parser, without a network.
 *
 * @throws Error where Byline changes a page that it reads, or an extractor does not run as it should
 */
export async function readInChromium(
  executablePath: string,
  sets: readonly PageSet[],
  names: readonly string[] | null,
  runs: number,
): Promise<Run[]> {
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const newTab = async (): Promise<{ tab: Page; readers: string[] }> => {
      const tab = await browser.newPage();
      await tab.evaluate(script);
      const all = (await tab.evaluate('bench.READER_NAMES')) as string[];
      return {
        tab,
        readers: all.filter((name) => !names || names.some((one) => name.toLowerCase().includes(one))),
      };
    };
    let { tab, readers } = await newTab();
    const made = readers.map((name): Run => ({ name, results: new Map(), memory: null }));
    const page = checkedPage();
    const trial = made.map(({ name }): Run => ({ name, results: new Map(), memory: null }));
    await readPage(tab, page, trial, 1);
    for (const { name, results } of trial) check(name, page, results.get(page.id)?.text ?? '');
    let shown = 0;
    for (const set of sets) {
      progress(`Chromium: ${set.name}, ${set.pages.length} pages`);
      for (const page of set.pages) {
        if (shown++ % PAGES_A_TAB === PAGES_A_TAB - 1) {
          await tab.close();
          ({ tab, readers } = await newTab());
        }
        await readPage(tab, page, made, runs);
      }
    }
    return made;
  } finally {
    await browser.close();
  }
}

async function readPage(tab: Page, page: GoldPage, made: readonly Run[], runs: number): Promise<void> {
  await tab.evaluate(`bench.open(${JSON.stringify(page.html())})`);
  for (const { name, results } of made) {
    const call = `bench.read(${JSON.stringify(name)}, ${JSON.stringify(page.url)}, ${runs})`;
    const result = (await tab.evaluate(call).catch((error: unknown) => {
      progress(`${name}, ${page.id}: ${String(error).slice(0, 300)}`);
      return { text: '', milliseconds: Number.NaN, changes: 0 };
    })) as BrowserResult;
    if (name === 'Byline' && result.changes > 0)
      throw new Error(`Byline changed ${page.id} in ${result.changes} places.`);
    results.set(page.id, result);
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
