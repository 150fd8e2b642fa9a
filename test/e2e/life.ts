import type { Popup } from './driver.ts';

/** A window beside the first one, with one tab. */
export interface LifeWindow {
  /** Loads a page in the window's tab. */
  goTo(url: string): Promise<void>;
  openPopup(): Promise<Popup>;
  closePopup(): Promise<void>;
  close(): Promise<void>;
}

/** What happens to an extension in a browser besides what its reader does. */
export interface Life {
  /** Runs a function in a page of the extension that stands in a tab behind: it needs no background. */
  inside<Args extends unknown[], T>(work: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** Ends the background, as the browser does when it has nothing to do. */
  stopBackground(): Promise<void>;
  /** Wakes it by an event of the browser's own, where the driver cannot press what would. */
  wakeBackground(): Promise<void>;
  /** Installs the extension over itself while its pages and its scripts in pages live. */
  update(): Promise<void>;
  /** Lets the extension into private windows, as the reader can. */
  allowPrivate(): Promise<void>;
  openWindow(isPrivate: boolean): Promise<LifeWindow>;
  /** Does what an item of the page's context menu does. */
  menu(id: 'read' | 'copy'): Promise<void>;
  /** Gives the extension a site as the reader does in the options, and takes it away as the reader does in the browser. */
  setSite(origin: string, allowed: boolean): Promise<void>;
  /** What went wrong in the first tab's page and in the extension's scripts there, since the last question. */
  errors(): Promise<string[]>;
}
