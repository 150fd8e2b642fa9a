import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { type Answer, type Site, startSite } from '../../src/cli/site.ts';
import type { PageCase } from '../hostile/case.ts';
import { CASES } from '../hostile/cases/all.ts';
import { pageOf } from '../hostile/pages.ts';
import { shownViolations } from '../hostile/violations.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Popup } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { HOSTS } from './pages.ts';
import { analysed, openFrom } from './reading.ts';
import { withoutBrowser } from './without-browser.ts';

/**
 * All of the hostile pages take minutes: without `BYLINE_HOSTILE_EVERY=1`, the long run, it is one of each attack, and
 * with another number each so many of them.
 */
const STEP = Number(process.env.BYLINE_HOSTILE_EVERY ?? 0);

function isChosen(one: PageCase, index: number, all: readonly PageCase[]): boolean {
  if (STEP > 0) return index % STEP === 0;
  return all.findIndex(({ attack }) => attack === one.attack) === index;
}

/** Hostile pages, with DW's layout and another outlet's in turn. */
const PAGES = CASES.filter((one): one is PageCase => one.kind === 'page')
  .filter(isChosen)
  .map((one, index) => ({
    one,
    name: `${one.attack}: ${one.name}`,
    ...pageOf(one, one.only ?? (index % 2 === 0 ? 'dw' : 'other'), index + 1),
  }));

const ROUTES = Object.fromEntries(
  PAGES.map(({ url, html }): [string, Answer] => [url.replace('https://', ''), { body: html }]),
);

/** The shortest time for all of them, and that of each where they are many: milliseconds, on a machine that may be busy. */
const SHORTEST = 400_000;
const EACH = 8_000;

/** So many of them are looked at in the reader tab too. */
const EVERY = 10;

/**
 * Runs in the extension's page. All these pages have the same words, some under another headline: what was kept of the
 * page before would let the next popup wait for other words, ten seconds long.
 */
async function forget(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
  await (browser ?? chrome)?.storage.session.clear();
}

interface ExtensionApi {
  storage: { session: { clear(): Promise<void> } };
}

/** Runs in the extension's page: what it has become. */
function look() {
  const { tripped } = globalThis as { tripped?: unknown };
  const asked = performance
    .getEntriesByType('resource')
    .filter(({ name }) => !name.startsWith(location.origin))
    .map((entry) => ({ address: entry.name, by: (entry as PerformanceResourceTiming).initiatorType }));
  const violations: string[] = [];
  if ('ReportingObserver' in globalThis) {
    const observer = new ReportingObserver(() => {}, { types: ['csp-violation'], buffered: true });
    observer.observe();
    for (const report of observer.takeRecords()) violations.push(JSON.stringify(report.body));
  }
  const { state } = document.documentElement.dataset;
  const text = document.querySelector('.article')?.textContent ?? '';
  return {
    tripped: tripped !== undefined,
    asked,
    violations,
    html: document.querySelector('.article')?.innerHTML ?? '',
    text,
    state,
  };
}

/** Runs in the hostile page: the addresses of its pictures. */
function pictures(): string[] {
  return [...document.querySelectorAll('img')].map(({ src }) => src);
}

/** Of what a page has, its pictures alone may be asked for. */
function mayAsk({ address, by }: { address: string; by: string }, known: readonly string[]): boolean {
  const isPicture = known.includes(address) || /^https:\/\/[^/]+\/[^?]*\.(?:jpg|gif)/.test(address);
  return by === 'img' && isPicture;
}

async function faultsIn(view: Popup, one: PageCase, known: readonly string[]): Promise<string[]> {
  const { tripped, asked, violations, html, text } = await view.evaluate(look);
  return [
    ...(tripped ? ['a script of the page ran'] : []),
    ...asked
      .filter((request) => !mayAsk(request, known))
      .map(({ address, by }) => `asked for ${address} by ${by}`),
    ...violations.map((report) => `policy: ${report}`),
    ...shownViolations(html, text, one).map(({ kind, what }) => `${kind}: ${what}`),
  ];
}

for (const [name, launch] of [
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const) {
  const executable = findBrowser(name);
  if (executable === null) {
    withoutBrowser(name);
    continue;
  }
  describe(name, () => {
    let site: Site;
    let driver: Driver;
    beforeAll(async () => {
      site = await startSite(HOSTS, ROUTES);
      driver = await launch({ port: site.port, executable });
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });

    test(`${name}: no hostile page gets into the popup or the reader tab`, {
      timeout: Math.max(SHORTEST, PAGES.length * EACH),
    }, async () => {
      const faults: string[] = [];
      let harmful = 0;
      for (const [index, { one, name: label, url }] of PAGES.entries()) {
        try {
          await driver.page.goto(url, { waitUntil: 'domcontentloaded' });
          // The same HTML does harm where nothing stands between: its code runs in its own page.
          const ran = await driver.page.evaluate(() => 'tripped' in globalThis).catch(() => false);
          if (ran) harmful++;
          const known = await driver.page.evaluate(pictures).catch(() => []);
          const popup = await driver.openPopup();
          await analysed(popup);
          faults.push(...(await faultsIn(popup, one, known)).map((fault) => `${label}: ${fault}`));
          if (index % EVERY === 0) {
            await openFrom(popup, 'tab');
            const tab = await driver.view('reader');
            await analysed(tab);
            faults.push(
              ...(await faultsIn(tab, one, known)).map((fault) => `${label}: reader tab: ${fault}`),
            );
            await tab.evaluate(forget);
            await driver.closeView('reader');
            await driver.page.bringToFront();
          } else await popup.evaluate(forget);
        } catch (error) {
          faults.push(`${label}: ${String(error).slice(0, 200)}`);
        }
        await driver.closePopup();
      }
      expect(faults).toEqual([]);
      // Firefox's driver asks from a world apart, which does not see what the page's own scripts did.
      if (name === 'chromium') expect(harmful).toBeGreaterThanOrEqual(1);
    });
  });
}
