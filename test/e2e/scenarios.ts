import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from '../../src/cli/site.ts';
import type { Driver, Popup } from './driver.ts';
import { ARABIC, ARTICLE, FRONT, HANGING, HOSTS, OTHER_HOST, ROUTES, SECOND } from './pages.ts';

const SCREENSHOTS = path.resolve('test/e2e/screenshots');
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The same tests for every browser: a reader with the real toolbar button, popup and clipboard. */
export function scenarios(name: string, launch: (port: number) => Promise<Driver>): void {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    fs.mkdirSync(SCREENSHOTS, { recursive: true });
    site = await startSite(HOSTS, ROUTES);
    driver = await launch(site.port);
  });
  // A test that fails must not leave its popup to the next one.
  afterEach(async () => {
    await driver?.closePopup();
    await driver?.setDark(false);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const read = async (address: string): Promise<Popup> => {
    await driver.page.goto(`https://${encodeURI(address)}`);
    const popup = await driver.openPopup();
    await popup.waitFor(() => document.documentElement.dataset.state === 'article');
    await popup.waitFor(() => document.documentElement.dataset.analysis === 'ended');
    return popup;
  };
  const textOf = (popup: Popup, selector: string): Promise<string> =>
    popup.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
  const picture = async (popup: Popup, view: string): Promise<void> => {
    fs.writeFileSync(path.join(SCREENSHOTS, `${name}-${view}.png`), await popup.screenshot());
  };
  const failure = async (popup: Popup): Promise<string> => {
    await popup.waitFor(() => document.documentElement.dataset.state === 'failure');
    return textOf(popup, '[role=status]');
  };

  test(`${name}: the toolbar button shows the article of a DW page`, async () => {
    const popup = await read(ARTICLE);
    expect(await textOf(popup, '.article h1')).toBe('Port of Elmstad votes to keep its night ferry');
    expect(await textOf(popup, '.kicker')).toBe('Society · Europe');
    expect(await textOf(popup, '.dateline')).toContain('Marta Ellinghaus (Elmstad)');
    expect(await textOf(popup, '.body')).not.toMatch(/Advertisement|enable JavaScript|feedback|Copy link/);
    expect(await textOf(popup, '.body figure .credit')).toBe('Getty Images/AFP/P. Lindqvist');
    expect(await textOf(popup, '.sign-off')).toBe('es/msh (AFP, Reuters)');
    await popup.waitFor(() => document.querySelector<HTMLImageElement>('.body img')?.naturalWidth === 960);
  });

  test(`${name}: closed and opened again, the popup is where it was`, async () => {
    const popup = await read(ARTICLE);
    await popup.click('#tab-attributions');
    await popup.waitFor(() => document.querySelector('#panel-attributions')?.checkVisibility());
    await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await driver.closePopup();
    const again = await driver.openPopup();
    await again.waitFor(() => document.documentElement.dataset.analysis === 'ended');
    expect(await again.evaluate(() => document.querySelector('[aria-selected=true]')?.id)).toBe(
      'tab-attributions',
    );
    await again.click('#tab-article');
    await again.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  });

  test(`${name}: the page itself stays as it was`, async () => {
    await driver.page.goto(`https://${ARTICLE}`);
    const before = await driver.page.evaluate(() => document.documentElement.outerHTML);
    const popup = await driver.openPopup();
    await popup.waitFor(() => document.documentElement.dataset.state === 'article');
    expect(await driver.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test(`${name}: Copy puts plain text and HTML on the clipboard, and says so`, async () => {
    const popup = await read(ARTICLE);
    await popup.click('.copy-button');
    await popup.waitFor(() => document.querySelector('.copy-status')?.textContent !== '');
    expect(await textOf(popup, '.copy-status')).toBe('Copied');
    const copied = await driver.clipboard();
    const text = copied['text/plain'] ?? '';
    expect(text.startsWith('Port of Elmstad votes to keep its night ferry\n\nAfter three years')).toBe(true);
    expect(text).toContain('- Islanders under 18 travel free.');
    expect(text).toContain('© Jonas Reuter/dpa/picture alliance');
    expect(text.endsWith(`es/msh (AFP, Reuters)\nEdited by: Carla Wendt\n\nhttps://${ARTICLE}`)).toBe(true);
    const html = copied['text/html'] ?? '';
    expect(html).toContain('<h1>Port of Elmstad votes to keep its night ferry</h1>');
    expect(html).toContain('<h2>A ship from 1978</h2>');
    expect(html).not.toMatch(/class=|style=|<img/);
  });

  test(`${name}: tabs, Copy and a fact by keyboard alone`, async () => {
    const popup = await read(ARTICLE);
    const focused = (): Promise<string> =>
      popup.evaluate(() => document.activeElement?.id || document.activeElement?.className || '');
    await popup.press('Tab');
    expect(await focused()).toBe('tab-article');
    await popup.press('ArrowRight');
    await popup.press('ArrowRight');
    expect(await focused()).toBe('tab-attributions');
    expect(
      await popup.evaluate(() => document.querySelector<HTMLElement>('#panel-attributions')?.hidden),
    ).toBe(false);
    await popup.press('Tab');
    expect(await focused()).toBe('copy-button');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.copy-status')?.textContent === 'Copied');
    // The toolbar's other buttons come next: copy menu, appearance, reader tab, side panel, more.
    for (const button of ['', '', ' open-tab', ' open-panel', '']) {
      await popup.press('Tab');
      expect(await focused()).toBe(`menu-button${button}`);
    }
    await popup.press('Tab');
    expect(await focused()).toBe('panel-attributions');
    await popup.press('Tab');
    // The first voice, then its first quotation.
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await popup.press('Tab');
    expect(await focused()).toBe('anchored');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector<HTMLElement>('#panel-article')?.hidden === false);
    expect(await popup.evaluate(() => document.activeElement?.hasAttribute('data-block'))).toBe(true);
  });

  test(`${name}: attributions lead to their words in the article`, async () => {
    const popup = await read(ARTICLE);
    await popup.click('#tab-attributions');
    await popup.click('.images li:last-child .anchored');
    await popup.waitFor(() => document.querySelector<HTMLElement>('#panel-article')?.hidden === false);
    expect(
      await popup.evaluate(() => document.activeElement?.querySelector('figcaption')?.textContent),
    ).toContain('Tove Aalund');
  });

  test(`${name}: a fact leads to its marked words`, async () => {
    const popup = await read(ARTICLE);
    await popup.click('#tab-facts');
    await popup.click('.people .anchored');
    await popup.waitFor(() => document.querySelector<HTMLElement>('#panel-article')?.hidden === false);
    const marked = await popup.evaluate(() =>
      [...(CSS.highlights.get('byline-mark') ?? [])].map((range) => String(range)),
    );
    expect(marked[0]).toBe('Henrike Olsen');
    await picture(popup, 'marked');
  });

  test(`${name}: no accessibility violations, in light and dark`, async () => {
    const popup = await read(ARTICLE);
    await popup.addScript(AXE);
    for (const dark of [false, true]) {
      await driver.setDark(dark);
      await popup.waitFor((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark);
      for (const tab of ['article', 'facts', 'attributions']) {
        await popup.click(`#tab-${tab}`);
        await picture(popup, `${tab}-${dark ? 'dark' : 'light'}`);
        expect(await violations(popup), `${tab}, ${dark ? 'dark' : 'light'}`).toEqual([]);
      }
    }
  });

  test(`${name}: an Arabic article stands from right to left`, async () => {
    const popup = await read(ARABIC);
    expect(
      await popup.evaluate(() => getComputedStyle(document.querySelector('.article') as Element).direction),
    ).toBe('rtl');
    expect(await popup.evaluate(() => document.querySelector('.article')?.getAttribute('lang'))).toBe('ar');
    await picture(popup, 'arabic');
    await popup.addScript(AXE);
    expect(await violations(popup)).toEqual([]);
  });

  test(`${name}: a news page of a host without permission is read too`, async () => {
    const popup = await read(OTHER_HOST);
    expect(await textOf(popup, '.article h1')).toBe('Lighthouse keeper retires');
    expect(await textOf(popup, '.body')).toContain('I never counted the storms');
    await picture(popup, 'other-host');
  });

  test(`${name}: a front page says that it is no article`, async () => {
    await driver.page.goto(`https://${FRONT}`);
    const popup = await driver.openPopup();
    expect(await failure(popup)).toMatch(/^This page is not an article\./);
    await picture(popup, 'failure');
    await popup.addScript(AXE);
    expect(await violations(popup)).toEqual([]);
  });

  test(`${name}: the browser's own pages say that they cannot be read`, async () => {
    await driver.page.goto('about:blank');
    const popup = await driver.openPopup();
    expect(await failure(popup)).toMatch(/^The browser does not let extensions read its own pages/);
  });

  test(`${name}: a page that goes on loading says so`, async () => {
    await driver.page.goto(`https://${HANGING}`, { timeout: 1000 }).catch(() => {});
    const popup = await driver.openPopup();
    await popup.waitFor(() => document.documentElement.dataset.state === 'waiting');
    expect(await textOf(popup, '[role=status]')).toMatch(/^The page is still loading\./);
  });

  test(`${name}: the toolbar button knows an article, also after client-side navigation`, async () => {
    const badge = async (): Promise<string> => (await driver.toolbar()).badge;
    await driver.page.goto(`https://${FRONT}`);
    expect(await badge()).toBe('');
    await driver.page.goto(`https://${SECOND}`);
    await expect.poll(badge).toBe('✓');
    expect((await driver.toolbar()).title).toBe('Byline: read this article');
    await goTo('/en/top-stories/s-9097', '<main>Top stories</main>');
    await expect.poll(badge).toBe('');
    await goTo('/en/another/a-90000009', '<article><h1>Another</h1></article>');
    await expect.poll(badge).toBe('✓');
  });

  const goTo = (address: string, html: string): Promise<unknown> =>
    driver.page.evaluate(
      (to, body) => (globalThis as unknown as { goTo(to: string, body: string): void }).goTo(to, body),
      address,
      html,
    );

  test(`${name}: nothing but the article sites was asked for`, () => {
    // The page asks for its pictures by the placeholder that its own scripts would fill.
    const known = (hit: string) => hit in ROUTES || /^static\.dw\.com\/image\/9000001[12]_/.test(hit);
    const others = site.hits.filter((hit) => !known(decodeURI(hit)) && !hit.endsWith('/favicon.ico'));
    expect(others).toEqual([]);
  });
}

async function violations(popup: Popup): Promise<string[]> {
  return popup.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(of: Document): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' ')
          .slice(0, 300)}`,
    );
  });
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}
