// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { all, announced, find, key, press, show, textOf, withReader } from './mount.tsx';
import { reading } from './sample.ts';

withReader();

test('a part is hidden, and comes back', async () => {
  await show(reading);
  await key('j');
  expect(document.activeElement?.getAttribute('data-block')).toBe('0');
  await key('h');
  expect(all('[data-block]').map((one) => one.dataset.block)).toEqual(['1', '2']);
  expect(announced()).toBe('Part hidden');
  expect(textOf('.hidden-bar')).toContain('Hidden parts: 1');
  expect(document.activeElement?.getAttribute('data-block')).toBe('1');
  await key('u');
  expect(all('[data-block]')).toHaveLength(3);
  expect(all('.hidden-bar')).toEqual([]);
});

test('what was hidden when the article was last open is hidden again, and each change is told', async () => {
  const told: (readonly number[])[] = [];
  const onHide = (blocks: readonly number[]): void => void told.push(blocks);
  await show(reading, { hidden: [2, 0], onHide });
  expect(all('[data-block]').map((block) => block.dataset.block)).toEqual(['1']);
  expect(textOf('.hidden-bar')).toContain('Hidden parts: 2');
  await key('u');
  expect(all('[data-block]').map((block) => block.dataset.block)).toEqual(['0', '1']);
  expect(told).toEqual([[2]]);
});

test('another reading of the article comes with its own hidden parts', async () => {
  await show(reading, { hidden: [] });
  await key('j');
  await key('h');
  expect(textOf('.hidden-bar')).toContain('Hidden parts: 1');
  await show(reading, { hidden: [] });
  expect(all('.hidden-bar')).toEqual([]);
});

test('all parts come back at once, and the keyboard is at the first of them', async () => {
  await show(reading, { hidden: [2, 0] });
  const [, showAll] = all('.hidden-bar button');
  await act(async () => showAll?.click());
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-block')).toBe('0'));
  expect(announced()).toBe('Part shown again');
  expect(all('[data-block]')).toHaveLength(3);
});

test.each([
  ['full', 'The browser has no room for this change.'],
  ['failed', 'The browser did not keep this change.'],
] as const)('a choice that is not kept (%s) says so where it was made', async (settingsTrouble, sentence) => {
  await show(reading, { on: { settingsTrouble } });
  for (const menu of ['appearance', 'copy']) {
    await press(`.menu-${menu} > .menu-button`);
    await act(() => vi.dynamicImportSettled());
    const said = find(`#menu-${menu} [role=alert]`);
    expect(said.textContent, menu).toContain(sentence);
  }
  await key('?');
  expect(textOf('.dialog [role=alert]')).toContain(sentence);
});

test('parts are hidden without single keys too', async () => {
  await show(reading);
  const item = all('#menu-more .menu-item').find((one) => one.textContent === 'Hide parts of the article');
  await act(async () => item?.click());
  await press('.hide-bar .strong');
  await press('.hide-bar .strong');
  expect(all('[data-block]').map((one) => one.dataset.block)).toEqual(['2']);
  const [, showAll] = all('.hidden-bar button');
  await act(async () => showAll?.click());
  expect(all('[data-block]')).toHaveLength(3);
});
