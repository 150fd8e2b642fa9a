import type { Answer, Site } from '../../src/cli/site.ts';
import type { Driver, Popup } from './driver.ts';

/** Opens a page and reads it in the popup. */
export async function readIn(driver: Driver, address: string): Promise<Popup> {
  await driver.page.bringToFront();
  await driver.page.goto(`https://${encodeURI(address)}`);
  const popup = await driver.openPopup();
  await analysed(popup);
  return popup;
}

export async function analysed(view: Popup): Promise<void> {
  await view.waitFor(() => document.documentElement.dataset.state === 'article');
  await view.waitFor(() => document.documentElement.dataset.analysis === 'ended');
}

export function headline(view: Popup): Promise<string> {
  return view.evaluate(() => document.querySelector('.article h1')?.textContent ?? '');
}

/** Clicks what opens the article in another place. */
export async function openFrom(popup: Popup, place: 'tab' | 'panel'): Promise<void> {
  // The popup closes with the click, and may be gone before the click is answered.
  await popup.click(`.open-${place}`).catch(() => {});
}

/** @returns the requests that neither a page nor its article's pictures made */
export function unknownHits(site: Site, routes: Readonly<Record<string, Answer>>): string[] {
  // The page asks for its pictures by the placeholder that its own scripts would fill.
  const known = (hit: string) => hit in routes || /^static\.dw\.com\/image\/9000001[12]_/.test(hit);
  return site.hits.filter((hit) => !known(decodeURI(hit)) && !hit.endsWith('/favicon.ico'));
}
