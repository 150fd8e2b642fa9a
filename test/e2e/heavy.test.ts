import { afterEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { type Site, startSite } from '../../src/cli/site.ts';
import { heavyPages } from '../heavy/pages.ts';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { HOSTS } from './pages.ts';
import { analysed } from './reading.ts';
import { withoutBrowser } from './without-browser.ts';

const ADDRESS = 'news.example/2026/11/harbour-office-closes-its-last-ledger';

/** The two that cost most: `bench/heavy` measures all of them. */
const WORST = heavyPages().filter(({ name }) => name === '50,000 nodes of text' || name === '5,000 images');

const executable = findBrowser('chromium');
if (executable === null) withoutBrowser('chromium');
else
  describe('heavy pages', () => {
    let site: Site | undefined;
    let driver: Driver | undefined;
    afterEach(async () => {
      await driver?.close();
      await site?.close();
    });

    test.each(WORST)(
      '$name: the article is read as far as it can be shown, and the page stays as it is',
      async ({ html, words }) => {
        site = await startSite(HOSTS, { [ADDRESS]: { body: html } });
        driver = await launchChromium({ port: site.port, executable });
        await driver.page.goto(`https://${ADDRESS}`, { waitUntil: 'domcontentloaded' });
        await driver.page.evaluate(() => {
          const count = { changes: 0 };
          new MutationObserver((records) => {
            count.changes += records.length;
          }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
          Object.assign(globalThis, { count });
        });
        const popup = await driver.openPopup();
        await analysed(popup);
        const shown = await popup.evaluate(() => ({
          text: document.querySelector('.body')?.textContent ?? '',
          blocks: document.querySelectorAll('[data-block]').length,
          saysSo: document.querySelector('.article-header .partial') !== null,
        }));
        expect(shown.text).toContain(words);
        expect(shown.saysSo).toBe(true);
        expect(shown.blocks).toBeGreaterThan(1_000);
        expect(shown.blocks).toBeLessThanOrEqual(3_000);
        const changes = await driver.page.evaluate(
          () => (globalThis as unknown as { count: { changes: number } }).count.changes,
        );
        expect(changes).toBe(0);
      },
    );
  });
