import { expect, test } from 'vitest';
import { FORGED, PREPARED, RENAMED, STORIES } from './life-pages.ts';
import { inLife, SOON, settled } from './life-stage.ts';
import { seen, watch } from './life-watch.ts';
import { ARTICLE, FRONT, SECOND } from './pages.ts';

const FERRY = 'Port of Elmstad votes to keep its night ferry';
const LIBRARY = 'Elmstad opens its library at night';

inLife((name, stage) => {
  test(`${name}: a page from the back/forward cache has its own badge and its own reading`, async () => {
    const { badge, driver, goTo, life, popupSays } = stage;
    await goTo(SECOND);
    await driver.page.evaluate(noteRestored);
    await goTo(FRONT);
    await driver.page.evaluate(noteRestored);
    await expect.poll(badge, SOON).toBe('');
    await driver.page.evaluate(() => history.back());
    await expect.poll(badge, SOON).toBe('✓');
    await expect.poll(() => driver.page.evaluate(wasRestored), SOON).toBe(true);
    expect(await popupSays()).toBe(LIBRARY);
    await driver.page.evaluate(() => history.forward());
    await expect.poll(() => driver.page.evaluate(wasRestored), SOON).toBe(true);
    await expect.poll(badge, SOON).toBe('');
    expect(await popupSays()).toMatch(/^This page is not an article/);
    expect(await life.errors()).toEqual([]);
  });

  test(`${name}: a tab that goes elsewhere while it is read: one story or the other, never both`, async () => {
    const { driver, goTo, popupSays } = stage;
    const { a, b } = STORIES;
    const pairs: string[] = [];
    for (const delay of [150, 400, 700]) {
      await goTo(`news.example${a.path}`);
      const leave = (path: string, after: number) => setTimeout(() => location.assign(path), after);
      await driver.page.evaluate(leave, b.path, delay);
      const popup = await driver.openPopup();
      await watch(popup);
      expect(await settled(popup)).not.toBe('');
      await expect.poll(() => driver.page.evaluate(() => document.title).catch(() => ''), SOON).toBe(b.title);
      pairs.push(...(await seen(popup)));
      await driver.closePopup();
      expect(await popupSays()).toBe(b.title);
    }
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter((pair) => pair !== 'aa' && pair !== 'bb')).toEqual([]);
  });

  test(`${name}: a story that is loaded under a new headline at a new address is not waited for`, async () => {
    const { driver, goTo, popupSays } = stage;
    await goTo(`www.dw.com${STORIES.a.path}`);
    expect(await popupSays()).toBe(STORIES.a.title);
    await goTo(`www.dw.com${RENAMED.path}`);
    const popup = await driver.openPopup();
    expect(await settled(popup)).toBe(RENAMED.title);
    // As long as other words are waited for where a script may yet bring them.
    expect(await popup.evaluate(() => performance.now())).toBeLessThan(9_000);
  });

  test(`${name}: a page that forges our messages, our variables and our answers gets nowhere`, async () => {
    const { badge, driver, goTo, life, popupSays } = stage;
    await goTo(FORGED);
    // So often has it tried by then.
    await expect
      .poll(() => driver.page.evaluate(() => document.documentElement.dataset.tries), SOON)
      .toBe('20');
    expect(await badge()).toBe('');
    expect(await popupSays()).toMatch(/^This page is not an article|^There is no text/);
    expect(await badge()).toBe('');
    await goTo(ARTICLE);
    await expect.poll(badge, SOON).toBe('✓');
    expect(await life.errors()).toEqual([]);
  });

  test(`${name}: the extension’s own pages take no script and no HTML from a string`, async () => {
    const refused = await stage.life.inside(() => {
      const attempts: Record<string, () => void> = {
        'the text of a script': () => {
          const script = document.createElement('script');
          script.text = 'document.title = "ran"';
          document.head.append(script);
        },
        'the address of a script': () => {
          document.createElement('script').src = 'https://www.dw.com/script.js';
        },
        'HTML of an element': () => {
          document.createElement('div').innerHTML = '<img src="x">';
        },
        'HTML of a frame': () => {
          document.createElement('iframe').srcdoc = '<p>words</p>';
        },
        'a document': () => document.write('<p>words</p>'),
        'a parsed document': () => new DOMParser().parseFromString('<p>words</p>', 'text/html'),
        'a policy that would let it': () => {
          const { trustedTypes } = globalThis as unknown as {
            trustedTypes: { createPolicy(name: string, rules: object): unknown };
          };
          trustedTypes.createPolicy('any', { createHTML: (html: string) => html });
        },
      };
      return Object.entries(attempts).map(([attempt, work]) => {
        try {
          work();
          return `${attempt}: taken`;
        } catch (error) {
          return `${attempt}: ${error instanceof TypeError ? 'refused' : String(error)}`;
        }
      });
    });
    expect(refused.filter((one) => !one.endsWith(': refused'))).toEqual([]);
  });

  // Firefox has no speculation rules.
  test.runIf(name === 'chromium')(
    `${name}: a page that is prepared in the background changes nothing of the page that is shown`,
    async () => {
      const { badge, driver, goTo, popupSays, site } = stage;
      site.hits.length = 0;
      await goTo(PREPARED);
      await expect
        .poll(() => site.hits.filter((hit) => hit.startsWith('static.dw.com')).length, SOON)
        .toBe(2);
      expect(await popupSays()).toMatch(/^This page is not an article/);
      expect(await badge()).toBe('');
      await driver.page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
      await expect.poll(badge, SOON).toBe('✓');
      // Shown as it was prepared, for it was not asked for again.
      expect(site.hits.filter((hit) => hit === ARTICLE)).toHaveLength(1);
      expect(await popupSays()).toBe(FERRY);
    },
  );
});

function noteRestored(): void {
  addEventListener('pageshow', ({ persisted }) => {
    document.documentElement.dataset.restored = String(persisted);
  });
}

function wasRestored(): boolean {
  return document.documentElement.dataset.restored === 'true';
}
