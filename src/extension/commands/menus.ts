import type { WordKey } from '../../view/words.ts';
import type { Tab } from '../reading/tab-reader.ts';
import type { Deeds } from './commands.ts';

interface MenuItem {
  id: string;
  title: WordKey;
  contexts: ['page'] | ['selection'];
}

/** What stands in a page's context menu. */
export const MENUS = [
  { id: 'read', title: 'menuRead', contexts: ['page'] },
  { id: 'copy', title: 'menuCopy', contexts: ['page'] },
  { id: 'copy-selection', title: 'menuCopySelection', contexts: ['selection'] },
] as const satisfies readonly MenuItem[];

/** Not on the browser's and on Byline's own pages. */
const PAGES = ['https://*/*', 'http://*/*', 'file:///*'];

/** What context menus need of the browser. */
export interface MenusApi {
  removeAll(): Promise<void>;
  create(item: { id: string; title: string; contexts: string[]; documentUrlPatterns: string[] }): unknown;
}

export interface Menus {
  /**
   * Puts the menus there, whatever is there already. Firefox forgets them when it ends, Chrome keeps them, and an
   * update may bring others.
   */
  renew(): Promise<void>;
}

export function createMenus(api: MenusApi, words: (key: WordKey) => string): Menus {
  let last: Promise<void> = Promise.resolve();
  const put = async (): Promise<void> => {
    await api.removeAll();
    for (const { id, title, contexts } of MENUS) {
      api.create({ id, title: words(title), contexts: [...contexts], documentUrlPatterns: PAGES });
    }
  };
  return {
    // One after the other, for an update and the browser's start may come together.
    renew() {
      last = last.catch(() => {}).then(put);
      return last;
    },
  };
}

interface Click {
  menuItemId: string | number;
  selectionText?: string | undefined;
  frameId?: number | undefined;
}

/** Does what a menu's item asks for. */
export function onMenu(
  deeds: Deeds,
  { menuItemId, selectionText, frameId }: Click,
  tab: Tab | undefined,
): void {
  if (!tab) return;
  if (menuItemId === 'read') deeds.openReader(tab);
  if (menuItemId === 'copy') deeds.copyArticle(tab);
  if (menuItemId === 'copy-selection') deeds.copySelection(tab, frameId ?? 0, selectionText ?? '');
}
