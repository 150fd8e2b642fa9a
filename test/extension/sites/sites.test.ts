import { expect, test } from 'vitest';
import { createSitePermissions } from '../../../src/extension/sites/site-permissions.ts';
import { createSiteScripts } from '../../../src/extension/sites/site-scripts.ts';
import { createSites } from '../../../src/extension/sites/sites.ts';
import { readSettings, type Settings } from '../../../src/view/settings.ts';

/** A browser that has allowed some origins. */
function browserWith(...allowed: string[]) {
  const origins = new Set(allowed);
  const registered = new Map<string, string[]>();
  const scripts = (list: { id: string; matches: string[] }[]) =>
    list.forEach(({ id, matches }) => void registered.set(id, matches));
  return {
    origins,
    registered,
    permissions: {
      request: async (of: { origins: string[] }) => {
        of.origins.forEach((origin) => void origins.add(origin));
        return true;
      },
      remove: async (of: { origins: string[] }) => of.origins.every((origin) => origins.delete(origin)),
      contains: async (of: { origins: string[] }) => of.origins.every((origin) => origins.has(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.keys()].map((id) => ({ id })),
      registerContentScripts: async (list: { id: string; matches: string[] }[]) => {
        if (list.some(({ id }) => registered.has(id))) throw new Error('Duplicate script ID');
        scripts(list);
      },
      updateContentScripts: async (list: { id: string; matches: string[] }[]) => {
        if (list.some(({ id }) => !registered.has(id))) throw new Error('Nonexistent script ID');
        scripts(list);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.forEach((id) => void registered.delete(id)),
    },
  };
}

function sitesOf(browser: ReturnType<typeof browserWith>, kept: Partial<Settings> = {}, readable = true) {
  const saved: Partial<Settings>[] = [];
  const keeper = {
    load: async () => ({ settings: readSettings(kept), readable }),
    save: async (changes: Partial<Settings>) => {
      saved.push(changes);
      return 'kept' as const;
    },
  };
  const permissions = createSitePermissions(browser.permissions);
  return { saved, ...createSites(keeper, permissions, createSiteScripts(browser.scripting)) };
}

const follow = (detect: string[]): Settings => readSettings({ detect });

test('articles are detected on the sites that the reader has added and the browser allows', async () => {
  const browser = browserWith('https://*.news.example/*');
  await sitesOf(browser).follow(follow(['news.example', 'other.example', 'nonsense', 'dw.com']));
  expect([...browser.registered.values()]).toEqual([['https://*.news.example/*']]);
});

test('what is registered follows the settings, one change after the other', async () => {
  const browser = browserWith('https://*.news.example/*', 'https://*.other.example/*');
  const sites = sitesOf(browser);
  await Promise.all([
    sites.follow(follow(['news.example'])),
    sites.follow(follow(['news.example', 'other.example'])),
  ]);
  expect([...browser.registered.values()]).toEqual([
    ['https://*.news.example/*', 'https://*.other.example/*'],
  ]);
  await sites.follow(follow([]));
  expect(browser.registered.size).toBe(0);
  await sites.follow(follow([]));
});

test('a failure of the browser does not stop what comes later', async () => {
  const browser = browserWith('https://*.news.example/*');
  const { registerContentScripts } = browser.scripting;
  browser.scripting.registerContentScripts = () => Promise.reject(new Error('busy'));
  const sites = sitesOf(browser);
  await expect(sites.follow(follow(['news.example']))).rejects.toThrow('busy');
  browser.scripting.registerContentScripts = registerContentScripts;
  await sites.follow(follow(['news.example']));
  expect(browser.registered.size).toBe(1);
});

test('a permission that is taken away takes its settings with it', async () => {
  const kept = { detect: ['news.example', 'other.example'], alwaysOpen: ['dw.com', 'www.news.example'] };
  const { saved, withdrawn } = sitesOf(browserWith(), kept);
  await withdrawn(['https://*.news.example/*', 'https://*/*']);
  expect(saved).toEqual([{ detect: ['other.example'], alwaysOpen: ['dw.com'] }]);
});

test('what does not name the site is not written again: a newer version may keep more there', async () => {
  const kept = { detect: ['news.example'], alwaysOpen: [{ host: 'news.example' }] as unknown as string[] };
  const { saved, withdrawn } = sitesOf(browserWith(), kept);
  await withdrawn(['https://*.news.example/*']);
  expect(saved).toEqual([{ detect: [] }]);
});

test('a permission that goes while nobody listens: the next start takes its script away', async () => {
  const browser = browserWith('https://*.news.example/*');
  await sitesOf(browser).follow(follow(['news.example']));
  browser.origins.clear();
  await sitesOf(browser).follow(follow(['news.example']));
  expect(browser.registered.size).toBe(0);
});

test('one that the settings do not name changes nothing', async () => {
  const { saved, withdrawn } = sitesOf(browserWith(), { detect: ['news.example'] });
  await withdrawn(['https://*.third.example/*']);
  expect(saved).toEqual([]);
});

test('settings that cannot be read are not overwritten', async () => {
  const { saved, withdrawn } = sitesOf(browserWith(), { detect: ['news.example'] }, false);
  await withdrawn(['https://*.news.example/*']);
  expect(saved).toEqual([]);
});

test('the browser is asked before anything is waited for', () => {
  const browser = browserWith();
  void createSitePermissions(browser.permissions).ask('news.example');
  expect([...browser.origins]).toEqual(['https://*.news.example/*']);
});

test('a permission is given back, but not one that the manifest has by itself', async () => {
  const browser = browserWith('https://*.news.example/*', 'https://*.dw.com/*');
  const permissions = createSitePermissions(browser.permissions);
  await permissions.giveBack('news.example');
  await permissions.giveBack('dw.com');
  expect([...browser.origins]).toEqual(['https://*.dw.com/*']);
});

test('a browser that refuses to ask is a no', async () => {
  const { permissions } = browserWith();
  const request = () => Promise.reject(new Error('may only be called from a user input handler'));
  expect(await createSitePermissions({ ...permissions, request }).ask('news.example')).toBe(false);
});
