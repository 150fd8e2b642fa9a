import fs from 'node:fs';
import path from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { popupOf } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { Life, LifeWindow } from './life.ts';

const PATIENCE = 10_000;

/** The parts of Chromium's own extensions page that its switches call. */
interface DeveloperApi {
  developerPrivate: {
    updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
    removeHostPermission(extensionId: string, host: string): Promise<void>;
    updateExtensionConfiguration(
      changes: { extensionId: string } & ({ incognitoAccess: boolean } | { hostAccess: 'ON_SPECIFIC_SITES' }),
    ): Promise<void>;
  };
}

interface ExtensionApi {
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  windows: { create(window: { incognito: boolean; url: string }): Promise<unknown> };
}

/** @param folder the extension's, which is the test's own and may be changed */
export async function liveChromium(driver: Driver, folder: string): Promise<Life> {
  const { page } = driver;
  const browser = page.browser();
  const [id = ''] = (await browser.extensions()).keys();
  const origin = `chrome-extension://${id}`;
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => {
    const missing = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !missing) failures.push(message.text());
  });

  let behind: Page | undefined;
  /** A page of an extension that was just installed anew is refused for a moment. */
  const openBehind = async (): Promise<Page> => {
    const opened = await browser.newPage();
    const end = Date.now() + PATIENCE;
    for (;;) {
      const refusal = await opened.goto(`${origin}/options.html`).then(
        () => null,
        (error: Error) => error,
      );
      if (refusal === null) break;
      if (Date.now() > end) throw refusal;
    }
    await page.bringToFront();
    return opened;
  };
  const inside: Life['inside'] = async (work, ...args) => {
    if (behind === undefined || behind.isClosed()) behind = await openBehind();
    return behind.evaluate(work as () => unknown, ...(args as unknown as [])) as never;
  };
  const inExtensionsPage: Life['inside'] = async (work, ...args) => {
    const extensions = await browser.newPage();
    await extensions.goto('chrome://extensions');
    const result = await extensions.evaluate(work as () => unknown, ...(args as unknown as []));
    await extensions.close();
    await page.bringToFront();
    return result as never;
  };
  const update = async (): Promise<void> => {
    await behind?.close();
    await browser.installExtension(folder);
    await inside(() => {});
  };
  const isBackground = (one: Target): boolean =>
    one.type() === 'service_worker' && one.url().startsWith(origin);
  const popupFor = async (tab: Page): Promise<Page> => {
    const target = browser.waitForTarget((one) => one.url() === `${origin}/popup.html`, {
      timeout: PATIENCE,
    });
    await (await browser.extensions()).get(id)?.triggerAction(tab);
    return (await target).asPage();
  };
  const windowOf = (tab: Page): LifeWindow => {
    let popup: Page | undefined;
    return {
      goTo: async (url) => void (await tab.goto(url)),
      async openPopup() {
        await tab.bringToFront();
        popup = await popupFor(tab);
        return popupOf(popup);
      },
      async closePopup() {
        if (popup && !popup.isClosed()) await popup.close();
      },
      close: () => tab.close(),
    };
  };
  return {
    inside,
    async stopBackground() {
      for (const target of browser.targets().filter(isBackground)) await (await target.worker())?.close();
      while (browser.targets().some(isBackground)) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async wakeBackground() {
      await inside(async () => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        // What is no message of ours wakes the background, which gives it no answer.
        await chrome.runtime.sendMessage(null).catch(() => {});
      });
      await browser.waitForTarget(isBackground, { timeout: PATIENCE });
    },
    update,
    async allowPrivate() {
      await behind?.close();
      await inExtensionsPage(async (extensionId) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: DeveloperApi }).chrome;
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
      }, id);
      // The browser loads the extension anew, and closes its pages.
      const isAllowed = (): Promise<boolean> =>
        inside(() =>
          (globalThis as unknown as { chrome: ExtensionApi }).chrome.extension.isAllowedIncognitoAccess(),
        ).catch(() => false);
      while (!(await isAllowed())) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    async menu(item) {
      await driver.menu?.(item);
    },
    async setSite(site, allowed) {
      if (allowed) {
        // The browser's own question cannot be answered from here: it does not ask for what the manifest has.
        const file = path.join(folder, 'manifest.json');
        const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
        fs.writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [site] }));
        await update();
        return;
      }
      await inExtensionsPage(
        async (extensionId, host) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: DeveloperApi }).chrome;
          const hostAccess = 'ON_SPECIFIC_SITES';
          await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
          await developerPrivate.removeHostPermission(extensionId, host).catch(() => {});
        },
        id,
        site,
      );
    },
    async openWindow(isPrivate) {
      if (!isPrivate) return windowOf(await browser.newPage({ type: 'window' }));
      const url = 'https://www.dw.com/private';
      const target = browser.waitForTarget((one) => one.url() === url, { timeout: PATIENCE });
      await inside(async (address) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        await chrome.windows.create({ incognito: true, url: address });
      }, url);
      return windowOf(await (await target).asPage());
    },
    errors: async () => failures.splice(0),
  };
}
