import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { inBothBrowsers } from './browsers.ts';
import type { Popup } from './driver.ts';
import { ARTICLE, ROUTES, SECOND } from './pages.ts';
import { analysed, headline, openFrom, readIn, unknownHits } from './reading.ts';

inBothBrowsers((name, stage) => {
  const openTab = async (address: string): Promise<Popup> => {
    await openFrom(await readIn(stage.driver, address), 'tab');
    const tab = await stage.driver.view('reader');
    await analysed(tab);
    return tab;
  };

  test(`${name}: the reader tab shows the article under its own headline`, async () => {
    const tab = await openTab(ARTICLE);
    expect(await headline(tab)).toBe('Port of Elmstad votes to keep its night ferry');
    expect(await tab.evaluate(() => document.title)).toBe('Port of Elmstad votes to keep its night ferry');
    await stage.driver.closeView('reader');
  });

  test(`${name}: a line is about 66 characters long, and the document scrolls`, async () => {
    const tab = await openTab(ARTICLE);
    const { characters, scrolls } = await tab.evaluate(() => {
      const paragraph = document.querySelector('.body p') as Element;
      const style = getComputedStyle(paragraph);
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('no canvas');
      context.font = style.font;
      const { width } = paragraph.getBoundingClientRect();
      return {
        characters: width / context.measureText('0').width,
        scrolls: document.documentElement.scrollHeight > innerHeight,
      };
    });
    expect(characters).toBeGreaterThan(55);
    expect(characters).toBeLessThan(70);
    expect(scrolls).toBe(true);
    await stage.driver.closeView('reader');
  });

  test(`${name}: reloaded, it shows the same article, also when the article's own tab has gone elsewhere`, async () => {
    const tab = await openTab(ARTICLE);
    await stage.driver.page.goto(`https://${SECOND}`);
    await tab.evaluate(() => setTimeout(() => location.reload()));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const again = await stage.driver.view('reader');
    await analysed(again);
    expect(await headline(again)).toBe('Port of Elmstad votes to keep its night ferry');
    await stage.driver.closeView('reader');
  });

  test(`${name}: an article that is not kept any more is said to be gone, with a way to the original`, async () => {
    const tab = await openTab(ARTICLE);
    await tab.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
      return (browser ?? chrome)?.storage.session.clear();
    });
    await tab.evaluate(() => setTimeout(() => location.reload()));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const again = await stage.driver.view('reader');
    await again.waitFor(() => document.documentElement.dataset.state === 'nothing');
    expect(await again.evaluate(() => document.querySelector('[role=status]')?.textContent)).toMatch(
      /not kept any more/,
    );
    expect(await again.evaluate(() => document.querySelector('main a')?.getAttribute('href'))).toBe(
      `https://${ARTICLE}`,
    );
    await stage.driver.closeView('reader');
  });

  test(`${name}: a fact is marked in the reader tab and, where its tab is still there, in the page`, async () => {
    const tab = await openTab(ARTICLE);
    await tab.waitFor(() => document.querySelector('#panel-facts') !== null);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#tab-facts')?.click());
    await tab.waitFor(() => document.querySelector('.people .anchored') !== null);
    await tab.click('.people .anchored');
    await tab.waitFor(() => (CSS.highlights.get('byline-mark')?.size ?? 0) > 0);
    await expect
      .poll(() =>
        stage.driver.page.evaluate(() =>
          [...(CSS.highlights.get('byline-page-mark') ?? [])].map((range) => String(range)),
        ),
      )
      .toContain('Henrike Olsen');
    await stage.driver.closeView('reader');
  });

  test(`${name}: no accessibility violations in the reader tab, in light and dark`, async () => {
    const tab = await openTab(ARTICLE);
    for (const dark of [false, true]) {
      await stage.driver.setDark(dark);
      await tab.waitFor((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark);
      expect(await violations(tab), dark ? 'dark' : 'light').toEqual([]);
    }
    await stage.driver.setDark(false);
    await stage.driver.closeView('reader');
  });

  test(`${name}: the popup opened again shows what the page has now`, async () => {
    await readIn(stage.driver, ARTICLE);
    await stage.driver.closePopup();
    await stage.driver.page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) {
        if (paragraph.textContent?.startsWith('The port town'))
          paragraph.textContent = 'The ferry was saved.';
      }
    });
    const popup = await stage.driver.openPopup();
    await popup.waitFor(() => document.querySelector('.body')?.textContent?.includes('The ferry was saved.'));
    await analysed(popup);
    expect(await headline(popup)).toBe('Port of Elmstad votes to keep its night ferry');
  });

  test(`${name}: with “no pictures” popup and reader tab ask for nothing at all`, async () => {
    const tab = await openTab(ARTICLE);
    await tab.evaluate(setPictures, false);
    await stage.driver.closeView('reader');
    await stage.driver.page.bringToFront();
    await stage.driver.page.goto(`https://${ARTICLE}`, { waitUntil: 'networkidle0' });
    const before = stage.site.hits.length;
    const popup = await stage.driver.openPopup();
    await analysed(popup);
    await openFrom(popup, 'tab');
    const again = await stage.driver.view('reader');
    await analysed(again);
    expect(await again.evaluate(() => document.querySelectorAll('.body img').length)).toBe(0);
    expect(stage.site.hits.slice(before)).toEqual([]);
    await again.evaluate(setPictures, true);
    await again.waitFor(() => document.querySelectorAll('.body img').length > 0);
    await stage.driver.closeView('reader');
  });

  test(`${name}: nothing but the article's own pictures was asked for`, () => {
    expect(unknownHits(stage.site, ROUTES)).toEqual([]);
  });
});

function setPictures(pictures: boolean): Promise<void> | undefined {
  const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
  return (browser ?? chrome)?.storage.sync.set({ pictures });
}

interface ExtensionApi {
  storage: {
    session: { clear(): Promise<void> };
    sync: { set(items: Record<string, unknown>): Promise<void> };
  };
}
