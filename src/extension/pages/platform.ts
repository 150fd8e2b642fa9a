import { copyBoth } from '../../view/copier.ts';
import type { Platform, Setting } from '../../view/platform.ts';
import type { Settings, SettingsTrouble } from '../../view/settings.ts';
import browser from '../browser.ts';
import { readKeys } from '../commands/keys.ts';
import { type MarkerApi, markInPage } from '../page-marks/page-marker.ts';
import { pageAddress } from '../reading/page-address.ts';
import { readerAddress } from '../reading/reader-address.ts';
import type { Source } from '../reading/tab-article.ts';
import { panelOpener, type SidePanelApi } from '../side-panel.ts';
import { isCovered, OWN_SITES, siteOf } from '../sites/site.ts';

/** How long a saved file's words are held for the browser, which may ask the reader where to save: milliseconds. */
const DOWNLOAD_TIME = 60_000;

export interface PlatformParts {
  where: Setting;
  settings: Settings;
  settingsTrouble: SettingsTrouble | null;
  change(changes: Partial<Settings>): void;
  source: Source | null;
  /** False where the article could not be kept: another page would not find it. */
  kept: boolean;
  /** Whether the browser gives access to the page that the article is from. */
  access: boolean;
}

/** What the view can do in one of the extension's pages. */
export function createPlatform(parts: PlatformParts): Platform {
  const { where, settings, settingsTrouble, change, source, kept, access } = parts;
  return {
    where,
    version: browser.runtime.getManifest().version,
    settings,
    settingsTrouble,
    change,
    copy: (copyable) => copyBoth(copyable, navigator.clipboard, ClipboardItem),
    save,
    openInTab: where !== 'tab' && source && kept ? () => void openTab(where, source) : null,
    openInPanel: where === 'popup' ? panelButton(source) : null,
    openOptions: () => void openOptions(where, source),
    keys: readKeys,
    showInPage: source && access ? (quotes) => showInPage(source, quotes) : null,
  };
}

/** Opens the reader tab beside the article's own tab. */
async function openTab(where: Setting, source: Source): Promise<void> {
  const { index, tab, windowId } = source;
  const beside = {
    ...(index !== undefined && { index: index + 1 }),
    ...(windowId !== undefined && { windowId }),
  };
  const url = browser.runtime.getURL(readerAddress(source));
  // The tab may be gone, and the window with it: then anywhere.
  await browser.tabs.create({ url, ...beside, openerTabId: tab }).catch(() => browser.tabs.create({ url }));
  if (where === 'popup') window.close();
}

function panelButton(source: Source | null): (() => void) | null {
  const open = panelOpener(browser as unknown as SidePanelApi, source?.windowId);
  return (
    open &&
    (() => {
      void open().then(() => window.close());
    })
  );
}

/** From the article of a site that the reader may want to add, the options open with its address written in. */
async function openOptions(where: Setting, source: Source | null): Promise<void> {
  const site = siteOf(source?.address ?? '');
  if (site === null || isCovered(site, OWN_SITES)) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`options.html#site=${site}`) });
  if (where === 'popup') window.close();
}

function save(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_TIME);
}

/** Marks words in the page, as long as the tab shows the page that they were read from. */
async function showInPage(
  source: Source,
  quotes: readonly { before: string; text: string; after: string }[],
): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(source.tab);
    if (pageAddress(url) !== source.address) return false;
    const sought = quotes.map(({ before, text, after }) => ({ before, text, after }));
    return await markInPage(browser as unknown as MarkerApi, source.tab, sought);
  } catch {
    return false;
  }
}
