import browser from '../browser.ts';
import { createSettingsKeeper, type StorageChanges, type SyncStorage } from '../keeping/settings-keeper.ts';
import { createSitePermissions, type PermissionsApi } from './site-permissions.ts';
import { createSiteScripts, type ScriptingApi } from './site-scripts.ts';
import { createSites } from './sites.ts';

/**
 * Keeps the detection on the reader's own sites as the settings and the browser's permissions have it. Called once,
 * when the background starts: both browsers wake it only for what was listened to by then.
 */
export function startSites(): void {
  const { permissions, runtime, scripting, storage } = browser;
  const keeper = createSettingsKeeper(
    storage.sync as unknown as SyncStorage,
    storage.onChanged as unknown as StorageChanges,
  );
  const sites = createSites(
    keeper,
    createSitePermissions(permissions as unknown as PermissionsApi),
    createSiteScripts(scripting as unknown as ScriptingApi),
  );
  const follow = async (): Promise<void> => {
    const { settings, readable } = await keeper.load();
    if (readable) await sites.follow(settings);
  };
  const followed = (): void => void follow().catch(ignore);
  permissions.onAdded.addListener(followed);
  permissions.onRemoved.addListener(({ origins = [] }) => {
    void sites.withdrawn(origins).then(follow).catch(ignore);
  });
  storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && 'detect' in changes) followed();
  });
  // An update of the extension takes registered scripts away.
  runtime.onInstalled.addListener(followed);
  runtime.onStartup.addListener(followed);
}

/** The next start, or the next change, tries again. */
function ignore(): void {}
