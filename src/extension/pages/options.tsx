import { render } from 'preact';
import { type Platform, PlatformContext } from '../../view/platform.ts';
import { readSettings, type Settings } from '../../view/settings.ts';
import { WordsContext } from '../../view/words.ts';
import browser from '../browser.ts';
import { followSettings, type PageSettings } from '../keeping/page-settings.ts';
import { createSettingsKeeper, type StorageChanges, type SyncStorage } from '../keeping/settings-keeper.ts';
import { Options, type Trouble } from '../options/options.tsx';
import { siteOf } from '../sites/site.ts';
import { createSitePermissions, type PermissionsApi } from '../sites/site-permissions.ts';
import { words } from '../words.ts';

const root = document.querySelector('#page') ?? document.body;
const permissions = createSitePermissions(browser.permissions as unknown as PermissionsApi);
let page: PageSettings | null = null;
let trouble: Trouble | null = null;

/** What the choices of appearance need of a platform; nothing is read in this page. */
const nothing: Omit<Platform, 'settings' | 'change'> = {
  where: 'tab',
  copy: async () => 'failed',
  save: () => {},
  openInTab: null,
  openInPanel: null,
  openOptions: null,
  showInPage: null,
};

async function change(changes: Partial<Settings>): Promise<boolean> {
  const kept = (await page?.change(changes)) ?? 'failed';
  const before = trouble;
  trouble = kept === 'kept' ? null : kept;
  if (trouble !== before) draw();
  return kept === 'kept';
}

function draw(): void {
  const settings = page?.current() ?? readSettings({});
  const platform = { ...nothing, settings, change: (changes: Partial<Settings>) => void change(changes) };
  render(
    <WordsContext.Provider value={words}>
      <PlatformContext.Provider value={platform}>
        <Options
          keep={change}
          permissions={permissions}
          speech={globalThis.speechSynthesis ?? null}
          trouble={trouble}
          wanted={wanted()}
        />
      </PlatformContext.Provider>
    </WordsContext.Provider>,
    root,
  );
}

/** The site that another of Byline's pages wants to have added: `options.html#site=news.example`. */
function wanted(): string {
  return siteOf(new URLSearchParams(location.hash.slice(1)).get('site') ?? '') ?? '';
}

async function open(): Promise<void> {
  document.documentElement.lang = words('languageTag');
  document.documentElement.dir = words('languageDirection');
  document.title = words('optionsTitle');
  const keeper = createSettingsKeeper(
    browser.storage.sync as unknown as SyncStorage,
    browser.storage.onChanged as unknown as StorageChanges,
  );
  page = await followSettings(keeper, document.documentElement, localStorage, draw);
  if (!page.readable) trouble = 'unreadable';
  draw();
  document.documentElement.dataset.state = 'options';
  // A permission given or taken elsewhere shows at once.
  browser.permissions.onAdded.addListener(draw);
  browser.permissions.onRemoved.addListener(draw);
}

void open();
