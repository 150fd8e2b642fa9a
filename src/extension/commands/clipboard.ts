import { type ClipboardApi, type CopyResult, copyBoth } from '../../view/copier.ts';
import { writeInPage } from './page-clipboard.ts';

/** The two forms on their way. */
export interface Forms {
  text: Promise<string>;
  html: Promise<string>;
}

/** How the background, where there is no window, copies. */
export interface BackgroundClipboard {
  /** Called within the key press or the click of a menu, and before anything is waited for. */
  write(tabId: number, forms: Forms): Promise<CopyResult>;
}

interface ScriptingApi {
  executeScript(injection: {
    target: { tabId: number };
    func: typeof writeInPage;
    args: [string, string];
  }): Promise<{ result?: unknown }[]>;
}

/**
 * Firefox's event page has a clipboard of its own, and may write to it while it answers a key or a menu; the words may
 * come later. In a page it may not, for the page itself was not touched.
 */
export function ownClipboard(
  clipboard: ClipboardApi,
  Item: Parameters<typeof copyBoth>[2],
): BackgroundClipboard {
  return { write: (_, forms) => copyBoth(forms, clipboard, Item) };
}

/** Chrome's service worker has none: the page that the key or the menu gave access to writes. */
export function pageClipboard(scripting: ScriptingApi): BackgroundClipboard {
  return {
    async write(tabId, { text, html }) {
      try {
        const args: [string, string] = await Promise.all([text, html]);
        const [answer] = await scripting.executeScript({ target: { tabId }, func: writeInPage, args });
        return answer?.result === true ? 'both' : 'failed';
      } catch {
        return 'failed';
      }
    },
  };
}
