import type { Page } from 'puppeteer-core';

/** What is on the clipboard, by type. */
export type Clipboard = Readonly<Record<string, string>>;

/** Keys of the reader's own shortcuts, and what is typed. */
type Letter = ' ' | '1' | '2' | '3' | '/' | '?' | 'b' | 'c' | 'h' | 'j' | 'm' | 'n' | 'u' | 'w';

/** A real popup that the toolbar button opened. */
export interface Popup {
  /** When the button was clicked that opened it: milliseconds since 1970, as `performance` tells them. */
  clicked?: number;
  evaluate<Args extends unknown[], T>(work: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** Waits until the work gives a truthy value. */
  waitFor<Args extends unknown[]>(work: (...args: Args) => unknown, ...args: Args): Promise<void>;
  click(selector: string): Promise<void>;
  press(
    key: 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowRight' | 'ArrowLeft' | 'End' | 'Home' | Letter,
  ): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  addScript(source: string): Promise<void>;
}

/** The extension's pages beside the popup. */
export type PageName = 'reader' | 'panel' | 'options' | 'welcome';

/** The manifest's commands besides the popup's own. */
export type CommandName = 'copy-article' | 'open-reader-tab' | 'open-side-panel';

/** One real browser with the extension in it. */
export interface Driver {
  name: 'chromium' | 'firefox';
  page: Page;
  /** Clicks the extension's toolbar button, on the active tab. */
  openPopup(): Promise<Popup>;
  /** Opens the popup by its key, where the browser lets that be done from outside. */
  openPopupByKey?(): Promise<Popup>;
  closePopup(): Promise<void>;
  /** Waits for the reader tab or the real side panel, that something in the extension opened. */
  view(name: PageName): Promise<Popup>;
  closeView(name: PageName): Promise<void>;
  /** Does what the key of a command does, on the active tab, to which the extension has access by then. */
  command(name: CommandName): Promise<void>;
  /** Chooses an item of the page's context menu: a real one in Firefox; Chromium's background is told. */
  menu(id: 'read' | 'copy' | 'copy-selection'): Promise<void>;
  /**
   * Answers the browser's question for a permission once it stands there, where that can be done from outside.
   *
   * @returns what it asks
   */
  answer?(allow: boolean): Promise<string>;
  /** Allows a host pattern in the browser's own page of extensions, so that the question is not asked. */
  allow?(pattern: string): Promise<void>;
  /** The title and the badge of the toolbar button on the active tab. */
  toolbar(): Promise<{ title: string; badge: string }>;
  clipboard(): Promise<Clipboard>;
  setDark(dark: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Port of the test site. */
  port: number;
  executable: string;
  /** A folder that keeps what the browser keeps, for a browser that is started again; else it is forgotten. */
  profile?: string;
  /** Leaves the first-run page open, which is else closed before anything is tried. */
  welcome?: boolean;
  /** The folder that downloads go to. */
  downloads?: string;
  /** The browser's own language, where it is not English; Debian has Chromium's in the package chromium-l10n. */
  language?: string;
  /** The folder of the built extension, where it is not the one in dist. */
  extension?: string;
}
