import type { Target } from 'puppeteer-core';
import type { Driver } from '../../test/e2e/driver.ts';
import { openFully } from './opening.ts';

/** What the popup loads of the extension's files, by their paths in it. */
export interface Loaded {
  /** Before the article is painted: what the reader waits for. */
  first: string[];
  later: string[];
}

/** The analysis's file. */
const ANALYSIS = 'chunks/in-language-';
/** Milliseconds. */
const SAME_MOMENT = 10;

/** Opens the popup in Chromium, loads it once more and looks at what it asks for. */
export async function filesLoaded(driver: Driver): Promise<Loaded> {
  const popup = await openFully(driver);
  const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html');
  const session = await (await driver.page.browser().waitForTarget(isPopup)).createCDPSession();
  const asked: { name: string; at: number }[] = [];
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request, timestamp }) => {
    const { protocol, pathname } = new URL(request.url);
    if (protocol === 'chrome-extension:') asked.push({ name: pathname.slice(1), at: timestamp * 1000 });
  });
  await popup.evaluate(() => {
    document.documentElement.dataset.analysis = '';
    location.reload();
  });
  await popup.waitFor(() => document.documentElement.dataset.analysis === 'ended');
  await driver.closePopup();
  // The analysis is asked for as soon as the article is painted; what is asked for with it comes after the paint too.
  const painted = asked.find(({ name }) => name.includes(ANALYSIS))?.at ?? Number.POSITIVE_INFINITY;
  const first = new Set(asked.filter(({ at }) => at < painted - SAME_MOMENT).map(({ name }) => name));
  const later = new Set(asked.map(({ name }) => name).filter((name) => !first.has(name)));
  return { first: [...first], later: [...later] };
}
