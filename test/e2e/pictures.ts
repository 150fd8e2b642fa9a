import fs from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { startSite } from '../../src/cli/site.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { ARABIC, ARTICLE, HOSTS, ROUTES } from './pages.ts';

/** The pictures of the README, from both browsers. */
const FOLDER = path.resolve('docs/pictures');

/** What is taken: name of the article, its address, and the views with their colours. */
const PICTURES = [
  ['', ARTICLE, ['article-light', 'article-dark', 'facts-light', 'attributions-dark']],
  ['arabic-', ARABIC, ['article-light']],
] as const;

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

for (const name of ['chromium', 'firefox'] as const) {
  const executable = findBrowser(name);
  test.skipIf(executable === null)(name, async () => {
    fs.mkdirSync(FOLDER, { recursive: true });
    const site = await startSite(HOSTS, ROUTES);
    const driver = await LAUNCHERS[name]({ port: site.port, executable: executable ?? '' });
    try {
      for (const [label, address, views] of PICTURES) {
        await driver.page.goto(`https://${encodeURI(address)}`);
        const popup = await driver.openPopup();
        await popup.waitFor(() => document.documentElement.dataset.analysis === 'ended');
        for (const view of views) {
          const [tab = '', theme = ''] = view.split('-');
          await driver.setDark(theme === 'dark');
          await popup.waitFor((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme);
          await popup.click(`#tab-${tab}`);
          await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
          // Pictures are decoded beside the script.
          await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
          const file = path.join(FOLDER, `${name}-${label}${view}.png`);
          fs.writeFileSync(file, await popup.screenshot());
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
