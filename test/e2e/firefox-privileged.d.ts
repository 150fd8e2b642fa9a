/** The few parts of Firefox's privileged side that the tests use, as of Firefox ESR 153. */
interface ExtensionView {
  viewType: string;
  xulBrowser?: XulBrowser;
}

interface XulBrowser extends HTMLElement {
  permanentKey?: object;
  closest(selector: 'panel'): (HTMLElement & { state: string; hidePopup(): void }) | null;
}

interface PrivilegedModules {
  'chrome://remote/content/shared/NavigableManager.sys.mjs': {
    NavigableManager: {
      getBrowserById(this: NavigableManager, id: string): XulBrowser | null;
      getIdForBrowser(browser: XulBrowser): string;
    };
  };
  'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs': {
    CustomizableUI: {
      getPlacementOfWidget(id: string): { area: string } | null;
      addWidgetToArea(id: string, area: string): void;
    };
  };
}

type NavigableManager =
  PrivilegedModules['chrome://remote/content/shared/NavigableManager.sys.mjs']['NavigableManager'];

declare const ChromeUtils: {
  importESModule<Name extends keyof PrivilegedModules>(name: Name): PrivilegedModules[Name];
};

declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { views: Set<ExtensionView> & Iterable<ExtensionView & { xulBrowser: XulBrowser }> };
  };
};

interface PopupNotification extends HTMLElement {
  closest(selector: 'panel'): XulPopup | null;
  button: HTMLElement;
  secondaryButton: HTMLElement;
}

interface XulPopup extends HTMLElement {
  state: string;
  activateItem(item: HTMLElement | null): void;
}

interface XulMenu extends HTMLElement {
  openMenu(open: boolean): void;
}

declare const SidebarController: { hide(): void };
declare const gBrowser: {
  getTabForBrowser(browser: XulBrowser): object | undefined;
  removeTab(tab: object): void;
};

interface XpcomTransferable {
  init(context: null): void;
  addDataFlavor(type: string): void;
  getTransferData(type: string, data: object): void;
}

declare const Cc: {
  '@mozilla.org/widget/transferable;1': { createInstance(of: unknown): XpcomTransferable };
};
declare const Ci: { nsITransferable: unknown; nsISupportsString: unknown };

declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  locale: { availableLocales: string[]; requestedLocales: string[] };
  clipboard: { kGlobalClipboard: number; getData(transferable: XpcomTransferable, which: number): void };
};
