import type { Settings } from '../../view/settings.ts';
import type { SettingsKeeper } from '../keeping/settings-keeper.ts';
import { OWN_SITES, type Site, siteOf, siteOfOrigin } from './site.ts';
import type { SitePermissions } from './site-permissions.ts';
import type { SiteScripts } from './site-scripts.ts';

type SiteSettings = Pick<Settings, 'detect' | 'alwaysOpen'>;

/** What the background does for the sites that the reader has added. */
export interface Sites {
  /** Detects articles on the sites that the settings name, as far as the browser allows them here. */
  follow(settings: SiteSettings): Promise<void>;
  /** The browser, or the reader in it, took permissions away: the settings that rest on them go too. */
  withdrawn(origins: readonly string[]): Promise<void>;
}

export function createSites(
  keeper: Pick<SettingsKeeper, 'load' | 'save'>,
  permissions: Pick<SitePermissions, 'has'>,
  scripts: SiteScripts,
): Sites {
  return {
    async follow({ detect }) {
      // What another device has added is in the settings too, and not allowed here before the reader says so.
      const sites = [...new Set(detect.map(siteOf))].filter((site) => site !== null);
      const allowed = await Promise.all(sites.map((site) => permissions.has(site)));
      await scripts.runOn(sites.filter((site, index) => allowed[index] && !OWN_SITES.includes(site)));
    },
    async withdrawn(origins) {
      const gone = new Set(origins.map(siteOfOrigin).filter((site) => site !== null));
      const { settings, readable } = await keeper.load();
      if (!readable) return;
      const changes = withoutSites(settings, gone);
      if (changes) await keeper.save(changes);
    },
  };
}

/**
 * @returns the settings that named some sites, without them; the others are left as they are kept, which may be in a
 *   newer version's way; null where none named one
 */
export function withoutSites(settings: SiteSettings, gone: ReadonlySet<Site>): Partial<SiteSettings> | null {
  const without = (hosts: string[]): string[] => hosts.filter((host) => !gone.has(siteOf(host) ?? ''));
  const detect = without(settings.detect);
  const alwaysOpen = without(settings.alwaysOpen);
  const changes = {
    ...(detect.length < settings.detect.length && { detect }),
    ...(alwaysOpen.length < settings.alwaysOpen.length && { alwaysOpen }),
  };
  return Object.keys(changes).length > 0 ? changes : null;
}
