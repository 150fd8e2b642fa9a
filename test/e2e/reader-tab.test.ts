import { expect, test } from 'vitest';
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

  test(`${name}: nothing but the article's own pictures was asked for`, () => {
    expect(unknownHits(stage.site, ROUTES)).toEqual([]);
  });
});

interface ExtensionApi {
  storage: { session: { clear(): Promise<void> } };
}
