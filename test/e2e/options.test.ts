import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { type Site, startSite } from '../../src/cli/site.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Popup } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { ARABIC, ARTICLE, HOSTS, OTHER_HOST, ROUTES } from './pages.ts';
import { readIn } from './reading.ts';
import { withoutBrowser } from './without-browser.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };
const SCREENSHOTS = path.resolve('test/e2e/screenshots');
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark', 'sepia', 'contrast'];

for (const name of ['chromium', 'firefox'] as const) {
  const executable = findBrowser(name);
  if (executable === null) withoutBrowser(name);
  else describe(name, () => define(name, executable));
}

function define(name: 'chromium' | 'firefox', executable: string): void {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-profile-'));
  let site: Site;
  let driver: Driver;

  const launch = (): Promise<Driver> => LAUNCHERS[name]({ port: site.port, executable, profile });
  beforeAll(async () => {
    fs.mkdirSync(SCREENSHOTS, { recursive: true });
    site = await startSite(HOSTS, ROUTES);
    driver = await launch();
  });
  afterEach(() => driver?.closePopup());
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    fs.rmSync(profile, { recursive: true, force: true });
  });

  /** By the popup's own menu. */
  const openOptions = async (): Promise<Popup> => {
    const popup = await readIn(driver, ARTICLE);
    await popup.click('.menu-more > .menu-button');
    await popup
      .evaluate(() => {
        const items = [...document.querySelectorAll<HTMLElement>('#menu-more .menu-item')];
        items.find((item) => item.textContent?.startsWith('Options'))?.click();
      })
      .catch(() => {});
    const options = await driver.view('options');
    await options.waitFor(() => document.documentElement.dataset.state === 'options');
    return options;
  };
  const picture = async (view: Popup, of: string): Promise<void> => {
    fs.writeFileSync(path.join(SCREENSHOTS, `${name}-${of}.png`), await view.screenshot());
  };
  const choose = async (view: Popup, value: string): Promise<void> => {
    await view.click(`.picker [value=${value}]`);
    await view.waitFor((one) => document.querySelector<HTMLInputElement>(`[value=${one}]`)?.checked, value);
  };
  const look = (view: Popup) =>
    view.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const article = document.querySelector('.article');
      return {
        theme: document.documentElement.dataset.theme,
        paper: style.getPropertyValue('--paper').trim(),
        size: article && getComputedStyle(article).fontSize,
        font: article && getComputedStyle(article).fontFamily.split(',')[0]?.replaceAll('"', ''),
      };
    });

  test(`${name}: options have no accessibility violations in any theme`, async () => {
    const options = await openOptions();
    await options.addScript(AXE);
    for (const theme of THEMES) {
      await choose(options, theme);
      await picture(options, `options-${theme}`);
      expect(await violations(options), theme).toEqual([]);
    }
    await options.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await picture(options, 'options-rtl');
    expect(await violations(options), 'rtl').toEqual([]);
    await driver.closeView('options');
  });

  test(`${name}: what is chosen in the options holds in the popup, and after the browser was started again`, async () => {
    const options = await openOptions();
    await choose(options, 'sepia');
    await choose(options, 'dyslexia');
    await options.evaluate(() => {
      const size = document.querySelector<HTMLInputElement>('[name=size]');
      if (!size) throw new Error('no slider');
      for (const value of ['19', '20', '21', '22']) {
        size.value = value;
        size.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await options.waitFor(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      return (await (browser ?? chrome)?.storage.sync.get('size'))?.size === 22;
    });
    const chosen = { theme: 'sepia', paper: '#f4ecd8', size: '22px', font: 'Atkinson Hyperlegible' };
    expect(await look(options)).toEqual(chosen);
    await driver.closeView('options');
    expect(await look(await readIn(driver, ARTICLE))).toEqual(chosen);
    await driver.closePopup();
    await driver.close();

    driver = await launch();
    const popup = await readIn(driver, ARTICLE);
    expect(await look(popup)).toEqual(chosen);
    expect(await popup.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible"'))).toBe(true);
    await picture(popup, 'popup-sepia-dyslexia');
  });

  test(`${name}: the popup's own menu changes the appearance at once, in each theme, left to right and right to left`, async () => {
    for (const [address, label] of [
      [ARTICLE, 'ltr'],
      [ARABIC, 'rtl'],
    ] as const) {
      const popup = await readIn(driver, address);
      await popup.addScript(AXE);
      await popup.click('.menu-appearance > .menu-button');
      await popup.waitFor(() => document.querySelector('#menu-appearance .picker'));
      await choose(popup, 'serif');
      for (const theme of THEMES) {
        await choose(popup, theme);
        expect((await look(popup)).theme).toBe(theme);
        await picture(popup, `appearance-${label}-${theme}`);
        expect(await violations(popup), `${label} ${theme}`).toEqual([]);
      }
      await driver.closePopup();
    }
  });

  test(`${name}: what another page keeps shows at once`, async () => {
    const popup = await readIn(driver, ARTICLE);
    const keep = (theme: string): Promise<void> =>
      popup.evaluate((value) => {
        const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        return (browser ?? chrome)?.storage.sync.set({ theme: value });
      }, theme);
    for (const theme of ['dark', 'contrast']) {
      await keep(theme);
      await popup.waitFor((value) => document.documentElement.dataset.theme === value, theme);
    }
  });

  test(`${name}: a page is drawn in its theme before its settings are loaded`, async () => {
    const popup = await readIn(driver, ARTICLE);
    expect((await look(popup)).theme).toBe('contrast');
    const first = await popup.evaluate(() => {
      const script = document.querySelector('head :is(script, link)');
      return { source: script?.getAttribute('src'), kept: localStorage.getItem('appearance') };
    });
    expect(first.source).toBe('popup-start.js');
    expect(JSON.parse(first.kept ?? '{}')).toMatchObject({ theme: 'contrast' });
  });

  const addSite = async (options: Popup): Promise<void> => {
    await options.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.site-form input');
      if (!field) throw new Error('no field');
      field.value = 'https://news.example/some/story';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await options.click('.site-form button');
  };
  const mayRead = (options: Popup): Promise<boolean> =>
    options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      return (
        (await (browser ?? chrome)?.permissions.contains({ origins: ['https://*.news.example/*'] })) ?? false
      );
    });

  test(`${name}: a site that was added is detected, and given back when it is removed`, async () => {
    const options = await openOptions();
    await driver.allow?.('https://*.news.example/*');
    expect(await mayRead(options)).toBe(false);
    await addSite(options);
    const asked = await driver.answer?.(true);
    if (asked !== undefined) expect(asked).toContain('Access your data for sites in news.example domains');
    await options.waitFor(() => document.querySelectorAll('.site').length === 2);
    await options.waitFor(() => document.querySelector('.site-status')?.textContent?.includes('was added'));
    expect(await mayRead(options)).toBe(true);
    await picture(options, 'options-sites');
    await driver.page.bringToFront();
    const badge = async (): Promise<string> => {
      await driver.page.goto(`https://${OTHER_HOST}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return (await driver.toolbar()).badge;
    };
    await expect.poll(badge, { timeout: 8000 }).toBe('✓');
    await options.evaluate(() => document.querySelector<HTMLElement>('.site:nth-child(2) button')?.click());
    await options.waitFor(() => document.querySelectorAll('.site').length === 1);
    await options.waitFor(() => document.querySelector('.site-status')?.textContent?.includes('was removed'));
    await expect.poll(() => mayRead(options)).toBe(false);
    await options.waitFor(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      return (await (browser ?? chrome)?.scripting.getRegisteredContentScripts())?.length === 0;
    });
    expect(await badge()).toBe('');
    await driver.closeView('options');
  });

  // Chromium's question is no page of its own, and nothing presses its buttons from outside but a hand.
  test.skipIf(name === 'chromium')(
    `${name}: a site that the reader does not allow is not added`,
    async () => {
      const options = await openOptions();
      await addSite(options);
      await driver.answer?.(false);
      await options.waitFor(() =>
        document.querySelector('.site-status')?.textContent?.includes('did not allow'),
      );
      expect(await options.evaluate(() => document.querySelectorAll('.site').length)).toBe(1);
      expect(await mayRead(options)).toBe(false);
      await driver.closeView('options');
    },
  );

  test(`${name}: nothing was asked for but the pages`, () => {
    const known = (hit: string) => hit in ROUTES || /^static\.dw\.com\/image\/9000001[12]_/.test(hit);
    const others = site.hits.filter((hit) => !known(decodeURI(hit)) && !hit.endsWith('/favicon.ico'));
    expect(others).toEqual([]);
  });
}

interface ExtensionApi {
  storage: {
    sync: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  permissions: { contains(of: { origins: string[] }): Promise<boolean> };
}

async function violations(view: Popup): Promise<string[]> {
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run(document);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  });
}
