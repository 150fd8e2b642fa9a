import type { Runtime } from 'webextension-polyfill';
import browser from './browser.ts';
import { startCommands } from './commands/start.ts';
import { isFromPage, toMessage } from './messages.ts';
import { startSites } from './sites/start-sites.ts';
import { createToolbar } from './toolbar.ts';

startSites();
const alwaysOpen = startCommands();

const toolbar = createToolbar(browser.action, browser.i18n.getMessage);

// Gives no answer: neither browser then waits for one.
browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
  const message = toMessage(value);
  const { tab } = sender;
  if (message && tab?.id !== undefined && isFromPage(sender, browser.runtime.id)) {
    toolbar.show(tab.id, message.article).catch(ignoreClosedTab);
    if (message.article) alwaysOpen.found(tab, sender.url).catch(ignoreClosedTab);
  }
  return undefined;
});

/** The tab may be gone before its message arrives: then there is nothing to show. */
function ignoreClosedTab(): void {}
