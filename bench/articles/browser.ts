import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { BrowserResult, Reader } from './in-browser.ts';
import type { GoldPage } from './sets.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that `CHROME` names, or the one in a usual place, or null. */
export function findChromium(): string | null {
  return [process.env.CHROME ?? '', ...PLACES].find((place) => place !== '' && existsSync(place)) ?? null;
}

/** Reads pages in Chromium, in its own parser, without a network. */
export async function readInChromium(
  executablePath: string,
  pages: readonly GoldPage[],
  readers: readonly Reader[],
  runs: number,
): Promise<Record<Reader, Map<string, BrowserResult>>> {
  const { outputFiles } = await build({
    entryPoints: ['bench/articles/in-browser.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
  });
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const results = { byline: new Map(), readability: new Map() } as Record<Reader, Map<string, BrowserResult>>;
  try {
    const tab = await browser.newPage();
    await tab.evaluate(outputFiles[0]?.text ?? '');
    for (const page of pages) {
      const html = page.html();
      for (const reader of readers) {
        const call = `bench.read(${[reader, html, page.url, runs].map((one) => JSON.stringify(one)).join()})`;
        const result = (await tab.evaluate(call).catch((error: unknown) => {
          console.error(`${page.id}: ${String(error).slice(0, 300)}`);
          return { text: '', removed: [], milliseconds: 0 };
        })) as BrowserResult;
        results[reader].set(page.id, result);
      }
    }
  } finally {
    await browser.close();
  }
  return results;
}
