import { expect, test } from 'vitest';
import { inLife, SOON, settled, type WithApi } from './life-stage.ts';
import { ARTICLE, FRONT, OTHER_HOST, SECOND } from './pages.ts';
import { analysed, headline, openFrom } from './reading.ts';

const FERRY = 'Port of Elmstad votes to keep its night ferry';
const LIBRARY = 'Elmstad opens its library at night';
const LIGHTHOUSE = 'Lighthouse keeper retires';

inLife((name, stage) => {
  /** The background sleeps, and is woken by what the browser does for the next click or key. */
  const asleep = async (): Promise<void> => {
    await stage.life.stopBackground();
    await stage.life.wakeBackground();
  };
  /** What is on the clipboard, where the background has just put something else. */
  const copied = async (): Promise<string> => {
    await expect.poll(stage.badge, SOON).toBe('✓✓');
    const popup = await stage.driver.openPopup();
    const text = (await stage.driver.clipboard())['text/plain'] ?? '';
    await popup.evaluate(() => navigator.clipboard.writeText('nothing')).catch(() => {});
    await stage.driver.closePopup();
    return text;
  };

  const opened = async () => {
    const popup = await stage.driver.openPopup();
    await analysed(popup);
    return popup;
  };

  test(`${name}: while the background sleeps: badge, popup, key and menu`, async () => {
    const { badge, driver, goTo, life, popupSays } = stage;
    await goTo(FRONT);
    await life.stopBackground();
    await goTo(ARTICLE);
    await expect.poll(badge, SOON).toBe('✓');
    await life.stopBackground();
    expect(await popupSays()).toBe(FERRY);
    await asleep();
    await driver.command('copy-article');
    expect(await copied()).toContain(FERRY);
    await expect.poll(badge, { timeout: 5000 }).toBe('✓');
    await asleep();
    await life.menu('copy');
    expect(await copied()).toContain(FERRY);
    await driver.closeView('options');
    await asleep();
    await driver.closeView('options');
    await driver.command('open-reader-tab');
    const tab = await driver.view('reader');
    await analysed(tab);
    expect(await headline(tab)).toBe(FERRY);
    await driver.closeView('reader');
  });

  test(`${name}: an update leaves old scripts in open pages: they are silent, and the popup works there`, async () => {
    const { badge, driver, goTo, life, popupSays } = stage;
    await goTo(SECOND);
    await expect.poll(badge, SOON).toBe('✓');
    await life.errors();
    await life.update();
    const title = (): Promise<string> => driver.page.evaluate(() => document.title).catch(() => '');
    const push = (path: string): Promise<void> =>
      driver.page.evaluate((to) => history.pushState({}, '', to), path);
    await push('/en/top-stories/s-9097');
    await push('/en/elmstad-opens-its-library-at-night/a-90000005');
    expect(await popupSays()).toBe(LIBRARY);
    // Firefox gives open pages the new script too.
    await expect.poll(badge, SOON).toBe(name === 'chromium' ? '' : '✓');
    // The old script lives on in the back/forward cache.
    await goTo(FRONT);
    await driver.page.evaluate(() => history.back());
    await expect.poll(title, SOON).toBe(LIBRARY);
    await goTo(ARTICLE);
    await expect.poll(badge, SOON).toBe('✓');
    expect(await life.errors()).toEqual([]);
  });

  test(`${name}: two windows: each popup shows its own, and the side panel its own`, async () => {
    const { driver, goTo, life, popupSays } = stage;
    await goTo(ARTICLE);
    await openFrom(await opened(), 'panel');
    const panel = await driver.view('panel');
    await analysed(panel);
    await driver.closePopup();
    await panel.evaluate(noteHeadlines);
    const other = await life.openWindow(false);
    await other.goTo(`https://${OTHER_HOST}`);
    expect(await settled(await other.openPopup())).toBe(LIGHTHOUSE);
    await other.closePopup();
    expect(await headline(panel)).toBe(FERRY);
    await goTo(SECOND);
    await panel.waitFor((title) => document.querySelector('.article h1')?.textContent === title, LIBRARY);
    await other.goTo(`https://${ARTICLE}`);
    expect(await settled(await other.openPopup())).toBe(FERRY);
    await other.closePopup();
    expect(await popupSays()).toBe(LIBRARY);
    expect(await panel.evaluate(notedHeadlines)).toEqual([LIBRARY]);
    await other.close();
    await driver.closeView('panel');
  });

  test(`${name}: storage full: the article is there, what cannot be kept is not offered`, async () => {
    const { goTo, driver, life } = stage;
    await goTo(SECOND);
    await life.inside(fill);
    const popup = await opened();
    expect(await headline(popup)).toBe(LIBRARY);
    expect(await popup.evaluate(() => document.querySelector('.open-tab'))).toBeNull();
    await driver.closePopup();
    expect(Object.keys(await stage.kept('session')).filter((key) => key.startsWith('article'))).toEqual([]);
    await life.inside(() => (globalThis as unknown as WithApi).chrome.storage.session.clear());
  });

  test(`${name}: storage with anything in it: defaults, and what is not known stays`, async () => {
    const { driver, goTo, life, popupSays, kept } = stage;
    await goTo(SECOND);
    expect(await popupSays()).toBe(LIBRARY);
    const before = Object.keys(await kept('session'));
    await life.inside(async (keys) => {
      const { session, sync } = (globalThis as unknown as WithApi).chrome.storage;
      const garbage = ['articles', 'places', 'alwaysOpened', ...keys].map((key) => [key, { [key]: 7 }]);
      await session.set(Object.fromEntries(garbage));
      await sync.set({ theme: 'aurora', size: 'big', detect: 7, columns: { count: 2 } });
      localStorage.setItem('appearance', '{"theme":');
    }, before);
    expect(await headline(await opened())).toBe(LIBRARY);
    const listed = async (): Promise<unknown> => (await kept('session')).articles;
    await expect.poll(listed, SOON).toMatchObject([{ address: `https://${SECOND}` }]);
    await driver.closePopup();
    expect(await kept('sync')).toEqual({ theme: 'aurora', size: 'big', detect: 7, columns: { count: 2 } });
    await life.inside(async () => {
      const { session, sync } = (globalThis as unknown as WithApi).chrome.storage;
      await Promise.all([session.clear(), sync.clear()]);
    });
  });

  test(`${name}: a private window is read as any other, and nothing of it is written down`, async () => {
    const { kept, life } = stage;
    await life.allowPrivate();
    const other = await life.openWindow(true);
    await other.goTo(`https://${ARTICLE}`);
    const popup = await other.openPopup();
    expect(await settled(popup)).toBe(FERRY);
    expect(
      await popup.evaluate(
        () => (globalThis as unknown as { chrome: { extension: object } }).chrome.extension,
      ),
    ).toMatchObject({ inIncognitoContext: true });
    await other.closePopup();
    await other.close();
    expect([await kept('local'), await kept('sync')]).toEqual([{}, {}]);
  });

  test(`${name}: a site that is taken away in the browser: script and option go, the popup still reads`, async () => {
    const { badge, goTo, kept, life, popupSays } = stage;
    const scripts = (): Promise<number> =>
      life.inside(
        async () =>
          (await (globalThis as unknown as WithApi).chrome.scripting.getRegisteredContentScripts()).length,
      );
    const listed = (): Promise<string[]> =>
      life.inside(() => [...document.querySelectorAll('.site-name')].map((site) => site.textContent ?? ''));
    await life.setSite('https://*.news.example/*', true);
    await life.inside(() =>
      (globalThis as unknown as WithApi).chrome.storage.sync.set({ detect: ['news.example'] }),
    );
    await expect.poll(scripts, SOON).toBe(1);
    await expect.poll(listed, SOON).toEqual(['dw.com', 'news.example']);
    await goTo(OTHER_HOST);
    await expect.poll(badge, SOON).toBe('✓');
    await life.setSite('https://*.news.example/*', false);
    await expect.poll(scripts, SOON).toBe(0);
    await expect.poll(listed, SOON).toEqual(['dw.com']);
    expect(await kept('sync')).toEqual({ detect: [] });
    await goTo(OTHER_HOST);
    expect(await popupSays()).toBe(LIGHTHOUSE);
    expect(await badge()).toBe('');
  });
});

/** Fills what is kept until the browser ends to its last bytes. */
async function fill(): Promise<void> {
  const { session } = (globalThis as unknown as WithApi).chrome.storage;
  await session.clear();
  let count = 0;
  for (let size = 4_000_000; size > 100; ) {
    const done = await session.set({ [`filler ${count}`]: 'x'.repeat(size) }).then(
      () => true,
      () => false,
    );
    if (done) count++;
    else size = Math.floor(size / 4);
  }
}

interface Noting {
  noted: string[];
}

function noteHeadlines(): void {
  const noted: string[] = [];
  new MutationObserver(() => {
    const title = document.querySelector('.article h1')?.textContent ?? '';
    if (title !== '' && noted.at(-1) !== title) noted.push(title);
  }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  Object.assign(globalThis, { noted });
}

function notedHeadlines(): string[] {
  return (globalThis as unknown as Noting).noted;
}
