import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { type Site, startSite } from '../../src/cli/site.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Popup } from './driver.ts';
import { GALLERY, GALLERY_ROUTES } from './gallery-pages.ts';
import { HOSTS, ROUTES } from './pages.ts';
import { analysed, openFrom, readIn } from './reading.ts';

/** Firefox tells of no layout shifts; the same styles and scripts come in the same order there. */
const executable = findBrowser('chromium');
let site: Site;
let driver: Driver;

beforeAll(async () => {
  if (executable === null) return;
  site = await startSite(HOSTS, { ...ROUTES, ...GALLERY_ROUTES });
  driver = await launchChromium({ port: site.port, executable });
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

/** What moved after it was first painted, with how far. */
async function shifts(view: Popup): Promise<string[]> {
  await analysed(view);
  return view.evaluate(async () => {
    const found: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as LayoutShift[]) {
        for (const { node, previousRect, currentRect } of entry.sources) {
          const name = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
          found.push(
            `${name}: ${previousRect.x},${previousRect.y} to ${currentRect.x},${currentRect.y}, ${entry.value}`,
          );
        }
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // What is loaded late is there by then: panels, styles, pictures.
    await new Promise((resolve) => setTimeout(resolve, 600));
    observer.disconnect();
    return found;
  });
}

interface LayoutShift {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

test.skipIf(executable === null).for(Object.entries(GALLERY))(
  'chromium: nothing moves after the first paint, %s',
  async ([, address]) => {
    const popup = await readIn(driver, address);
    expect(await shifts(popup)).toEqual([]);
    await openFrom(popup, 'panel');
    expect(await shifts(await driver.view('panel'))).toEqual([]);
    await driver.closeView('panel');
    await openFrom(await readIn(driver, address), 'tab');
    expect(await shifts(await driver.view('reader'))).toEqual([]);
    await driver.closeView('reader');
  },
);

test.skipIf(executable === null)(
  'chromium: nothing moves where the popup opens on its last tab',
  async () => {
    for (const tab of ['attributions', 'facts', 'article']) {
      const popup = await readIn(driver, GALLERY['en-2']);
      await popup.click(`#tab-${tab}`);
      await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      await driver.closePopup();
      expect(await shifts(await driver.openPopup()), tab).toEqual([]);
      await driver.closePopup();
    }
  },
);
