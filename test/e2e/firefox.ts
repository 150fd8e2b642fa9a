import path from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Clipboard, Driver, LaunchOptions, Popup } from './driver.ts';
import { type Bidi, createBidi } from './firefox-bidi.ts';
import { HOSTS } from './pages.ts';

const EXTENSION = path.resolve('dist/firefox');
const UUID = '2b1f6a52-6d0f-4a55-9a3e-5d6a1c0e7b11';

/** Keeps Firefox from asking for anything by itself. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

/** Keys as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  End: '\uE010',
  Home: '\uE011',
};

/** What Firefox calls the extension's pages. */
const VIEW_TYPES = { reader: 'tab', panel: 'sidebar', options: 'tab', welcome: 'tab' } as const;

/** The last parts of the commands' keys, which have Alt and Shift before them. */
const LETTERS = {
  'copy-article': 'K',
  'open-reader-tab': 'O',
  'open-side-panel': 'S',
  _execute_action: 'Y',
} as const;

/** Firefox over WebDriver BiDi. */
export async function launchFirefox({
  port,
  executable,
  profile,
  welcome,
  downloads,
  language,
  extension: folder = EXTENSION,
}: LaunchOptions): Promise<Driver> {
  const id = 'byline@byline.example';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    acceptInsecureCerts: true,
    ...(profile !== undefined && { userDataDir: profile }),
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      ...QUIET,
      ...(downloads !== undefined && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      'browser.download.alwaysOpenPanel': false,
      'network.dns.localDomains': HOSTS.join(','),
      'network.socket.forcePort': `443=${port}`,
      // All other hosts are refused at once, by a proxy that is not there: looking for them may take seconds.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': HOSTS.join(', '),
      // A temporary extension goes with the browser; what it has kept stays for the next.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Its questions would not take an answer at once.
      'security.notification_enable_delay': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    },
  });
  const page = (await browser.pages())[0];
  if (!page) throw new Error('Firefox opened no tab.');
  const bidi = await createBidi(browser, id);
  if (language !== undefined) await bidi.chrome(speak, language);
  await browser.installExtension(folder);
  // It would stand before the test's own page.
  if (!welcome) {
    await bidi.view('tab');
    await closeView(bidi, id, 'tab');
  }
  return {
    name: 'firefox',
    page,
    async openPopup() {
      const clicked = await clickToolbarButton(bidi, id);
      return { ...popupOf(bidi, await bidi.view('popup')), clicked };
    },
    async openPopupByKey() {
      await putOnToolbar(bidi, id);
      await pressCommandKey(bidi, id, '_execute_action');
      return popupOf(bidi, await bidi.view('popup'));
    },
    closePopup: () => closePopup(bidi, id),
    view: async (name) => popupOf(bidi, await bidi.view(VIEW_TYPES[name])),
    closeView: (name) => closeView(bidi, id, VIEW_TYPES[name]),
    command: (name) => pressCommandKey(bidi, id, name),
    async menu(item) {
      // A corner of the page has nothing with a menu of its own, and what is selected stays selected.
      await page.mouse.click(3, 3, { button: 'right' });
      await chooseInMenu(bidi, `${id.replace(/[^a-z0-9_-]/gi, '_')}-menuitem-_${item}`);
    },
    answer: (allow) => answerQuestion(bidi, allow),
    async toolbar() {
      const background = await bidi.view('background');
      return bidi.call(background, async () => {
        const { action, tabs } = (globalThis as unknown as { browser: ExtensionApi }).browser;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        const of = { tabId: tab?.id ?? 0 };
        return { title: await action.getTitle(of), badge: await action.getBadgeText(of) };
      });
    },
    clipboard: () => readClipboard(bidi),
    async setDark(dark) {
      await bidi.chrome((value) => Services.prefs.setIntPref('ui.systemUsesDarkTheme', value), dark ? 1 : 0);
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
}

/** Firefox is given a language without its language pack: its own words stay English, an extension's follow. */
function speak(language: string): void {
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
}

/** Does what a command's key does: where Firefox would look for the key itself, if one were pressed. */
function pressCommandKey(bidi: Bidi, id: string, name: keyof typeof LETTERS): Promise<void> {
  return bidi.chrome(
    (extension, letter) => {
      const keys = document.getElementById(`ext-keyset-id-${extension}`)?.children ?? [];
      const key = [...keys].find((one) => one.getAttribute('key') === letter);
      (key as unknown as { doCommand(): void } | undefined)?.doCommand();
    },
    id.replace(/[^a-z0-9_-]/gi, '_'),
    LETTERS[name],
  );
}

/** Chooses an item of the page's open context menu. Several of one extension stand in a menu of their own. */
function chooseInMenu(bidi: Bidi, item: string): Promise<void> {
  return bidi.chrome(async (wanted) => {
    const until = async (ready: () => boolean): Promise<void> => {
      const end = Date.now() + 5000;
      while (!ready()) {
        if (Date.now() > end) throw new Error(`The context menu has no ${wanted}.`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const popupOf = (one: Element | null) => one?.closest('menupopup') as XulPopup | null | undefined;
    const chosen = () => document.getElementById(wanted);
    await until(() => popupOf(document.querySelector('#contentAreaContextMenu > *'))?.state === 'open');
    await until(() => chosen() !== null);
    const popup = popupOf(chosen());
    if (popup?.id !== 'contentAreaContextMenu') {
      (popup?.parentElement as XulMenu | null | undefined)?.openMenu(true);
      await until(() => popup?.state === 'open');
    }
    popup?.activateItem(chosen());
  }, item);
}

/** Presses a button of the question that stands under the address bar. */
function answerQuestion(bidi: Bidi, allow: boolean): Promise<string> {
  return bidi.chrome(async (yes) => {
    const question = () =>
      document.getElementById('addon-webext-permissions-notification') as PopupNotification | null;
    const end = Date.now() + 8000;
    while (question()?.closest('panel')?.state !== 'open') {
      if (Date.now() > end) throw new Error('Firefox asks nothing.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const asked = question()?.textContent ?? '';
    (yes ? question()?.button : question()?.secondaryButton)?.click();
    return asked;
  }, allow);
}

/** A temporary extension's button starts in the extensions panel. */
function putOnToolbar(bidi: Bidi, id: string): Promise<void> {
  return bidi.chrome((widget) => {
    const { CustomizableUI } = ChromeUtils.importESModule(
      'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
    );
    if (CustomizableUI.getPlacementOfWidget(`${widget}-browser-action`)?.area !== 'nav-bar') {
      CustomizableUI.addWidgetToArea(`${widget}-browser-action`, 'nav-bar');
    }
  }, widgetOf(id));
}

/** @returns when it was clicked */
async function clickToolbarButton(bidi: Bidi, id: string): Promise<number> {
  await putOnToolbar(bidi, id);
  return bidi.chrome((widget) => {
    const clicked = performance.timeOrigin + performance.now();
    document.getElementById(`${widget}-BAP`)?.click();
    return clicked;
  }, widgetOf(id));
}

export function widgetOf(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

export function popupOf(bidi: Bidi, context: string): Popup {
  return {
    evaluate: (work, ...args) => bidi.call(context, work, ...args),
    waitFor: async (work, ...args) => {
      const end = Date.now() + 10_000;
      while (!(await bidi.call(context, work, ...args))) {
        if (Date.now() > end) throw new Error(`Waited in vain for ${work}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    click: async (selector) => {
      await bidi.call(
        context,
        (one) => document.querySelector(one)?.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
        selector,
      );
      await bidi.click(context, selector);
    },
    press: (key) => bidi.press(context, KEYS[key] ?? key),
    screenshot: () => bidi.screenshot(context),
    addScript: (source) => bidi.run(context, source),
  };
}

function closePopup(bidi: Bidi, id: string): Promise<void> {
  return bidi.chrome(async (extension) => {
    const popups = () =>
      [...WebExtensionPolicy.getByID(extension).extension.views].filter((view) => view.viewType === 'popup');
    for (const view of popups()) view.xulBrowser?.closest('panel')?.hidePopup();
    const end = Date.now() + 3000;
    while (popups().length > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  }, id);
}

function closeView(bidi: Bidi, id: string, type: 'tab' | 'sidebar'): Promise<void> {
  return bidi.chrome(
    async (extension, viewType) => {
      const views = () =>
        [...WebExtensionPolicy.getByID(extension).extension.views].filter(
          (view) => view.viewType === viewType,
        );
      if (viewType === 'sidebar') SidebarController.hide();
      for (const { xulBrowser } of viewType === 'tab' ? views() : []) {
        const tab = xulBrowser && gBrowser.getTabForBrowser(xulBrowser);
        if (tab) gBrowser.removeTab(tab);
      }
      const end = Date.now() + 3000;
      while (views().length > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    id,
    type,
  );
}

/** What other programs would paste, without the permission that a page needs. */
function readClipboard(bidi: Bidi): Promise<Clipboard> {
  return bidi.chrome(() => {
    const found: Record<string, string> = {};
    for (const type of ['text/plain', 'text/html']) {
      const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transfer.init(null);
      transfer.addDataFlavor(type);
      Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
      try {
        const data: { value?: { QueryInterface(of: unknown): { data: string } } } = {};
        transfer.getTransferData(type, data);
        if (data.value) found[type] = data.value.QueryInterface(Ci.nsISupportsString).data;
      } catch {
        // This type is not on the clipboard.
      }
    }
    return found;
  });
}
