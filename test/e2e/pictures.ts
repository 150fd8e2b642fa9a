import fs from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { startSite } from '../../src/cli/site.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { ARABIC, ARTICLE, HOSTS, ROUTES } from './pages.ts';

/** The pictures of the README: every view of the popup in both browsers, light and dark. */
const FOLDER = path.resolve('docs/pictures');

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

for (const name of ['chromium', 'firefox'] as const) {
  const executable = findBrowser(name);
  test.skipIf(executable === null)(name, async () => {
    fs.mkdirSync(FOLDER, { recursive: true });
    const site = await startSite(HOSTS, ROUTES);
    const driver = await LAUNCHERS[name]({ port: site.port, executable: executable ?? '' });
    try {
      for (const [label, address] of [
        ['', ARTICLE],
        ['arabic-', ARABIC],
      ] as const) {
        await driver.page.goto(`https://${encodeURI(address)}`);
        const popup = await driver.openPopup();
        await popup.waitFor(() => document.documentElement.dataset.analysis === 'ended');
        await popup.waitFor(() =>
          [...document.images].every((image) => image.loading === 'lazy' || image.complete),
        );
        for (const theme of ['light', 'dark']) {
          await driver.setDark(theme === 'dark');
          await popup.waitFor((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme);
          for (const tab of ['article', 'facts', 'attributions']) {
            await popup.click(`#tab-${tab}`);
            await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
            await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
            const file = path.join(FOLDER, `${name}-${label}${tab}-${theme}.png`);
            fs.writeFileSync(file, await popup.screenshot());
          }
        }
        await driver.closePopup();
      }
    } finally {
      await driver.setDark(false);
      await driver.close();
      await site.close();
    }
  });
}
