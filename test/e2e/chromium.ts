import path from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { Driver, LaunchOptions, Popup } from './driver.ts';
import { HOSTS } from './pages.ts';

const EXTENSION = path.resolve('dist/chrome');
const PATIENCE = 10_000;

/** Chromium over the DevTools protocol. */
export async function launchChromium({
  port,
  executable,
  profile,
  welcome = false,
  extension: folder = EXTENSION,
  downloads,
  language = 'en',
}: LaunchOptions): Promise<Driver> {
  const rules = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ');
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: true,
    pipe: true,
    enableExtensions: true,
    env: { ...process.env, LANGUAGE: language },
    ...(profile !== undefined && { userDataDir: profile }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${rules}, MAP * ~NOTFOUND`,
      '--ignore-certificate-errors',
      // The screen bounds the popup.
      '--screen-info={1600x1200}',
      '--window-size=1200,900',
    ],
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  const page = (await browser.pages())[0];
  if (!extension || !page) throw new Error('Chromium did not take the extension.');
  const origin = `chrome-extension://${id}`;
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
  if (!welcome) await closeWelcome(browser, origin);
  if (downloads !== undefined) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  let popup: Page | undefined;
  const views: Page[] = [];
  let dark = false;
  const background = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(id),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The background does not run.');
    return worker;
  };

  /** The toolbar button gives the access to the page, and what runs there counts as touched by the reader. */
  const giveAccess = async (): Promise<void> => {
    const target = browser.waitForTarget((one) => one.url() === `${origin}/popup.html`, {
      timeout: PATIENCE,
    });
    await extension.triggerAction(page);
    await (await (await target).asPage()).close();
    await page.bringToFront();
    await page.evaluate(() => {});
  };

  return {
    name: 'chromium',
    page,
    async openPopup() {
      const target = browser.waitForTarget((one) => one.url() === `${origin}/popup.html`, {
        timeout: PATIENCE,
      });
      const clicked = performance.timeOrigin + performance.now();
      await extension.triggerAction(page);
      popup = await (await target).asPage();
      if (dark) await emulate(popup, dark);
      return { ...popupOf(popup), clicked };
    },
    async closePopup() {
      const open = popup;
      popup = undefined;
      if (open && !open.isClosed()) await open.close();
    },
    async view(name) {
      const isView = (one: Target) => one.url().startsWith(`${origin}/${name}.html`);
      const target = await browser.waitForTarget(isView, { timeout: PATIENCE });
      const view = await target.asPage();
      views.push(view);
      if (dark) await emulate(view, dark);
      return popupOf(view);
    },
    async closeView(name) {
      const isView = (one: Target) => one.url().startsWith(`${origin}/${name}.html`);
      for (const target of browser.targets().filter(isView)) await (await target.asPage()).close();
    },
    // DevTools press keys in the page, where an extension's keys are not looked for: the background is told.
    async command(name) {
      await giveAccess();
      await (await background()).evaluate(async (command: string) => {
        const { commands, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async menu(id) {
      await giveAccess();
      await (await background()).evaluate(async (item: string) => {
        const { contextMenus, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        contextMenus.onClicked.dispatch({ menuItemId: item, frameId: 0 }, tab);
      }, id);
    },
    // As the reader can, on the page of the browser that lists what an extension may do.
    async allow(pattern) {
      const extensions = await browser.newPage();
      await extensions.goto('chrome://extensions');
      await extensions.evaluate(
        (own, host) =>
          (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.addHostPermission(own, host),
        id,
        pattern,
      );
      await extensions.close();
    },
    async toolbar() {
      return (await background()).evaluate(async () => {
        const { action, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        const of = { tabId: tab?.id ?? 0 };
        return { title: await action.getTitle(of), badge: await action.getBadgeText(of) };
      });
    },
    async clipboard() {
      if (!popup) throw new Error('The clipboard is read through the popup, which is closed.');
      await popup.waitForFunction(() => document.hasFocus(), { timeout: PATIENCE });
      return popup.evaluate(async () => {
        const found: Record<string, string> = {};
        for (const item of await navigator.clipboard.read()) {
          for (const type of item.types) found[type] = await (await item.getType(type)).text();
        }
        return found;
      });
    },
    async setDark(wanted) {
      dark = wanted;
      for (const view of [popup, ...views]) if (view && !view.isClosed()) await emulate(view, dark);
    },
    close: () => browser.close(),
  };
}

interface ExtensionApi {
  action: {
    getTitle(of: { tabId: number }): Promise<string>;
    getBadgeText(of: { tabId: number }): Promise<string>;
  };
  tabs: { query(of: { active: true; currentWindow: true }): Promise<{ id?: number }[]> };
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(click: unknown, tab: unknown): void } };
}

interface ExtensionsPage {
  chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
}

/** The first-run page would stand before the test's own. A browser started again does not show it. */
async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const isWelcome = (one: Target) => one.url() === `${origin}/welcome.html`;
  const target = await browser.waitForTarget(isWelcome, { timeout: 3000 }).catch(() => null);
  if (target) await (await target.asPage()).close();
}

function emulate(page: Page, dark: boolean): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
}

export function popupOf(page: Page): Popup {
  return {
    evaluate: (work, ...args) => page.evaluate(work as () => unknown, ...(args as unknown as [])) as never,
    waitFor: async (work, ...args) => {
      await page.waitForFunction(
        work as () => unknown,
        { timeout: PATIENCE, polling: 20 },
        ...(args as unknown as []),
      );
    },
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    addScript: async (source) => {
      await page.evaluate(source);
    },
  };
}
