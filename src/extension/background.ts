import type { Runtime } from 'webextension-polyfill';
import browser from './browser.ts';
import { startCommands } from './commands-start.ts';
import { toMessage } from './messages.ts';
import { startSites } from './sites/start-sites.ts';
import { createToolbar } from './toolbar.ts';

startSites();
const alwaysOpen = startCommands();

const toolbar = createToolbar(browser.action, browser.i18n.getMessage);

// Gives no answer: neither browser then waits for one.
browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
  const message = toMessage(value);
  const tab = sender.tab?.id;
  if (message && tab !== undefined && sender.id === browser.runtime.id) {
    toolbar.show(tab, message.article).catch(ignoreClosedTab);
    // A frame's page is not the tab's.
    if (message.article && sender.tab && sender.frameId === 0) {
      alwaysOpen.found(sender.tab, sender.url).catch(ignoreClosedTab);
    }
  }
  return undefined;
});

/** The tab may be gone before its message arrives: then there is nothing to show. */
function ignoreClosedTab(): void {}
