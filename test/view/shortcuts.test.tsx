// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readSettings } from '../../src/view/settings.ts';
import { belongsTo, type KeyPress, SHORTCUTS, shortcutOf } from '../../src/view/shortcuts.ts';
import { english } from './english.ts';
import { all, find, key, press, show, withReader } from './mount.tsx';
import { reading } from './sample.ts';

withReader();

const pressed = (more: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

test('no two shortcuts have the same key', () => {
  expect(new Set(SHORTCUTS.map((one) => one.key)).size).toBe(SHORTCUTS.length);
});

test.each(SHORTCUTS.map(({ id, key: name, words }) => [id, name, words] as const))(
  '%s has words in the sheet, and a handler',
  async (id, name, words) => {
    expect(shortcutOf(pressed({ key: name }))).toBe(id);
    await show(reading);
    // Some keys need a fact or a part that the keyboard is at.
    if (id === 'openFact') await key('n');
    if (id === 'hideBlock') await key('j');
    if (id === 'bringBack') {
      await key('j');
      await key('h');
    }
    const needsBrowser = id === 'listen';
    expect((await key(name)).defaultPrevented).toBe(!needsBrowser);
    if (!document.querySelector('.dialog-shortcuts')) await press('#menu-more .menu-item:last-of-type');
    expect(all('.shortcuts dd').map((one) => one.textContent)).toContain(english(words));
  },
);

test.each([
  ['with Ctrl', { key: 'c', ctrlKey: true }],
  ['with Alt', { key: 'n', altKey: true }],
  ['with Meta', { key: 'c', metaKey: true }],
  ['while characters are put together', { key: 'n', isComposing: true }],
  ['that something else has taken', { key: 'n', defaultPrevented: true }],
])('a key %s is none', (_, more) => {
  expect(shortcutOf(pressed(more))).toBe(null);
});

test('on a keyboard of another script the place of the key counts', () => {
  expect(shortcutOf(pressed({ key: 'т', code: 'KeyN' }))).toBe('nextFact');
  expect(shortcutOf(pressed({ key: 'N', code: 'KeyN' }))).toBe('nextFact');
});

test('nothing happens while the reader types', async () => {
  await show(reading);
  await key('/');
  find('.find-bar input').focus();
  expect((await key('m')).defaultPrevented).toBe(false);
});

test('Enter on a button is the button’s', () => {
  const button = document.createElement('button');
  expect(belongsTo(button, 'Enter')).toBe(true);
  expect(belongsTo(button, 'n')).toBe(false);
});

test('the reader can switch them all off', async () => {
  await show(reading, { on: { settings: readSettings({ singleKeys: false }) } });
  for (const shortcut of SHORTCUTS)
    expect((await key(shortcut.key)).defaultPrevented, shortcut.id).toBe(false);
  expect(all('#menu-more .key')).toEqual([]);
});
