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

  test(`${name}: a page's context menu copies the selected words with where they are from`, async () => {
    await driver.page.goto(`https://${ARTICLE}`);
    await driver.page.evaluate(() => {
      const paragraph = document.querySelector('.rich-text p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await driver.menu('copy-selection');
    await expect.poll(badge).toBe('✓✓');
    await driver.openPopup();
    const copied = (await driver.clipboard())['text/plain'] ?? '';
    expect(copied).toMatch(/\n\n— Port of Elmstad votes to keep its night ferry, Marta Ellinghaus, /);
    expect(copied).toContain(`https://${ARTICLE}#:~:text=`);
  });

  test(`${name}: a page's context menu copies the article, and opens the reader tab`, async () => {
    await driver.page.goto(`https://${ARTICLE}`);
    await driver.menu('copy');
    await expect.poll(badge).toBe('✓✓');
    await driver.menu('read');
    const reader = await driver.view('reader');
    await reader.waitFor(() => document.documentElement.dataset.state === 'article');
    await driver.closeView('reader');
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

  listening(name, () => driver);
}

/** Opens Listen in the popup, by the menu. */
async function listen(driver: Driver, prepare: () => void): Promise<Popup> {
  await driver.page.goto(`https://${ARTICLE}`);
  const popup = await driver.openPopup();
  await popup.waitFor(() => document.documentElement.dataset.analysis === 'ended');
  await popup.evaluate(prepare);
  await popup.click('.menu-more .menu-button');
  await popup.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('#menu-more .menu-item')];
    items.find((item) => item.textContent?.startsWith('Listen'))?.click();
  });
  await popup.waitFor(() => {
    const bar = document.querySelector<HTMLElement>('.listen-bar');
    return (bar?.dataset.listen ?? 'loading') !== 'loading';
  });
  return popup;
}

/** A voice in place of the machine's own, which may have none: it says nothing, and ends when it is told to. */
function giveVoice(): void {
  const said: { onstart?(): void; onend?(): void }[] = [];
  const voice = { voiceURI: 'urn:test', name: 'Test', lang: 'en-GB', localService: true, default: true };
  const synthesis = {
    getVoices: () => [voice],
    speak: (utterance: object) => said.push(utterance),
    cancel: () => {},
    speaking: false,
    pending: false,
    paused: false,
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      constructor(public text: string) {}
    },
    endSentence: () => {
      said.at(-1)?.onstart?.();
      said.at(-1)?.onend?.();
    },
  });
}

function listening(name: string, driver: () => Driver): void {
  test(`${name}: without a voice Listen says so plainly`, async () => {
    const popup = await listen(driver(), () => {
      const none = { getVoices: () => [], addEventListener: () => {}, removeEventListener: () => {} };
      Object.defineProperty(globalThis, 'speechSynthesis', { value: none, configurable: true });
    });
    expect(await popup.evaluate(() => document.querySelector('.listen-bar')?.textContent)).toContain(
      'There is no voice for this language here: English.',
    );
    await popup.addScript(AXE);
    expect(await violations(popup)).toEqual([]);
    await popup.click('.listen-close');
    await popup.waitFor(() => document.querySelector('.listen-bar') === null);
  });

  test(`${name}: Listen marks the sentence that is read, and the next one after it`, async () => {
    const popup = await listen(driver(), giveVoice);
    const marked = () =>
      [...(CSS.highlights.get('byline-spoken') ?? [])].map((range) => String(range)).join();
    expect(await popup.evaluate(marked)).toBe('Port of Elmstad votes to keep its night ferry');
    await popup.evaluate(() => (globalThis as unknown as { endSentence(): void }).endSentence());
    await popup.waitFor(() =>
      [...(CSS.highlights.get('byline-spoken') ?? [])].some((range) =>
        String(range).startsWith('After three'),
      ),
    );
    for (let press = 0; press < 3; press++) await popup.click('.listen-nextSection');
    await popup.waitFor(() => {
      const [range] = [...(CSS.highlights.get('byline-spoken') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box && !String(range).startsWith('After') && box.top > 0 && box.bottom < innerHeight;
    });
    await popup.addScript(AXE);
    fs.writeFileSync(path.join(SCREENSHOTS, `${name}-listen.png`), await popup.screenshot());
    expect(await violations(popup)).toEqual([]);
    await popup.click('.listen-pause');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Read aloud');
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
