import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { startSite } from '../../src/cli/site.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { GALLERY, GALLERY_ROUTES } from './gallery-pages.ts';
import { extensionIn } from './one-language.ts';
import { HOSTS, ROUTES } from './pages.ts';

/**
 * Every view in every place, theme and script, to be looked at, in a folder that is not kept; the few that are shown
 * to others go to `docs/pictures` and `release/pictures` too. With `BYLINE_PICTURES=kept`
 * only those are taken.
 */
const FOLDER = path.resolve('test/e2e/screenshots');
const ONLY_KEPT = process.env.BYLINE_PICTURES === 'kept';

const THEMES = ['light', 'dark', 'sepia'] as const;
const SIZES = {
  popup: { width: 600, height: 600 },
  panel: { width: 320, height: 900 },
  reader: { width: 1280, height: 800 },
} as const;

type Place = keyof typeof SIZES;

/** Those of the README, by the names they are taken under, and what they are called there. */
const IN_README: Readonly<Record<string, string>> = {
  'popup-en-light-article-1': 'popup-article',
  'popup-en-2-light-facts-1': 'popup-facts',
  'popup-en-dark-attributions-1': 'popup-attributions-dark',
  'popup-ar-sepia-article-1': 'popup-arabic-sepia',
  'popup-en-light-menu-copy': 'popup-copy-menu',
  'reader-en-light-attributions-1': 'reader-tab',
  'panel-zh-light-article-1': 'panel-chinese',
};

/** Those of the stores, which ask for 1280 by 800 pixels. */
const IN_STORES: Readonly<Record<string, string>> = {
  'reader-en-light-article-1': '1-reader-tab',
  'reader-en-2-light-attributions-2': '2-attributions',
  'reader-en-sepia-menu-copy': '3-copy-menu',
  'reader-en-2-dark-article-2': '4-dark',
  'reader-ar-light-article-1': '5-arabic',
};

const KEPT = [...Object.keys(IN_README), ...Object.keys(IN_STORES)];

const executable = findBrowser('chromium');

/** The folders of `_locales` that the interface speaks beside English, and whose articles are shown in it. */
const INTERFACES: Readonly<Record<string, readonly (keyof typeof GALLERY)[]>> = {
  ar: ['ar'],
  zh_CN: ['zh'],
  hi: ['hi'],
};

test.skipIf(executable === null)('all views', { timeout: 1_200_000 }, async () => {
  fs.mkdirSync(FOLDER, { recursive: true });
  const site = await startSite(HOSTS, { ...ROUTES, ...GALLERY_ROUTES });
  const start = { port: site.port, executable: executable ?? '', welcome: !ONLY_KEPT };
  try {
    await take(start, 'en', ['en', 'en-2']);
    for (const [locale, articles] of Object.entries(INTERFACES)) {
      const extension = extensionIn(locale);
      await take({ ...start, extension }, locale, articles);
      fs.rmSync(extension, { recursive: true });
    }
  } finally {
    await site.close();
  }
});

/** All that is seen with the interface in one language. */
async function take(
  start: LaunchOptions,
  locale: string,
  articles: readonly (keyof typeof GALLERY)[],
): Promise<void> {
  const driver = await launchChromium(start);
  try {
    for (const name of ONLY_KEPT ? [] : (['welcome', 'options'] as const))
      await takeOwnPage(driver, name, `${name}-${locale}`);
    for (const article of articles) {
      for (const place of ['popup', 'panel', 'reader'] as const)
        await takePlace(driver, place, article, GALLERY[article]);
    }
  } finally {
    await driver.close();
  }
}

/** The pages that show no article. */
async function takeOwnPage(driver: Driver, name: 'welcome' | 'options', of: string): Promise<void> {
  if (name === 'options') {
    const popup = await openOn(driver, GALLERY.en);
    await popup
      .evaluate(() =>
        (
          globalThis as unknown as { chrome: { runtime: { openOptionsPage(): void } } }
        ).chrome.runtime.openOptionsPage(),
      )
      .catch(() => {});
    await driver.closePopup();
  }
  const page = await pageOf(driver, name);
  await page.waitForFunction((one) => document.documentElement.dataset.state === one, {}, name);
  for (const theme of THEMES) {
    for (const width of [1280, 400]) {
      await page.setViewport({ width, height: 900 });
      await setTheme(page, theme);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      // Chromium's own picture of a whole page is cut where the page runs from right to left.
      await page.setViewport({ width, height });
      await shoot(page, `${of}-${width}-${theme}`);
    }
  }
  await page.close();
}

async function takePlace(driver: Driver, place: Place, language: string, address: string): Promise<void> {
  if (ONLY_KEPT && !KEPT.some((name) => name.startsWith(`${place}-${language}-`))) return;
  const popup = await openOn(driver, address);
  if (place !== 'popup')
    await popup
      .evaluate(
        (one) => document.querySelector<HTMLElement>(`.open-${one === 'reader' ? 'tab' : 'panel'}`)?.click(),
        place,
      )
      .catch(() => {});
  const page = place === 'popup' ? popup : await pageOf(driver, place);
  if (place !== 'popup') await page.setViewport(SIZES[place]);
  await page.waitForFunction(() => document.documentElement.dataset.analysis === 'ended');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const theme of THEMES) {
    await setTheme(page, theme);
    await takeViews(page, `${place}-${language}-${theme}`, place);
  }
  await driver.closePopup();
  if (place !== 'popup') await driver.closeView(place);
}

async function takeViews(page: Page, name: string, place: Place): Promise<void> {
  for (const tab of ['article', 'facts', 'attributions'] as const) {
    await page.evaluate((one) => document.querySelector<HTMLElement>(`#tab-${one}`)?.click(), tab);
    const lengths = await page.evaluate((one) => {
      const panel = document.querySelector<HTMLElement>(`#panel-${one}`);
      const scrolled = panel?.hasAttribute('data-scrolls') ? panel : document.documentElement;
      scrolled.scrollTo(0, 0);
      return { all: scrolled.scrollHeight, seen: scrolled.clientHeight };
    }, tab);
    const screens = Math.min(6, Math.ceil(lengths.all / lengths.seen));
    for (let screen = 0; screen < screens; screen++) {
      await page.evaluate(
        (one, top) => {
          const panel = document.querySelector<HTMLElement>(`#panel-${one}`);
          (panel?.hasAttribute('data-scrolls') ? panel : document.documentElement).scrollTo(0, top);
        },
        tab,
        screen * (lengths.seen - 60),
      );
      await shoot(page, `${name}-${tab}-${screen + 1}`);
    }
  }
  await page.evaluate(() => document.querySelector<HTMLElement>('#tab-article')?.click());
  for (const menu of ['copy', 'appearance', 'more']) {
    await page.click(`.menu-${menu} .menu-button`);
    await page.waitForFunction((one) => document.querySelector(`#menu-${one}`)?.childElementCount, {}, menu);
    await shoot(page, `${name}-menu-${menu}`);
    await page.keyboard.press('Escape');
  }
  if (place === 'popup') return;
  await page.keyboard.press('?');
  await page.waitForSelector('dialog:modal');
  await shoot(page, `${name}-sheet`);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('dialog') === null);
}

async function shoot(page: Page, name: string): Promise<void> {
  if (ONLY_KEPT && !KEPT.includes(name)) return;
  await page.mouse.move(0, 0);
  // No ring round the button that was pressed last.
  if (!name.includes('menu') && !name.includes('sheet'))
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // Pictures are decoded beside the script.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const picture = await page.screenshot();
  fs.writeFileSync(path.join(FOLDER, `${name}.png`), picture);
  const kept = { 'docs/pictures': IN_README[name], 'release/pictures': IN_STORES[name] };
  for (const [folder, called] of Object.entries(kept)) {
    if (called === undefined) continue;
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, `${called}.png`), picture);
  }
}

async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((one) => {
    document.documentElement.dataset.theme = one;
  }, theme);
}

async function openOn(driver: Driver, address: string): Promise<Page> {
  await driver.page.bringToFront();
  await driver.page.goto(`https://${encodeURI(address)}`);
  const popup = await driver.openPopup();
  await popup.waitFor(() => document.documentElement.dataset.analysis === 'ended');
  return pageOf(driver, 'popup');
}

/** Chromium's own page of one of the extension's pages, which can be given any size. */
async function pageOf(driver: Driver, name: string): Promise<Page> {
  const target = await driver.page
    .browser()
    .waitForTarget((one) => new RegExp(`^chrome-extension://[a-z]+/${name}\\.html`).test(one.url()));
  return target.asPage();
}
