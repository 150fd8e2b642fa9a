/**
 * What cannot be run here (old versions, Edge, Firefox for Android) is held against the public tables of what browsers
 * support, `@mdn/browser-compat-data`: it is looked up, not run.
 */
import fs from 'node:fs';
import path from 'node:path';
import tables, { type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'));
const { gecko, gecko_android: android } = manifest.browser_specific_settings;

type Browser = 'chrome' | 'edge' | 'firefox' | 'firefox_android';
const OLDEST: Readonly<Record<Browser, number>> = {
  chrome: Number(manifest.minimum_chrome_version),
  edge: Number(manifest.minimum_chrome_version),
  firefox: Number.parseFloat(gecko.strict_min_version),
  firefox_android: Number.parseFloat(android.strict_min_version),
};

/** Parts of the extensions' API and of the web that Byline cannot do without, as the tables name them. */
const NEEDED = [
  'webextensions.api.action.setTitle',
  'webextensions.api.i18n.getMessage',
  'webextensions.api.permissions.contains',
  'webextensions.api.permissions.onAdded',
  'webextensions.api.permissions.onRemoved',
  'webextensions.api.permissions.remove',
  'webextensions.api.permissions.request',
  'webextensions.api.runtime.getManifest',
  'webextensions.api.runtime.getURL',
  'webextensions.api.runtime.id',
  'webextensions.api.runtime.onInstalled',
  'webextensions.api.runtime.onMessage',
  'webextensions.api.runtime.openOptionsPage',
  'webextensions.api.runtime.sendMessage',
  'webextensions.api.scripting.executeScript',
  'webextensions.api.scripting.insertCSS',
  'webextensions.api.scripting.registerContentScripts',
  'webextensions.api.scripting.unregisterContentScripts',
  'webextensions.api.storage.onChanged',
  'webextensions.api.storage.session',
  'webextensions.api.storage.sync',
  'webextensions.api.tabs.create',
  'webextensions.api.tabs.get',
  'webextensions.api.tabs.onActivated',
  'webextensions.api.tabs.onRemoved',
  'webextensions.api.tabs.onUpdated',
  'webextensions.api.tabs.query',
  'webextensions.manifest.optional_host_permissions',
  'api.ClipboardItem',
  'api.Clipboard.writeText',
  'api.HTMLDialogElement.showModal',
  'api.HTMLElement.popover',
  'api.CSS.highlights_static',
  'api.Highlight',
  'css.selectors.highlight',
  'css.selectors.focus-visible',
  'css.at-rules.media.forced-colors',
  'css.at-rules.media.prefers-reduced-motion',
  'css.selectors.has',
  'javascript.builtins.Array.toSorted',
  'javascript.builtins.Intl.DisplayNames',
  'javascript.builtins.Intl.Segmenter',
  'javascript.operators.import',
];

/** Parts that some supported browser lacks; each is asked for before it is used, in the files named. */
const OPTIONAL: Readonly<Record<string, string[]>> = {
  'webextensions.api.commands': ['src/extension/commands/start.ts'],
  'webextensions.api.contextMenus': ['src/extension/commands/start.ts'],
  'webextensions.api.sidePanel': ['src/extension/side-panel.ts'],
  'webextensions.api.sidebarAction': ['src/extension/side-panel.ts'],
  'api.SpeechSynthesis': ['src/view/listen/browser-speech.ts'],
  'api.Summarizer': ['src/view/device-summary/summarizer.ts'],
};

function find(name: string): Identifier | undefined {
  let here: unknown = tables;
  for (const part of name.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[part];
  }
  return here as Identifier | undefined;
}

/** @returns the first version that has it without a switch, or null. */
function since(name: string, browser: Browser): number | null {
  const support = find(name)?.__compat?.support[browser];
  const statements = (Array.isArray(support) ? support : [support]) as (SimpleSupportStatement | undefined)[];
  const versions = statements
    // Firefox drew highlights without underlines before 146 and without shadows before 149: a part is enough.
    .filter((one) => one && !one.flags && (!one.version_removed || one.partial_implementation))
    .map((one) => Number.parseFloat(String(one?.version_added).replace('≤', '')))
    .filter((version) => !Number.isNaN(version));
  return versions.length > 0 ? Math.min(...versions) : null;
}

describe.each(Object.keys(OLDEST) as Browser[])('%s, from its oldest supported version on', (browser) => {
  test.each(NEEDED)('has %s', (name) => {
    expect(find(name)?.__compat, `the tables do not know ${name}`).toBeDefined();
    const version = since(name, browser);
    expect(version, `${browser} lacks it`).not.toBeNull();
    expect(version).toBeLessThanOrEqual(OLDEST[browser]);
  });
});

test('what some browser lacks is used only where it is asked for first', () => {
  for (const [name, files] of Object.entries(OPTIONAL)) {
    const own = name.split('.').at(-1) ?? '';
    for (const file of files) {
      const source = fs.readFileSync(path.join(ROOT, file), 'utf8');
      expect(source, `${file} does not speak of ${own}`).toMatch(new RegExp(own, 'i'));
    }
  }
});

test('every part of the extensions’ API that the source names is in one of the lists', () => {
  const listed = [...NEEDED, ...Object.keys(OPTIONAL)].filter((name) =>
    name.startsWith('webextensions.api.'),
  );
  const named = new Set<string>();
  const folder = path.join(ROOT, 'src/extension');
  for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const source = fs.readFileSync(path.join(folder, file), 'utf8');
    for (const [, space, member] of source.matchAll(
      /\b(?:browser|chrome)\??\.(?!ts\b)([a-z]\w*)(?:\??\.(\w+))?/g,
    ))
      named.add(member === undefined ? `webextensions.api.${space}` : `webextensions.api.${space}.${member}`);
  }
  const missing = [...named].filter(
    (name) => !listed.some((one) => one === name || one.startsWith(`${name}.`) || name.startsWith(`${one}.`)),
  );
  expect(missing).toEqual([]);
});
