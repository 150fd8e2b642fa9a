import { OWN_SITES, originOf, type Site } from './site.ts';

interface Permissions {
  origins: string[];
}

/** What asking for sites needs of the browser. */
export interface PermissionsApi {
  request(permissions: Permissions): Promise<boolean>;
  remove(permissions: Permissions): Promise<boolean>;
  contains(permissions: Permissions): Promise<boolean>;
}

export interface SitePermissions {
  /**
   * Asks the reader for a site. Both browsers allow it only within a click, and Firefox only before anything has
   * been waited for.
   *
   * @returns whether the reader allows it
   */
  ask(site: Site): Promise<boolean>;
  has(site: Site): Promise<boolean>;
  /** Gives the permission back. For a site of the manifest's it stays: Firefox would take the manifest's own too. */
  giveBack(site: Site): Promise<void>;
}

/** The permission for each news site besides those of the manifest: asked on a click, and given back. */
export function createSitePermissions(api: PermissionsApi): SitePermissions {
  const of = (site: Site): Permissions => ({ origins: [originOf(site)] });
  return {
    ask: (site) => api.request(of(site)).catch(() => false),
    has: (site) => api.contains(of(site)).catch(() => false),
    async giveBack(site) {
      if (!OWN_SITES.includes(site)) await api.remove(of(site)).catch(() => false);
    },
  };
}
