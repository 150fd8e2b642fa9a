import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { receive } from '../../src/tree/receive.ts';
import { injectedFiles } from '../support/injected-files.ts';

/** Words that only the polyfill has in it. */
const POLYFILL =
  /webextension-polyfill|wrappedSendMessageCallback|should only be loaded in a browser extension/;

const KILOBYTE = 1024;

/** The detection, injected before what reads any page and before the script of the reader's own sites. */
const DETECTION = 'extract-detect.js';

/** How large may be what a click injects: by outlet, and into any other page, where 34 KB are Readability. */
const INJECTED = { dw: 70, guardian: 70, any: 138 };

/** Words that only Readability has in it. */
const READABILITY = 'readability-page-1';

const ADDRESS = 'https://www.dw.com/en/port-of-elmstad-votes-to-keep-its-night-ferry/a-90000001';

/** Runs a script in a page as an injected one; its result, and whether it changed the page. */
async function inject(
  html: string,
  url: string,
  script: string,
): Promise<{ result: unknown; changed: boolean }> {
  const dom = new JSDOM(html, { url, runScripts: 'outside-only' });
  const { documentElement } = dom.window.document;
  const before = documentElement.outerHTML;
  // jsdom has none.
  Object.assign(dom.window, { MessageChannel });
  const result: unknown = await new vm.Script(script).runInContext(dom.getInternalVMContext());
  return { result, changed: documentElement.outerHTML !== before };
}

/** A script with all scripts that it imports before it runs; what it imports later is left out. */
function firstLoad(read: (file: string) => string, file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, imported = ''] of read(file).matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g))
    firstLoad(read, path.posix.join(path.posix.dirname(file), imported), found);
  return found;
}

for (const target of ['chrome', 'firefox']) {
  const read = (file: string): string => fs.readFileSync(path.resolve('dist', target, file), 'utf8');
  const extractors = injectedFiles(path.resolve('dist', target));
  const injected = (page: string): string => (extractors[page] ?? []).map(read).join('\n');
  const loaded = (file: string): string => [...firstLoad(read, file)].map(read).join('\n');
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  test(`${target}: the always-on script is small and goes without the polyfill`, () => {
    const content = read('content.js');
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(4 * KILOBYTE);
    expect(content).not.toMatch(POLYFILL);
  });

  test(`${target}: what is injected on a click is small, and goes without the polyfill`, () => {
    expect(Object.keys(extractors)).toEqual(Object.keys(INJECTED));
    for (const [page, most] of Object.entries(INJECTED)) {
      expect(Buffer.byteLength(injected(page)), page).toBeLessThanOrEqual(most * KILOBYTE);
      expect(injected(page), page).not.toMatch(POLYFILL);
      expect(injected(page).includes(READABILITY), page).toBe(page === 'any');
    }
  });

  test(`${target}: the scripts and styles that the popup loads before its first paint are small`, () => {
    const linked = read('popup.html').matchAll(/(?:src|href)="([^"]+)"/g);
    const files = new Set([...linked].flatMap(([, file = '']) => [...firstLoad(read, file)]));
    const bytes = [...files].reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0);
    expect(bytes).toBeLessThanOrEqual(120 * KILOBYTE);
  });

  test(`${target}: the whole package is small`, () => {
    const folder = path.resolve('dist', target);
    const files = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
    const packed = files
      .filter((entry) => entry.isFile())
      .map((entry) => deflateRawSync(fs.readFileSync(path.join(entry.parentPath, entry.name)), { level: 9 }))
      .reduce((sum, { length }) => sum + length, 0);
    expect(packed).toBeLessThanOrEqual(600 * KILOBYTE);
  });

  test(`${target}: the background is a module that imports all it needs at once`, () => {
    expect(manifest.background).toMatchObject({ type: 'module' });
    // A service worker may not import later.
    expect(loaded('background.js')).not.toMatch(/\bimport\(/);
  });

  test(`${target}: the polyfill is in background and popup`, () => {
    expect(loaded('background.js')).toMatch(POLYFILL);
    expect(loaded('popup.js')).toMatch(POLYFILL);
  });

  test.each(['dw', 'any'])(
    `${target}: the last value of the scripts for %s is the reading as a string`,
    async (kind) => {
      const page = fs.readFileSync(path.resolve('test/pages/sample/page.html'), 'utf8');
      const { result, changed } = await inject(page, ADDRESS, injected(kind));
      const extraction = receive(result);
      expect(extraction.kind === 'article' && extraction.article.title).toContain(
        'Port of Elmstad votes to keep its night ferry',
      );
      expect(changed).toBe(false);
    },
  );

  test(`${target}: a page that the outlet’s rule no longer fits is left to the other script`, async () => {
    const sentence = 'The harbour master counted every boat that came in, and wrote it down in her book. ';
    const page = `<html lang="en"><body><main><h1>The boats of the harbour are counted</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(5)}</main></body></html>`;
    expect((await inject(page, ADDRESS, injected('dw'))).result).toBeNull();
    const extraction = receive((await inject(page, ADDRESS, injected('any'))).result);
    expect(extraction.kind === 'article' && extraction.article.body.children.length).toBe(5);
  });

  test(`${target}: another outlet’s script leaves a page alone`, async () => {
    const page = fs.readFileSync(path.resolve('test/pages/sample/page.html'), 'utf8');
    expect((await inject(page, ADDRESS, injected('guardian'))).result).toBeNull();
  });

  test(`${target}: the script that marks words in the page is small and goes without the polyfill`, () => {
    expect(Buffer.byteLength(read('mark-in-page.js'))).toBeLessThanOrEqual(4 * KILOBYTE);
    expect(read('mark-in-page.js')).not.toMatch(POLYFILL);
  });

  test(`${target}: the first script of each page, and the detection elsewhere, are small and without the polyfill`, () => {
    expect(Buffer.byteLength(read('first-paint.js'))).toBeLessThanOrEqual(KILOBYTE);
    expect(Buffer.byteLength(read('popup-start.js'))).toBeLessThanOrEqual(4 * KILOBYTE);
    expect(Buffer.byteLength(read(DETECTION) + read('detect.js'))).toBeLessThanOrEqual(24 * KILOBYTE);
    expect(['first-paint.js', 'popup-start.js', DETECTION, 'detect.js'].map(read).join()).not.toMatch(
      POLYFILL,
    );
  });

  test(`${target}: the font is there with its licence, and small`, () => {
    const fonts = fs.readdirSync(path.resolve('dist', target, 'fonts'));
    expect(fonts.every((font) => read('view.css').includes(`fonts/${font}`))).toBe(true);
    const sizes = fonts.map((font) => fs.statSync(path.resolve('dist', target, 'fonts', font)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * KILOBYTE);
    expect(read('licences.txt')).toContain('SIL OPEN FONT LICENSE');
  });

  test(`${target}: no script evaluates text or writes HTML of ours`, () => {
    const pages = ['popup-start.js', 'popup.js', 'reader.js', 'panel.js', 'options.js', 'first-paint.js'];
    for (const file of ['content.js', 'detect.js', 'background.js', 'mark-in-page.js', ...pages]) {
      expect(read(file), file).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write/);
    }
  });

  test(`${target}: asks for no more than it needs`, () => {
    const panel = target === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', ...panel, 'storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    // Asked for one site at a time, on the click that adds it.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.content_scripts).toEqual([
      { matches: ['https://*.dw.com/*'], js: ['content.js'], run_at: 'document_idle' },
    ]);
  });

  test(`${target}: all files that the manifest names are there`, () => {
    const text = JSON.stringify(manifest);
    for (const [, file = ''] of text.matchAll(/"([\w/]+\.(?:js|html|png))"/g)) {
      expect(fs.existsSync(path.resolve('dist', target, file)), file).toBe(true);
    }
  });

  test(`${target}: has the version of the package and the licences of what is in it`, () => {
    const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifest.version).toBe(version);
    for (const name of ['@mozilla/readability', 'preact', 'valibot', 'hast-util-sanitize']) {
      expect(read('licences.txt')).toContain(name);
    }
  });
}
