import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from '../../src/cli/site.ts';
import type { Driver, Popup } from './driver.ts';
import { ARTICLE, FRONT, HOSTS, OTHER_HOST, ROUTES } from './pages.ts';

const SCREENSHOTS = path.resolve('test/e2e/screenshots');
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The first-run page, and what keys do without the popup. */
export function habits(name: string, launch: (port: number) => Promise<Driver>): void {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    fs.mkdirSync(SCREENSHOTS, { recursive: true });
    site = await startSite(HOSTS, ROUTES);
    driver = await launch(site.port);
  });
  afterEach(async () => {
    await driver?.closePopup();
    await driver?.closeView('reader');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const badge = async (): Promise<string> => (await driver.toolbar()).badge;

  test(`${name}: the first-run page opens once it is installed, accessible in light and dark`, async () => {
    const page = await driver.view('welcome');
    await page.waitFor(() => document.documentElement.dataset.state === 'welcome');
    const text = await page.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('Welcome to Byline');
    expect(text).toMatch(name === 'firefox' ? /Pin to Toolbar/ : /the pin beside Byline/);
    expect(await page.evaluate(() => document.querySelectorAll('.welcome-keys kbd').length)).toBe(4);
    await page.addScript(AXE);
    for (const dark of [false, true]) {
      await driver.setDark(dark);
      const now = await driver.view('welcome');
      await now.waitFor((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark);
      const picture = path.join(SCREENSHOTS, `${name}-welcome-${dark ? 'dark' : 'light'}.png`);
      fs.writeFileSync(picture, await now.screenshot());
      expect(await violations(now)).toEqual([]);
    }
    await driver.setDark(false);
    await driver.closeView('welcome');
  });

  test.each([
    ['a DW page', ARTICLE, 'Port of Elmstad votes to keep its night ferry'],
    ['a page of a host without permission', OTHER_HOST, 'Lighthouse keeper retires'],
  ])(`${name}: a key copies the article of %s without the popup`, async (_, address, title) => {
    await driver.page.goto(`https://${address}`);
    const before = await driver.page.evaluate(() => document.documentElement.outerHTML);
    await driver.command('copy-article');
    await expect.poll(badge).toBe('✓✓');
    expect((await driver.toolbar()).title).toBe('Copied');
    await expect.poll(badge, { timeout: 5000 }).not.toBe('✓✓');
    expect(await driver.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await driver.openPopup();
    const copied = await driver.clipboard();
    expect(copied['text/plain']?.startsWith(`${title}\n\n`)).toBe(true);
    expect(copied['text/html']).toContain(`<h1>${title}</h1>`);
  });

  test(`${name}: on a page without an article the key copies nothing, and the button says why`, async () => {
    await driver.page.goto(`https://${FRONT}`);
    await driver.command('copy-article');
    await expect.poll(badge).toBe('!');
    expect((await driver.toolbar()).title).toMatch(/^This page is not an article\./);
  });

  test(`${name}: a key opens the reader tab`, async () => {
    await driver.page.goto(`https://${ARTICLE}`);
    await driver.command('open-reader-tab');
    const reader = await driver.view('reader');
    await reader.waitFor(() => document.documentElement.dataset.state === 'article');
    expect(await reader.evaluate(() => document.querySelector('.article h1')?.textContent)).toBe(
      'Port of Elmstad votes to keep its night ferry',
    );
  });
}

async function violations(page: Popup): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run(document)).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
    );
  });
}
