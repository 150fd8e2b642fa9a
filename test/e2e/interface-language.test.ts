import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { type Site, startSite } from '../../src/cli/site.ts';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Popup } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { extensionIn } from './one-language.ts';
import { ARABIC, ARTICLE, HOSTS, ROUTES } from './pages.ts';
import { analysed, openFrom, readIn } from './reading.ts';
import { withoutBrowser } from './without-browser.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };
const SCREENSHOTS = path.resolve('test/e2e/screenshots');
const TABS = ['article', 'facts', 'attributions'];

for (const name of ['chromium', 'firefox'] as const) {
  const executable = findBrowser(name);
  if (executable === null) withoutBrowser(name);
  else describe(`${name} in Arabic`, () => define(name, executable));
}

function define(name: 'chromium' | 'firefox', executable: string): void {
  let site: Site;
  let driver: Driver;
  let extension: string | undefined;

  beforeAll(async () => {
    fs.mkdirSync(SCREENSHOTS, { recursive: true });
    site = await startSite(HOSTS, ROUTES);
    const start = { port: site.port, executable, language: 'ar' };
    driver = await LAUNCHERS[name](start);
    if (name === 'firefox' || (await speaksArabic(driver))) return;
    await driver.close();
    extension = extensionIn('ar');
    driver = await launchChromium({ ...start, extension });
  });
  afterEach(async () => {
    await driver?.closePopup();
    await driver?.setDark(false);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    if (extension !== undefined) fs.rmSync(extension, { recursive: true });
  });

  const picture = async (view: Popup, of: string): Promise<void> => {
    fs.writeFileSync(path.join(SCREENSHOTS, `${name}-arabic-interface-${of}.png`), await view.screenshot());
  };
  const root = (view: Popup) =>
    view.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

  test(`${name}: an Arabic article with the Arabic interface stands from right to left`, async () => {
    const popup = await readIn(driver, ARABIC);
    expect(await root(popup)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await labels(popup)).toEqual(['المقال', 'الحقائق', 'الإسناد']);
    // Tabs begin at the right, and Copy and the menus end at the left.
    const [article, facts, attributions] = await lefts(
      popup,
      TABS.map((tab) => `#tab-${tab}`),
    );
    expect([article, facts, attributions]).toEqual(
      [article, facts, attributions].sort((a = 0, b = 0) => b - a),
    );
    const [copy = 0, more = 0] = await lefts(popup, ['.copy-button', '.menu-more']);
    expect(copy).toBeLessThan(attributions ?? 0);
    expect(more).toBeLessThan(copy);
    expect(await sideways(popup)).toBe(false);
  });

  test(`${name}: in Arabic the left arrow leads to the next tab, the right one back`, async () => {
    const popup = await readIn(driver, ARABIC);
    const focused = (): Promise<string> => popup.evaluate(() => document.activeElement?.id ?? '');
    await popup.press('Tab');
    expect(await focused()).toBe('tab-article');
    for (const [key, tab] of [
      ['ArrowLeft', 'facts'],
      ['ArrowLeft', 'attributions'],
      ['ArrowRight', 'facts'],
      ['ArrowRight', 'article'],
      ['ArrowRight', 'attributions'],
      ['Home', 'article'],
    ] as const) {
      await popup.press(key);
      expect(await focused(), key).toBe(`tab-${tab}`);
    }
  });

  test(`${name}: the Arabic interface has no accessibility violations, in light and dark`, async () => {
    const popup = await readIn(driver, ARABIC);
    for (const dark of [false, true]) {
      await driver.setDark(dark);
      await popup.waitFor((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark);
      for (const tab of TABS) {
        await popup.click(`#tab-${tab}`);
        expect(await violations(popup), tab).toEqual([]);
        await picture(popup, `${tab}-${dark ? 'dark' : 'light'}`);
      }
    }
  });

  test(`${name}: an English article keeps its own direction in the Arabic interface`, async () => {
    const popup = await readIn(driver, ARTICLE);
    const direction = (selector: string): Promise<string> =>
      popup.evaluate((one) => getComputedStyle(document.querySelector(one) as Element).direction, selector);
    expect(await direction('.toolbar')).toBe('rtl');
    expect(await direction('.article')).toBe('ltr');
    await popup.click('#tab-attributions');
    expect(await direction('#panel-attributions h2')).toBe('rtl');
    expect(await direction('.quotation blockquote')).toBe('ltr');
    await popup.click('.copy-button');
    await popup.waitFor(() => document.querySelector('.copy-status')?.textContent === 'تم النسخ');
    expect(await violations(popup)).toEqual([]);
    await picture(popup, 'english-article');
  });

  test(`${name}: the reader tab and the options are Arabic too`, async () => {
    await openFrom(await readIn(driver, ARABIC), 'tab');
    const reader = await driver.view('reader');
    await analysed(reader);
    expect(await root(reader)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await violations(reader)).toEqual([]);
    expect(await sideways(reader)).toBe(false);
    await picture(reader, 'reader-tab');
    await driver.closeView('reader');
    const popup = await readIn(driver, ARABIC);
    await popup.click('.menu-more > .menu-button');
    await popup
      .evaluate(() => document.querySelector<HTMLElement>('#menu-more .menu-item:last-child')?.click())
      .catch(() => {});
    const options = await driver.view('options');
    await options.waitFor(() => document.documentElement.dataset.state === 'options');
    expect(await root(options)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await violations(options)).toEqual([]);
    expect(await sideways(options)).toBe(false);
    await picture(options, 'options');
    await driver.closeView('options');
  });
}

async function speaksArabic(driver: Driver): Promise<boolean> {
  const popup = await readIn(driver, ARABIC);
  const language = await popup.evaluate(() => document.documentElement.lang);
  await driver.closePopup();
  return language === 'ar';
}

function labels(view: Popup): Promise<string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent ?? ''),
  );
}

/** Where elements begin from the left, in CSS pixels. */
function lefts(view: Popup, selectors: string[]): Promise<number[]> {
  return view.evaluate(
    (all) => all.map((one) => document.querySelector(one)?.getBoundingClientRect().left ?? Number.NaN),
    selectors,
  );
}

/** Whether something stands out of the page to the side. */
function sideways(view: Popup): Promise<boolean> {
  return view.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
