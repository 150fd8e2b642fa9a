import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { inBothBrowsers } from './browsers.ts';
import type { Popup } from './driver.ts';
import { ARTICLE, FRONT, OTHER_HOST, ROUTES, SECOND } from './pages.ts';
import { analysed, headline, openFrom, readIn, unknownHits } from './reading.ts';

const FERRY = 'Port of Elmstad votes to keep its night ferry';
const LIGHTHOUSE = 'Lighthouse keeper retires';

inBothBrowsers((name, stage) => {
  const openPanel = async (address: string): Promise<Popup> => {
    const popup = await readIn(stage.driver, address);
    await openFrom(popup, 'panel');
    const panel = await stage.driver.view('panel');
    await analysed(panel);
    await stage.driver.closePopup();
    return panel;
  };
  const shows = (panel: Popup, title: string): Promise<void> =>
    panel.waitFor((wanted) => document.querySelector('.article h1')?.textContent === wanted, title);
  const says = (panel: Popup, pattern: string): Promise<void> =>
    panel.waitFor(
      (wanted) =>
        document.querySelector('.article') === null &&
        new RegExp(wanted).test(document.querySelector('[role=status]')?.textContent ?? ''),
      pattern,
    );
  /** Where the words of the page's marks stand. */
  const marksInPage = (): Promise<string[]> =>
    stage.driver.page.evaluate(() =>
      [...(CSS.highlights.get('byline-page-mark') ?? [])].map((range) => String(range)),
    );
  const clickPerson = async (view: Popup): Promise<void> => {
    await view.click('#tab-facts');
    await view.waitFor(() => document.querySelector('.people .anchored') !== null);
    await view.click('.people .anchored');
    await view.waitFor(() => (CSS.highlights.get('byline-mark')?.size ?? 0) > 0);
  };

  test(`${name}: the side panel shows the article that the popup read`, async () => {
    const panel = await openPanel(ARTICLE);
    expect(await headline(panel)).toBe(FERRY);
    await stage.driver.closeView('panel');
  });

  test(`${name}: it follows the window's tabs, and never shows one page's words beside another`, async () => {
    const panel = await openPanel(ARTICLE);
    const other = await stage.driver.page.browser().newPage();
    await other.goto(`https://${OTHER_HOST}`);
    await other.bringToFront();
    await says(panel, 'Click Byline');
    // Firefox lets Byline read DW's pages without a click, and this one is no article.
    await other.goto(`https://${FRONT}`);
    await says(panel, '[Cc]lick');
    await stage.driver.page.bringToFront();
    await shows(panel, FERRY);
    await other.close();
    await stage.driver.page.goto(`https://${OTHER_HOST}`);
    await says(panel, 'Click Byline');
    const popup = await stage.driver.openPopup();
    await analysed(popup);
    await shows(panel, LIGHTHOUSE);
    await stage.driver.closePopup();
    await stage.driver.closeView('panel');
  });

  test(`${name}: a client-side navigation leads to the new article alone`, async () => {
    const panel = await openPanel(SECOND);
    await shows(panel, 'Elmstad opens its library at night');
    // DW's own scripts change the address first, and the words later.
    await stage.driver.page.evaluate(
      (body) =>
        (globalThis as unknown as { goTo(to: string, body: string): void }).goTo(
          '/en/a-new-bridge/a-90000010',
          body,
        ),
      BRIDGE,
    );
    const seen = new Set<string>();
    const end = Date.now() + 4000;
    while (Date.now() < end && !seen.has('A new bridge for Elmstad')) {
      seen.add(await headline(panel));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect([...seen].filter((title) => title !== '')).toEqual([
      ...(seen.has('Elmstad opens its library at night') ? ['Elmstad opens its library at night'] : []),
      'A new bridge for Elmstad',
    ]);
    expect(await panel.evaluate(() => document.querySelector('.body')?.textContent)).not.toContain('library');
    const popup = await stage.driver.openPopup();
    await analysed(popup);
    expect(await headline(popup)).toBe('A new bridge for Elmstad');
    await stage.driver.closePopup();
    await stage.driver.closeView('panel');
  });

  test(`${name}: a fact is marked in the article and in the page, whose own tree does not change`, async () => {
    const panel = await openPanel(ARTICLE);
    await stage.driver.page.evaluate(watchTree);
    await clickPerson(panel);
    await expect.poll(marksInPage).toContain('Henrike Olsen');
    expect(await stage.driver.page.evaluate(treeChanges)).toBe(0);
    expect(await stage.driver.page.evaluate(markColour)).toBe('rgb(255, 226, 138)');
    await expect.poll(() => stage.driver.page.evaluate(markIsInView)).toBe(true);
    await stage.driver.page.bringToFront();
    await stage.driver.page.keyboard.press('Escape');
    await expect.poll(marksInPage).toEqual([]);
    expect(await stage.driver.page.evaluate(treeChanges)).toBe(0);
    await stage.driver.closeView('panel');
  });

  test(`${name}: from the popup too`, async () => {
    const popup = await readIn(stage.driver, ARTICLE);
    await stage.driver.page.evaluate(watchTree);
    await clickPerson(popup);
    await expect.poll(marksInPage).toContain('Henrike Olsen');
    expect(await stage.driver.page.evaluate(treeChanges)).toBe(0);
  });

  test(`${name}: closed and opened again, it is where it was`, async () => {
    const panel = await openPanel(ARTICLE);
    await panel.click('#tab-attributions');
    await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await stage.driver.closeView('panel');
    const again = await openPanel(ARTICLE);
    expect(await again.evaluate(() => document.querySelector('[aria-selected=true]')?.id)).toBe(
      'tab-attributions',
    );
    await again.click('#tab-article');
    await again.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await stage.driver.closeView('panel');
  });

  test(`${name}: no accessibility violations in the side panel, in light and dark`, async () => {
    const panel = await openPanel(ARTICLE);
    for (const dark of [false, true]) {
      await stage.driver.setDark(dark);
      await panel.waitFor((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, dark);
      for (const tab of ['article', 'facts', 'attributions']) {
        await panel.click(`#tab-${tab}`);
        expect(await violations(panel), `${tab}, ${dark ? 'dark' : 'light'}`).toEqual([]);
      }
    }
    await panel.click('#tab-article');
    await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await stage.driver.setDark(false);
    await stage.driver.closeView('panel');
  });

  test(`${name}: nothing but the article's own pictures was asked for`, () => {
    expect(unknownHits(stage.site, ROUTES)).toEqual([]);
  });
});

const BRIDGE = `<article><div class="content-area"><header><div class="kicker"><span>Culture</span></div>
  <h1>A new bridge for Elmstad</h1><p class="teaser-text">It opens in spring.</p></header>
  <div class="rich-text" data-tracking-name="rich-text"><p>The bridge over the Varn opens in April, the city said on Friday.</p>
  <p>"We have waited long enough," said engineer Nora Lind.</p></div></div></article>`;

interface Watched {
  changes?: MutationRecord[];
  observer?: MutationObserver;
}

/** Counts everything that happens to the page's tree. */
function watchTree(): void {
  const watched = globalThis as unknown as Watched;
  const changes: MutationRecord[] = [];
  watched.changes = changes;
  watched.observer = new MutationObserver((records) => changes.push(...records));
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  watched.observer.observe(document, all);
}

function treeChanges(): number {
  const { changes = [], observer } = globalThis as unknown as Watched;
  return changes.length + (observer?.takeRecords().length ?? 0);
}

function markIsInView(): boolean {
  const [range] = CSS.highlights.get('byline-page-mark') ?? [];
  if (!(range instanceof Range)) return false;
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function markColour(): string {
  return getComputedStyle(document.body, '::highlight(byline-page-mark)').backgroundColor;
}
