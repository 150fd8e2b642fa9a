import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import type { Popup } from './driver.ts';
import { ARABIC, ARTICLE } from './pages.ts';
import { analysed, openFrom, readIn } from './reading.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

inBothBrowsers((name, stage) => {
  const read = (address = ARTICLE): Promise<Popup> => readIn(stage.driver, address);
  const text = (view: Popup, selector: string): Promise<string> =>
    view.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
  const marked = (view: Popup, mark: string): Promise<string[]> =>
    view.evaluate((one) => [...(CSS.highlights.get(one) ?? [])].map(String), mark);

  test(`${name}: by keyboard alone from a word of the article to its fact and back`, async () => {
    const popup = await read();
    await popup.press('n');
    await popup.press('n');
    const words = await marked(popup, 'byline-mark');
    expect(words).toHaveLength(1);
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.fact-popover')?.matches(':popover-open'));
    expect(await text(popup, '.fact-popover')).toContain(words[0]);
    await popup.press('Escape');
    await popup.waitFor(() => !document.querySelector('.fact-popover')?.matches(':popover-open'));
    await popup.press('Enter');
    await popup.press('Enter');
    await popup.waitFor(() => document.activeElement?.hasAttribute('data-fact'));
    await popup.press('Enter');
    await popup.waitFor(() => document.activeElement?.hasAttribute('data-block'));
    expect(await marked(popup, 'byline-mark')).toContain(words[0]);
  });

  test(`${name}: a click on words opens their fact`, async () => {
    const popup = await read();
    await popup.evaluate(() => document.querySelector('[data-block="2"]')?.scrollIntoView());
    // The first words of the paragraph are those of a quotation.
    await popup.evaluate(() => {
      const block = document.querySelector('[data-block="2"]') as HTMLElement;
      const range = document.createRange();
      range.selectNodeContents(block);
      const box = range.getClientRects()[0] as DOMRect;
      const at = { clientX: box.left + 60, clientY: box.top + box.height / 2 };
      block.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
    });
    await popup.waitFor(() => document.querySelector('.fact-popover')?.matches(':popover-open'));
    expect(await text(popup, '.fact-popover')).toContain('Henrike Olsen');
    await popup.click('.fact-popover .quiet-button');
    await popup.waitFor(() => document.querySelector<HTMLElement>('#panel-attributions')?.hidden === false);
  });

  test(`${name}: facts are underlined in the text, which stays as it is`, async () => {
    const popup = await read();
    const before = await popup.evaluate(() => document.querySelector('.body')?.outerHTML);
    await popup.press('m');
    await popup.waitFor(() => (CSS.highlights.get('byline-name')?.size ?? 0) > 0);
    expect(await marked(popup, 'byline-name')).toContain('Henrike Olsen');
    expect(await popup.evaluate(() => document.querySelector('.body')?.outerHTML)).toBe(before);
  });

  test(`${name}: words are found; Escape closes the field, not the popup`, async () => {
    const popup = await read();
    await popup.press('/');
    await popup.waitFor(() => document.activeElement?.matches('.find-bar input'));
    await popup.press('n');
    await popup.waitFor(() => (CSS.highlights.get('byline-find')?.size ?? 0) > 20);
    await popup.press('Escape');
    await popup.waitFor(() => document.querySelector('.find-bar') === null);
    expect(await text(popup, '.article h1')).toContain('Elmstad');
  });

  test(`${name}: a hidden part is not copied, and comes back`, async () => {
    const popup = await read();
    await popup.press('j');
    await popup.press('j');
    const gone = await popup.evaluate(() => document.activeElement?.textContent ?? '');
    await popup.press('h');
    await popup.waitFor(() => document.querySelector('.hidden-bar') !== null);
    await popup.click('.copy-button');
    await popup.waitFor(() => document.querySelector('.copy-status')?.textContent !== '');
    const copied = (await stage.driver.clipboard())['text/plain'] ?? '';
    expect(gone).not.toBe('');
    expect(copied).not.toContain(gone);
    await popup.evaluate(() => document.querySelector<HTMLElement>('#panel-article')?.focus());
    await popup.press('u');
    await popup.waitFor(() => document.querySelector('.hidden-bar') === null);
    expect(await text(popup, '.body')).toContain(gone);
  });

  test(`${name}: a hidden part stays hidden in the popup opened again, and in the reader tab`, async () => {
    const hidden = (view: Popup): Promise<string> => text(view, '.hidden-bar span');
    const popup = await read();
    await popup.press('j');
    await popup.press('h');
    await popup.waitFor(() => document.querySelector('.hidden-bar'));
    const blocks = await popup.evaluate(() => document.querySelectorAll('[data-block]').length);
    // It is kept a moment later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await stage.driver.closePopup();
    const again = await stage.driver.openPopup();
    await analysed(again);
    expect(await hidden(again)).toBe('Hidden parts: 1');
    expect(await again.evaluate(() => document.querySelectorAll('[data-block]').length)).toBe(blocks);
    await openFrom(again, 'tab');
    const reader = await stage.driver.view('reader');
    await analysed(reader);
    expect(await hidden(reader)).toBe('Hidden parts: 1');
    await reader.click('.hidden-bar button');
    await reader.waitFor(() => document.querySelector('.hidden-bar') === null);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await stage.driver.closeView('reader');
    expect(await hidden(await read())).toBe('');
  });

  test(`${name}: dialogs open and close by keys, and leave the popup open`, async () => {
    const popup = await read();
    for (const [key, dialog] of [
      ['?', '.dialog-shortcuts'],
      ['w', '.dialog-wrong'],
    ] as const) {
      await popup.press(key);
      await popup.waitFor((one) => document.querySelector(one)?.matches(':modal'), dialog);
      await popup.press('Escape');
      await popup.waitFor((one) => document.querySelector(one) === null, dialog);
    }
  });

  test(`${name}: no accessibility violations in what opens`, async () => {
    const popup = await read();
    await popup.addScript(AXE);
    await popup.press('m');
    await popup.press('n');
    await popup.press('Enter');
    expect(await violations(popup), 'a fact').toEqual([]);
    await popup.press('Escape');
    await popup.press('/');
    await popup.press('j');
    expect(await violations(popup), 'find').toEqual([]);
    await popup.press('Escape');
    await popup.press('j');
    await popup.press('h');
    expect(await violations(popup), 'hidden parts').toEqual([]);
    for (const key of ['?', 'w'] as const) {
      await popup.press(key);
      await popup.waitFor(() => document.querySelector('dialog') !== null);
      expect(await violations(popup), key).toEqual([]);
      await popup.press('Escape');
    }
    await popup.click('.menu-more > .menu-button');
    expect(await violations(popup), 'menu').toEqual([]);
  });

  test.each([ARTICLE, ARABIC])(
    `${name}: nothing is cut off, and axe is content, in a tab of any width: %s`,
    async (address) => {
      await openFrom(await read(address), 'tab');
      const tab = await stage.driver.view('reader');
      await analysed(tab);
      await tab.addScript(AXE);
      expect(await violations(tab)).toEqual([]);
      for (const size of ['facts', 'attributions'])
        await tab.evaluate((one) => document.querySelector<HTMLElement>(`#tab-${one}`)?.click(), size);
      expect(await violations(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await stage.driver.closeView('reader');
    },
  );
});

async function violations(view: Popup): Promise<string[]> {
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' ')
          .slice(0, 300)}`,
    );
  });
}
