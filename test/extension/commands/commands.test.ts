import fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import { COMMANDS, type Deeds, onCommand } from '../../../src/extension/commands/commands.ts';
import { createMenus, MENUS, onMenu } from '../../../src/extension/commands/menus.ts';

/** Chromium 156 gives none of these to an extension that only suggests them, and does not say so. */
const CHROMES_OWN = [...'ABCNPRTWXZ'].map((letter) => `Alt+Shift+${letter}`);

const tab = { id: 7 };

const deeds = () =>
  ({ copyArticle: vi.fn(), openReader: vi.fn(), openPanel: vi.fn(), copySelection: vi.fn() }) satisfies Deeds;

test('each command of the manifest has its deed, and a key of its own', () => {
  const { commands } = JSON.parse(fs.readFileSync('manifest.json', 'utf8')) as {
    commands: Record<string, { suggested_key: { default: string } }>;
  };
  const { _execute_action: popup, ...others } = commands;
  expect(Object.keys(others)).toEqual(Object.keys(COMMANDS));
  const keys = Object.values(commands).map((command) => command.suggested_key.default);
  expect(new Set(keys).size).toBe(keys.length);
  // Chrome takes four at most.
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(popup).toBeDefined();
  for (const key of keys) expect(CHROMES_OWN).not.toContain(key);
});

test.each([
  ['copy-article', 'copyArticle'],
  ['open-reader-tab', 'openReader'],
  ['open-side-panel', 'openPanel'],
] as const)('%s', (name, deed) => {
  const all = deeds();
  onCommand(all, name, tab);
  expect(all[deed]).toHaveBeenCalledExactlyOnceWith(tab);
});

test('an unknown command, or one without a tab, does nothing', () => {
  const all = deeds();
  onCommand(all, 'toString', tab);
  onCommand(all, 'copy-article', undefined);
  for (const deed of Object.values(all)) expect(deed).not.toHaveBeenCalled();
});

test('menus: what each item does', () => {
  const all = deeds();
  onMenu(all, { menuItemId: 'read' }, tab);
  onMenu(all, { menuItemId: 'copy' }, tab);
  onMenu(all, { menuItemId: 'copy-selection', selectionText: 'A word', frameId: 3 }, tab);
  onMenu(all, { menuItemId: 'of-another-version' }, tab);
  expect(all.openReader).toHaveBeenCalledExactlyOnceWith(tab);
  expect(all.copyArticle).toHaveBeenCalledExactlyOnceWith(tab);
  expect(all.copySelection).toHaveBeenCalledExactlyOnceWith(tab, 3, 'A word');
});

test('menus are there once, however often they are renewed', async () => {
  const there = new Set<string>();
  const api = {
    removeAll: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      there.clear();
    },
    create: ({ id }: { id: string }) => {
      if (there.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
      there.add(id);
    },
  };
  const menus = createMenus(api, (key) => key);
  await Promise.all([menus.renew(), menus.renew()]);
  expect([...there]).toEqual(MENUS.map(({ id }) => id));
});
