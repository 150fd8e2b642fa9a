import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { type Site, startSite } from '../../src/cli/site.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Popup } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import type { Life } from './life.ts';
import { liveChromium } from './life-chromium.ts';
import { liveFirefox } from './life-firefox.ts';
import {
  FORGED,
  forgedPage,
  lifeRoutes,
  PREPARED,
  preparingPage,
  RENAMED,
  renamedPage,
  slowRoutes,
} from './life-pages.ts';
import { ARTICLE, HOSTS, ROUTES } from './pages.ts';
import { headline } from './reading.ts';
import { withoutBrowser } from './without-browser.ts';

const BROWSERS = {
  chromium: { dist: 'dist/chrome', launch: launchChromium, live: liveChromium },
  firefox: { dist: 'dist/firefox', launch: launchFirefox, live: liveFirefox },
};

/** How long a condition is waited for, on a machine that may be busy. */
export const SOON = { timeout: 10_000 };

/** The extension's API, as far as the tests ask it from the extension's own pages; Firefox has it by this name too. */
export interface WithApi {
  chrome: {
    action: { getBadgeText(of: { tabId: number }): Promise<string> };
    scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
    storage: Record<'local' | 'session' | 'sync', Area>;
    tabs: { query(of: object): Promise<{ id: number }[]> };
  };
}

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

export interface LifeStage {
  site: Site;
  driver: Driver;
  life: Life;
  /** The folder of the extension, which is the test's own. */
  extension: string;
  /** Loads a page in the first window's tab. */
  goTo(address: string): Promise<void>;
  /** The first tab's badge as the browser has it: no background is asked. */
  badge(): Promise<string>;
  kept(area: 'local' | 'session' | 'sync'): Promise<Record<string, unknown>>;
  /** @returns the headline that a popup over the first tab shows, or the sentence that stands there instead */
  popupSays(): Promise<string>;
}

/** Defines the same tests for each browser, in which all may happen that happens to an extension. */
export function inLife(define: (name: 'chromium' | 'firefox', stage: LifeStage) => void): void {
  for (const name of ['chromium', 'firefox'] as const) {
    const executable = findBrowser(name);
    if (executable === null) {
      withoutBrowser(name);
      continue;
    }
    describe(name, () => {
      const stage = {} as LifeStage;
      beforeAll(async () => Object.assign(stage, await stageOf(name, executable)));
      afterEach(() => stage.driver?.closePopup());
      afterAll(async () => {
        await stage.driver?.close();
        await stage.site?.close();
        if (stage.extension) fs.rmSync(path.dirname(stage.extension), { recursive: true, force: true });
      });
      define(name, stage);
    });
  }
}

async function stageOf(name: 'chromium' | 'firefox', executable: string): Promise<LifeStage> {
  const site = await startSite(HOSTS, {
    ...ROUTES,
    ...slowRoutes('news.example'),
    ...lifeRoutes(['www.dw.com']),
    [`www.dw.com${RENAMED.path}`]: { body: renamedPage('www.dw.com') },
    [PREPARED]: { body: preparingPage(ARTICLE) },
    [FORGED]: { body: forgedPage() },
  });
  const extension = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'byline-life-')), name);
  const { dist, launch, live } = BROWSERS[name];
  fs.cpSync(dist, extension, { recursive: true });
  const driver = await launch({ port: site.port, executable, extension });
  const life = await live(driver, extension);
  const tabId = await life.inside(async () => {
    const [tab] = await (globalThis as unknown as WithApi).chrome.tabs.query({ active: true });
    return tab?.id ?? -1;
  });
  return {
    site,
    driver,
    life,
    extension,
    async goTo(address) {
      await driver.page.bringToFront();
      // As a link would: the drivers lose count where a page has left by itself before.
      await driver.page.evaluate(
        (to) => {
          document.documentElement.dataset.left = 'yes';
          location.assign(to);
        },
        `https://${encodeURI(address)}`,
      );
      const arrived = () => !document.documentElement.dataset.left && document.readyState === 'complete';
      await expect.poll(() => driver.page.evaluate(arrived).catch(() => false), SOON).toBe(true);
    },
    badge: () =>
      life.inside(
        (id) => (globalThis as unknown as WithApi).chrome.action.getBadgeText({ tabId: id }),
        tabId,
      ),
    kept: (area) =>
      life.inside((of) => (globalThis as unknown as WithApi).chrome.storage[of].get(null), area),
    async popupSays() {
      const said = await settled(await driver.openPopup());
      await driver.closePopup();
      return said;
    },
  };
}

/** Waits until a popup shows an article or says why there is none. @returns the headline or the sentence */
export async function settled(popup: Popup): Promise<string> {
  await popup.waitFor(() => /^(?:article|failure)$/.test(document.documentElement.dataset.state ?? ''));
  const title = await headline(popup);
  return title || popup.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
}
