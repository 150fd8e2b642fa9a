import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import type { Popup } from './driver.ts';
import { ARTICLE } from './pages.ts';
import { analysed, headline } from './reading.ts';

/** A reader without a mouse, from the page to the reader tab and back. */
inBothBrowsers((name, stage) => {
  // DevTools press keys in the page, where Chromium does not look for an extension's: there the button is pressed.
  const open = async (): Promise<Popup> => {
    const { driver } = stage;
    await driver.page.bringToFront();
    await driver.page.goto(`https://${ARTICLE}`);
    const popup = await (driver.openPopupByKey?.() ?? driver.openPopup());
    await analysed(popup);
    return popup;
  };
  /** Presses Tab until something has the focus; everything on the way shows that it has it. */
  const tabTo = async (view: Popup, selector: string): Promise<void> => {
    for (let press = 0; press < 40; press++) {
      await view.press('Tab');
      const { reached, seen, what } = await view.evaluate(focusedOn, selector);
      expect(seen, `The focus is not seen on ${what}`).toBe(true);
      if (reached) return;
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  const copied = async (view: Popup): Promise<string> => {
    await view.waitFor(() => document.querySelector('.copy-status')?.textContent === 'Copied');
    return (await stage.driver.clipboard())['text/plain'] ?? '';
  };

  test(`${name}: from the page to a fact, its words and the copied article by keyboard alone`, async () => {
    const popup = await open();
    await tabTo(popup, '#tab-article');
    await popup.press('ArrowRight');
    await popup.waitFor(() => document.querySelector('#panel-facts')?.checkVisibility());
    await tabTo(popup, '.people .anchored');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('#panel-article')?.checkVisibility());
    await popup.waitFor(() => document.activeElement?.hasAttribute('data-block'));
    expect(await popup.evaluate(() => [...(CSS.highlights.get('byline-mark') ?? [])].map(String))).toContain(
      'Henrike Olsen',
    );
    await popup.press('c');
    expect(await copied(popup)).toMatch(/^Port of Elmstad votes to keep its night ferry\n/);
  });

  test(`${name}: the copy menu opens, copies and closes by keyboard alone`, async () => {
    const popup = await open();
    await tabTo(popup, '.menu-copy .menu-button');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('#menu-copy .menu-item')?.checkVisibility());
    await popup.press('Tab');
    await popup.press('ArrowDown');
    await popup.press('Enter');
    expect(await copied(popup)).toMatch(/^# Port of Elmstad votes to keep its night ferry\n/);
    expect(await popup.evaluate(() => document.activeElement?.matches('.menu-copy .menu-button'))).toBe(true);
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('#menu-copy')?.matches(':popover-open'));
    await popup.press('Escape');
    await popup.waitFor(() => !document.querySelector('#menu-copy')?.matches(':popover-open'));
    expect(await popup.evaluate(() => document.activeElement?.matches('.menu-copy .menu-button'))).toBe(true);
    expect(await headline(popup)).not.toBe('');
  });

  test(`${name}: a quotation is picked, and appearance changed, by keyboard alone`, async () => {
    const popup = await open();
    await popup.press('3');
    await popup.waitFor(() => document.querySelector('#panel-attributions')?.checkVisibility());
    await tabTo(popup, '.quotation-actions input');
    await popup.press(' ');
    expect(await popup.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
    await tabTo(popup, '.small-button');
    await popup.press('Enter');
    expect(await copied(popup)).toContain('A town that lives by the water');
    const theme = () => document.documentElement.dataset.theme;
    expect(await popup.evaluate(theme)).toBe('system');
    // From the beginning again, as Ctrl+Home and a few keys would.
    await popup.evaluate(() => document.querySelector<HTMLElement>('#tab-attributions')?.focus());
    await tabTo(popup, '.menu-appearance .menu-button');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.picker-option input')?.checkVisibility());
    await tabTo(popup, '.picker-option input');
    await popup.press('ArrowRight');
    await expect.poll(() => popup.evaluate(theme)).toBe('light');
    await popup.press('ArrowLeft');
    await expect.poll(() => popup.evaluate(theme)).toBe('system');
    await popup.press('Escape');
    await popup.waitFor(() => !document.querySelector(':popover-open'));
  });

  test(`${name}: the reader tab, its sheet, find and hide by keyboard alone`, async () => {
    const popup = await open();
    await tabTo(popup, '.open-tab');
    // The popup closes with the key, and may be gone before it is answered.
    await popup.press('Enter').catch(() => {});
    const tab = await stage.driver.view('reader');
    await analysed(tab);
    await tabTo(tab, '[role=tab]');
    await tab.press('ArrowRight');
    await tab.waitFor(() => document.querySelector('#panel-attributions')?.checkVisibility());
    await tab.press('?');
    await tab.waitFor(() => document.querySelector('.dialog-shortcuts')?.matches(':modal'));
    await tab.press('Escape');
    await tab.waitFor(() => document.querySelector('dialog') === null);
    await tab.waitFor(() => document.activeElement?.id === 'tab-attributions');
    await tab.press('/');
    await tab.waitFor(() => document.activeElement?.matches('.find-bar input'));
    await tab.press('b');
    await tab.waitFor(() => (CSS.highlights.get('byline-find')?.size ?? 0) > 5);
    await tab.press('Escape');
    await tab.waitFor(() => document.querySelector('.find-bar') === null);
    await tab.press('j');
    await tab.press('h');
    await tab.waitFor(() => document.querySelector('.hidden-bar') !== null);
    await tabTo(tab, '.hidden-bar button');
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('.hidden-bar') === null);
    await stage.driver.closeView('reader');
    expect(await stage.driver.page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      'Port of Elmstad votes to keep its night ferry',
    );
  });
});

/** Whether what is sought has the focus, and whether that can be seen: in the window, and drawn in some way. */
function focusedOn(selector: string): { reached: boolean; seen: boolean; what: string } {
  const element = document.activeElement;
  const what = element?.outerHTML.slice(0, 120) ?? '';
  if (!(element instanceof HTMLElement) || element === document.body)
    return { reached: false, seen: true, what };
  // A radio button lies unseen under its swatch, which is drawn for it.
  const shown = element.closest('.picker-option') ?? element;
  const { top, bottom, left, right } = shown.getBoundingClientRect();
  const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return {
    reached: element.matches(selector),
    seen: inside && getComputedStyle(shown).outlineStyle !== 'none',
    what,
  };
}
