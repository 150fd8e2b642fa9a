import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './browsers.ts';
import { type Answer, type Site, startSite } from './site.ts';

/** `dist/cli/start.mjs` stands two folders under the root. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const SAMPLE = path.join(ROOT, 'test/pages/sample');

const HOSTS = ['www.dw.com', 'static.dw.com'];
const ADDRESS = 'www.dw.com/en/port-of-elmstad-votes-to-keep-its-night-ferry/a-90000001';

const NAMES: readonly BrowserName[] = ['chromium', 'chrome', 'firefox'];

/** The sample article and its pictures, as this machine serves them in DW's place. */
function routes(): Record<string, Answer> {
  const read = (file: string): Buffer => fs.readFileSync(path.join(SAMPLE, file));
  const answers: Record<string, Answer> = { [ADDRESS]: { body: read('page.html') } };
  // The page asks for its pictures by a placeholder, Byline in a size.
  for (const [id, file] of [
    ['90000011', 'ferry.svg'],
    ['90000012', 'nurse.svg'],
  ]) {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: DW's own placeholder
    for (const size of ['605', '${formatId}']) {
      answers[`static.dw.com/image/${id}_${size}.jpg`] = { body: read(file ?? ''), type: 'image/svg+xml' };
    }
  }
  return answers;
}

/** Why the extension cannot be shown on this machine, or the browser that can show it. */
function chooseBrowser(wanted: string | undefined): { name: BrowserName; executable: string } | string {
  const names = NAMES.filter((name) => wanted === undefined || name === wanted);
  if (names.length === 0) return `There is no browser “${wanted}”: say chromium, chrome or firefox.`;
  const found = names.map((name) => ({ name, executable: findBrowser(name) }));
  const first = found.find(({ executable }) => executable !== null);
  if (!first?.executable) return 'There is no Chromium, Chrome or Firefox on this machine.';
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.platform === 'linux' && !display) return 'There is no display on which a browser could open.';
  return { name: first.name, executable: first.executable };
}

async function launch(name: BrowserName, executable: string, { port }: Site): Promise<Browser> {
  const common = { executablePath: executable, headless: false, defaultViewport: null } as const;
  if (name === 'firefox') {
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        'network.dns.localDomains': HOSTS.join(','),
        'network.socket.forcePort': `443=${port}`,
      },
    });
  }
  const rules = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    ...common,
    pipe: true,
    enableExtensions: true,
    args: [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors', '--no-first-run', ...asRoot],
  });
}

/** Opens the sample article in a browser that has the extension, until the browser or Ctrl-C ends it. */
async function open(name: BrowserName, executable: string): Promise<void> {
  const site = await startSite(HOSTS, routes());
  const browser = await launch(name, executable, site);
  const ended = new Promise<void>((resolve) => {
    browser.on('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await browser.installExtension(path.join(ROOT, 'dist', name === 'firefox' ? 'firefox' : 'chrome'));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`https://${ADDRESS}`);
  console.log(`Byline is in ${name}, on a sample article that this machine serves.
Click its button in the toolbar (it may be under the extensions’ button, a piece of a puzzle), or press Alt+Shift+Y.
Ctrl-C ends it.`);
  await ended;
  await browser.close().catch(() => {});
  await site.close();
}

/** Without a browser: the sample's reading in the terminal, and how to load the extension by hand. */
function explain(reason: string): void {
  const reader = path.join(ROOT, 'dist/cli/read.mjs');
  console.log(`${reason} Here is what Byline reads from its sample article:\n`);
  spawnSync(process.execPath, [reader, path.join(SAMPLE, 'page.html')], { stdio: 'inherit' });
  console.log(`
To load the extension by hand:
- Chrome, Chromium, Edge: chrome://extensions, “Developer mode”, “Load unpacked”, ${path.join(ROOT, 'dist/chrome')}
- Firefox: about:debugging#/runtime/this-firefox, “Load Temporary Add-on…”, ${path.join(ROOT, 'dist/firefox/manifest.json')}`);
}

const choice = chooseBrowser(process.argv[2]);
if (typeof choice === 'string') explain(choice);
else {
  await open(choice.name, choice.executable).catch(() => {
    explain(`${choice.name} is at ${choice.executable} and could not be opened.`);
    process.exit();
  });
}
