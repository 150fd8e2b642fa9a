import type { Driver } from './driver.ts';
import { popupOf, widgetOf } from './firefox.ts';
import { createBidi } from './firefox-bidi.ts';
import type { Life } from './life.ts';

const ID = 'byline@byline.example';

/** More of Firefox's privileged side, as of Firefox ESR 153. */
interface Privileged {
  Services: {
    console: { getMessageArray(): { message: string }[]; reset(): void };
    obs: {
      addObserver(observer: (subject: unknown) => void, topic: string): void;
      removeObserver(observer: (subject: unknown) => void, topic: string): void;
    };
    scriptSecurityManager: { getSystemPrincipal(): unknown };
  };
  OpenBrowserWindow(options: { private: boolean }): BrowserWindow;
  openedByTest?: BrowserWindow;
  gBrowser: TabBrowser;
  WebExtensionPolicy: {
    getByID(id: string): {
      mozExtensionHostname: string;
      extension: {
        backgroundState: string;
        emit(event: string, info: object, tab: unknown): void;
        terminateBackground(options: object): Promise<void>;
        views: Set<{ viewType: string }>;
      };
    };
  };
  ChromeUtils: {
    importESModule(name: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): {
      ExtensionPermissions: Record<
        'add' | 'remove',
        (id: string, permissions: object, extension?: object) => Promise<void>
      >;
    };
  };
}

interface TabBrowser {
  selectedBrowser: {
    currentURI: { spec: string };
    webProgress: { isLoadingDocument: boolean };
    fixupAndLoadURIString(url: string, options: { triggeringPrincipal: unknown }): void;
  };
  selectedTab: unknown;
  addTab(url: string, options: { triggeringPrincipal: unknown }): unknown;
}

interface BrowserWindow extends Window {
  gBrowser: TabBrowser;
}

export async function liveFirefox(driver: Driver, folder: string): Promise<Life> {
  const browser = driver.page.browser();
  const bidi = await createBidi(browser, ID);
  const inside: Life['inside'] = async (work, ...args) => {
    await bidi.chrome((id) => {
      const { gBrowser, Services, WebExtensionPolicy } = globalThis as unknown as Privileged;
      const { extension, mozExtensionHostname } = WebExtensionPolicy.getByID(id);
      if ([...extension.views].some(({ viewType }) => viewType === 'tab')) return;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.addTab(`moz-extension://${mozExtensionHostname}/options.html`, { triggeringPrincipal });
    }, ID);
    return bidi.call(await bidi.view('tab'), work, ...args);
  };
  return {
    inside,
    async stopBackground() {
      await bidi.chrome(async (id) => {
        const { extension } = (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(id);
        while (extension.backgroundState !== 'stopped') {
          await extension.terminateBackground({ disableResetIdleForTest: true });
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }, ID);
    },
    // Its keys and menus are really pressed, and wake it by themselves.
    wakeBackground: async () => {},
    async update() {
      await browser.installExtension(folder);
      await inside(() => {});
    },
    async allowPrivate() {
      await bidi.chrome(async (id) => {
        const { ChromeUtils } = globalThis as unknown as Privileged;
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const permissions = ['internal:privateBrowsingAllowed'];
        await ExtensionPermissions.add(id, { permissions, origins: [] });
      }, ID);
      // The permission is looked at when the extension starts.
      await browser.installExtension(folder);
      await inside(() => {});
    },
    async openWindow(isPrivate) {
      await bidi.chrome(async (wanted) => {
        const privileged = globalThis as unknown as Privileged;
        const { obs } = privileged.Services;
        const ready = new Promise<void>((resolve) => {
          const observer = (): void => {
            obs.removeObserver(observer, 'browser-delayed-startup-finished');
            resolve();
          };
          obs.addObserver(observer, 'browser-delayed-startup-finished');
        });
        privileged.openedByTest = privileged.OpenBrowserWindow({ private: wanted });
        await ready;
      }, isPrivate);
      return {
        goTo: (url) =>
          bidi.chrome(async (address) => {
            const { openedByTest, Services } = globalThis as unknown as Privileged;
            const tab = openedByTest?.gBrowser.selectedBrowser;
            const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
            tab?.fixupAndLoadURIString(address, { triggeringPrincipal });
            while (tab?.currentURI.spec !== address || tab.webProgress.isLoadingDocument)
              await new Promise((resolve) => setTimeout(resolve, 10));
          }, encodeURI(url)),
        async openPopup() {
          await bidi.chrome((widget) => {
            const { openedByTest } = globalThis as unknown as Privileged;
            openedByTest?.document.getElementById(`${widget}-BAP`)?.click();
          }, widgetOf(ID));
          return popupOf(bidi, await bidi.view('popup'));
        },
        closePopup: () => driver.closePopup(),
        close: () => bidi.chrome(() => (globalThis as unknown as Privileged).openedByTest?.close()),
      };
    },
    menu: (item) =>
      bidi.chrome(
        (id, menuItemId) => {
          const { gBrowser, WebExtensionPolicy } = globalThis as unknown as Privileged;
          const { extension } = WebExtensionPolicy.getByID(id);
          extension.emit('webext-menu-menuitem-click', { menuItemId, frameId: 0 }, gBrowser.selectedTab);
        },
        ID,
        item,
      ),
    setSite: (origin, allowed) =>
      bidi.chrome(
        async (id, site, give) => {
          const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Privileged;
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          const permissions = { permissions: [], origins: [site] };
          const { extension } = WebExtensionPolicy.getByID(id);
          await ExtensionPermissions[give ? 'add' : 'remove'](id, permissions, extension);
        },
        ID,
        origin,
        allowed,
      ),
    errors: () =>
      bidi.chrome(() => {
        const { console: messages } = (globalThis as unknown as Privileged).Services;
        const errors = messages.getMessageArray().map(({ message }) => message);
        messages.reset();
        return errors.filter(
          (message) => /Error/.test(message) && /moz-extension:|www\.dw\.com/.test(message),
        );
      }),
  };
}
