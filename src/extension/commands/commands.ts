import type { Tab } from '../reading/tab-reader.ts';

/** What keys and menus do. Each is called within the key press or the click, and waits for nothing before it acts. */
export interface Deeds {
  copyArticle(tab: Tab): void;
  openReader(tab: Tab): void;
  openPanel(tab: Tab): void;
  /**
   * @param frame the frame that the selection is in
   * @param text the selection as the browser tells it, on one line
   */
  copySelection(tab: Tab, frame: number, text: string): void;
}

/** The manifest's commands besides the popup's own; the reader may give them other keys in the browser. */
export const COMMANDS = {
  'copy-article': 'copyArticle',
  'open-reader-tab': 'openReader',
  'open-side-panel': 'openPanel',
} as const satisfies Record<string, keyof Deeds>;

/** Does what a command's key asks for. */
export function onCommand(deeds: Deeds, name: string, tab: Tab | undefined): void {
  const deed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : null;
  if (deed && tab) deeds[deed](tab);
}
