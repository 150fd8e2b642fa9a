import type { CDPSession, Target } from 'puppeteer-core';
import type { Driver } from '../../test/e2e/driver.ts';
import { openFully } from './opening.ts';

/** Bytes of the JavaScript heap after garbage collection, in Chromium. */
export interface Memory {
  /** The page with the always-on script in it, before a click. */
  page: number;
  /** The page after its article was read and the popup closed. */
  pageAfter: number;
  /** The popup with the whole reading. */
  popup: number;
}

/** Measures one page that has not been read. `isEmpty` for the extension whose popup has nothing to wait for. */
export async function measureMemory(driver: Driver, address: string, isEmpty: boolean): Promise<Memory> {
  const tab = await visit(driver, address);
  const page = await heap(tab);
  if (isEmpty) await driver.openPopup();
  else await openFully(driver);
  const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html');
  const popup = await heap(await (await driver.page.browser().waitForTarget(isPopup)).createCDPSession());
  await driver.closePopup();
  const pageAfter = await heap(tab);
  await tab.detach();
  return { page, pageAfter, popup };
}

/** Measures one page before a click alone. */
export async function measurePage(driver: Driver, address: string): Promise<number> {
  return heap(await visit(driver, address));
}

async function visit({ page }: Driver, address: string): Promise<CDPSession> {
  await page.goto(`https://${address}`, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  return page.createCDPSession();
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // What the first collection finalises the second frees.
  for (let collection = 0; collection < 2; collection++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
