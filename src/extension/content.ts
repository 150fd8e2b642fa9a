import { type DetectionPage, watchPage } from './detection.ts';
import type { PageMessage } from './messages.ts';

/**
 * The one script that runs on every DW page. It only tells the background whether the page shows an article, and
 * must stay small: it goes without the polyfill, for all that it uses is the same in both browsers.
 */
interface Runtime {
  id?: string;
  sendMessage(message: PageMessage): Promise<unknown>;
}

declare const browser: { runtime?: Runtime } | undefined;
declare const chrome: { runtime?: Runtime } | undefined;

// After an update of the extension this script is an orphan without a runtime.
const runtime = (): Runtime | undefined => (typeof browser === 'undefined' ? chrome : browser)?.runtime;

watchPage(window as unknown as DetectionPage, (article) => {
  const live = runtime();
  if (!live?.id) return false;
  live.sendMessage({ topic: 'page', article }).catch(() => {});
  return true;
});
