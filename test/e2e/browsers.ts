import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { type Site, startSite } from '../../src/cli/site.ts';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { HOSTS, ROUTES } from './pages.ts';
import { withoutBrowser } from './without-browser.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

export interface Stage {
  site: Site;
  driver: Driver;
  /** The folder of what the browser has downloaded. */
  downloads: string;
}

/** Defines the same tests for each browser, on a stage that is there once they run. */
export function inBothBrowsers(define: (name: string, stage: Stage) => void): void {
  for (const name of ['chromium', 'firefox'] as const) {
    const executable = findBrowser(name);
    if (executable === null) {
      withoutBrowser(name);
      continue;
    }
    describe(name, () => {
      const stage = {} as Stage;
      beforeAll(async () => {
        stage.site = await startSite(HOSTS, ROUTES);
        stage.downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-downloads-'));
        const { downloads, site } = stage;
        stage.driver = await LAUNCHERS[name]({ port: site.port, executable, downloads });
      });
      afterEach(() => stage.driver?.closePopup());
      afterAll(async () => {
        await stage.driver?.close();
        await stage.site?.close();
        fs.rmSync(stage.downloads, { recursive: true, force: true });
      });
      define(name, stage);
    });
  }
}
