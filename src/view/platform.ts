import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Anchor } from '../article.ts';
import type { Copyable, CopyResult } from './copier.ts';
import { readSettings, type Settings, type SettingsTrouble } from './settings.ts';
import type { WordKey } from './words.ts';

/** Where the reader stands. */
export type Setting = 'popup' | 'tab' | 'panel';

/**
 * What the view needs of what is around it. The extension's pages give it; tests give plain objects. What a place
 * cannot do is null, and its control is not there.
 */
export interface Platform {
  where: Setting;
  /** Byline's own version, for reports on what is wrong. */
  version?: string;
  settings: Settings;
  /** Why the last change was not kept. */
  settingsTrouble?: SettingsTrouble | null;
  /** Kept, and told to all of Byline's open pages. */
  change(settings: Partial<Settings>): void;
  /** Called within a click or a key press. */
  copy(copyable: Copyable): Promise<CopyResult>;
  /** Saves a file where the browser saves downloads; `type` is its media type. */
  save(name: string, type: string, content: string | Uint8Array): void;
  /** Opens this article in the reader tab, or in the side panel. Called within a click. */
  openInTab: (() => void) | null;
  openInPanel: (() => void) | null;
  openOptions: (() => void) | null;
  /** The keys that do something without the reader being open; null where there are none. */
  keys?(): Promise<BrowserKeys | null>;
  /** Marks the words in the page itself and goes to the first; false where the page no longer has them. */
  showInPage: ((quotes: readonly Quote[]) => Promise<boolean>) | null;
}

/** Keys that the browser gives to Byline, and that can be changed there. */
export interface BrowserKeys {
  /** What each does, and the key as the browser writes it: "" where it has none. */
  keys: readonly { words: WordKey; shortcut: string }[];
  /** Says where they are changed. */
  change: WordKey;
}

/** Words as a page can be searched for them: with what stands before and after them in their block. */
export interface Quote {
  anchor: Anchor;
  before: string;
  text: string;
  after: string;
}

const nowhere: Platform = {
  where: 'popup',
  settings: readSettings({}),
  change: () => {},
  copy: async () => 'failed',
  save: () => {},
  openInTab: null,
  openInPanel: null,
  openOptions: null,
  showInPage: null,
};

export const PlatformContext = createContext<Platform>(nowhere);

export function usePlatform(): Platform {
  return useContext(PlatformContext);
}
