import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { receive } from '../../src/tree/receive.ts';

/** Words that only the polyfill has in it. */
const POLYFILL =
  /webextension-polyfill|wrappedSendMessageCallback|should only be loaded in a browser extension/;

const KILOBYTE = 1024;

for (const target of ['chrome', 'firefox']) {
  const read = (file: string): string => fs.readFileSync(path.resolve('dist', target, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  test(`${target}: the always-on script is small and goes without the polyfill`, () => {
    const content = read('content.js');
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(4 * KILOBYTE);
    expect(content).not.toMatch(POLYFILL);
  });

  test(`${target}: the extractor goes without the polyfill and without the languages’ own words`, () => {
    expect(read('extract.js')).not.toMatch(POLYFILL);
  });

  test(`${target}: the polyfill is in background and popup`, () => {
    expect(read('background.js')).toMatch(POLYFILL);
  });

  test(`${target}: the extractor’s last value is the reading as a string`, () => {
    const page = fs.readFileSync(path.resolve('test/pages/sample/page.html'), 'utf8');
    const dom = new JSDOM(page, {
      url: 'https://www.dw.com/en/port-of-elmstad-votes-to-keep-its-night-ferry/a-90000001',
      runScripts: 'outside-only',
    });
    const { document } = dom.window;
    const before = document.documentElement.outerHTML;
    const result: unknown = new vm.Script(read('extract.js')).runInContext(dom.getInternalVMContext());
    const extraction = receive(result);
    expect(extraction.kind === 'article' && extraction.article.title).toBe(
      'Port of Elmstad votes to keep its night ferry',
    );
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test(`${target}: the script that marks words in the page is small and goes without the polyfill`, () => {
    expect(Buffer.byteLength(read('mark-in-page.js'))).toBeLessThanOrEqual(4 * KILOBYTE);
    expect(read('mark-in-page.js')).not.toMatch(POLYFILL);
  });

  test(`${target}: the first script of each page, and the detection elsewhere, are small and without the polyfill`, () => {
    expect(Buffer.byteLength(read('first-paint.js'))).toBeLessThanOrEqual(KILOBYTE);
    expect(Buffer.byteLength(read('detect.js'))).toBeLessThanOrEqual(24 * KILOBYTE);
    expect(read('first-paint.js') + read('detect.js')).not.toMatch(POLYFILL);
  });

  test(`${target}: the font is there with its licence, and small`, () => {
    const fonts = fs.readdirSync(path.resolve('dist', target, 'fonts'));
    expect(fonts.every((font) => read('popup.css').includes(`fonts/${font}`))).toBe(true);
    const sizes = fonts.map((font) => fs.statSync(path.resolve('dist', target, 'fonts', font)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * KILOBYTE);
    expect(read('licences.txt')).toContain('SIL OPEN FONT LICENSE');
  });

  test(`${target}: no script evaluates text or writes HTML of ours`, () => {
    const pages = ['popup.js', 'reader.js', 'panel.js', 'options.js', 'first-paint.js'];
    for (const file of ['content.js', 'detect.js', 'background.js', 'mark-in-page.js', ...pages]) {
      expect(read(file), file).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write/);
    }
  });

  test(`${target}: asks for no more than it needs`, () => {
    const panel = target === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', ...panel, 'storage']);
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
