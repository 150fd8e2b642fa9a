import type { PageMessage } from '../messages.ts';

/** All that is used here is the same in both browsers, so that content scripts go without the polyfill. */
interface Runtime {
  id?: string;
  sendMessage(message: PageMessage): Promise<unknown>;
}

declare const browser: { runtime?: Runtime } | undefined;
declare const chrome: { runtime?: Runtime } | undefined;

/**
 * Tells the background whether this page shows an article.
 *
 * @returns false once nobody listens: after an update of the extension its scripts are orphans without a runtime
 */
export function tellBackground(article: boolean): boolean {
  const live = (typeof browser === 'undefined' ? chrome : browser)?.runtime;
  if (!live?.id) return false;
  live.sendMessage({ topic: 'page', article }).catch(() => {});
  return true;
}
