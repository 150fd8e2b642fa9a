import type { BrowserKeys } from '../../view/platform.ts';
import type { WordKey } from '../../view/words.ts';
import browser from '../browser.ts';

/** The manifest's commands, and what the pages call them. */
const NAMES: Readonly<Record<string, WordKey>> = {
  _execute_action: 'welcomeKeyOpen',
  'copy-article': 'commandCopy',
  'open-reader-tab': 'commandReader',
  'open-side-panel': 'commandPanel',
};

/** @returns the commands' keys as the browser has them now, or null on a phone, which has no commands. */
export async function readKeys(): Promise<BrowserKeys | null> {
  const known = await browser.commands?.getAll();
  if (!known) return null;
  const keys = Object.entries(NAMES).map(([name, words]) => ({
    words,
    shortcut: known.find((command) => command.name === name)?.shortcut ?? '',
  }));
  const firefox = location.protocol === 'moz-extension:';
  return { keys, change: firefox ? 'welcomeKeysChangeFirefox' : 'welcomeKeysChangeChrome' };
}
