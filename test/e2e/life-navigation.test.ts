import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { type Site, startSite } from '../../src/cli/site.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Popup } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { lifeRoutes, STORIES, type Steps, type StoryName } from './life-pages.ts';
import { seen, watch } from './life-watch.ts';
import { HOSTS } from './pages.ts';
import { openFrom } from './reading.ts';
import { withoutBrowser } from './without-browser.ts';

/** A → B → back, so many times a browser; `BYLINE_LIFE_RUNS=50` is the long run. */
const RUNS = Number(process.env.BYLINE_LIFE_RUNS ?? 3);
const SEED = Number(process.env.BYLINE_LIFE_SEED ?? Date.now() % 100_000);

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };
const SITES = { 'a site with a rule': 'www.dw.com', 'any site': 'news.example' };

for (const name of ['chromium', 'firefox'] as const) {
  const executable = findBrowser(name);
  if (executable === null) withoutBrowser(name);
  else describe(name, () => define(name, executable));
}

function define(name: 'chromium' | 'firefox', executable: string): void {
  let site: Site;
  let driver: Driver;
  beforeAll(async () => {
    site = await startSite(HOSTS, lifeRoutes(Object.values(SITES)));
    driver = await LAUNCHERS[name]({ port: site.port, executable });
  });
  afterEach(() => driver?.closePopup());
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  for (const [kind, host] of Object.entries(SITES)) {
    test(
      `${name}, ${kind}: A → B → back shows never A’s words under B’s headline (${RUNS} runs, seed ${SEED})`,
      async () => {
        const random = seeded(SEED);
        await driver.page.goto(`https://${host}${STORIES.a.path}`);
        const panel = await openPanel(driver);
        await watch(panel);
        let right = 0;
        const wrong: string[] = [];
        for (let run = 0; run < RUNS; run++) {
          const there = await visit(driver, STORIES.b.path, 'b', random);
          const back = await visit(driver, null, 'a', random);
          const mixed = [...there, ...back].filter((shown) => /ab|ba/.test(shown));
          const followed = await panelShows(panel, 'a');
          if (mixed.length === 0 && there.at(-1) === 'bb' && back.at(-1) === 'aa' && followed) right++;
          else wrong.push(`run ${run}: ${there.join(' ')} | ${back.join(' ')} | panel ${followed}`);
        }
        const inPanel = await seen(panel);
        console.info(
          `${name}, ${kind}: ${right} of ${RUNS} runs right; the panel showed ${inPanel.length} states`,
        );
        expect(wrong).toEqual([]);
        expect(inPanel.filter((shown) => /ab|ba/.test(shown))).toEqual([]);
        await driver.closeView('panel');
      },
      60_000 + RUNS * 20_000,
    );
  }
}

async function openPanel(driver: Driver): Promise<Popup> {
  const popup = await driver.openPopup();
  await popup.waitFor(() => document.documentElement.dataset.state === 'article');
  await openFrom(popup, 'panel');
  const panel = await driver.view('panel');
  await panel.waitFor(() => document.documentElement.dataset.state === 'article');
  await driver.closePopup();
  return panel;
}

/** Goes to the other story, clicks at any time after, and notes what the popup shows until it rests. */
async function visit(
  driver: Driver,
  path: string | null,
  name: StoryName,
  random: () => number,
): Promise<string[]> {
  const header = Math.floor(random() * 200);
  const steps: Steps = {
    header,
    body: header + Math.floor(random() * 250),
    head: random() < 0.5 ? null : Math.floor(random() * 600),
  };
  await driver.page.evaluate(
    (to, plan) =>
      (globalThis as unknown as { travel(to: string | null, plan: Steps): void }).travel(to, plan),
    path,
    steps,
  );
  await new Promise((resolve) => setTimeout(resolve, random() * 400));
  const popup = await driver.openPopup();
  await watch(popup);
  await popup.waitFor(
    (sign) => document.querySelector('.body')?.textContent?.includes(sign),
    STORIES[name].sign,
  );
  // What is late may still come.
  await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  const shown = await seen(popup);
  await driver.closePopup();
  return shown;
}

async function panelShows(panel: Popup, name: StoryName): Promise<boolean> {
  const sign = STORIES[name].sign;
  return panel
    .waitFor((word) => document.querySelector('.body')?.textContent?.includes(word), sign)
    .then(
      () => true,
      () => false,
    );
}

/** Numbers from 0 to 1 that a seed tells beforehand: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
