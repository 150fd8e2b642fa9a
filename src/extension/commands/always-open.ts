import * as v from 'valibot';
import { pageAddress } from '../reading/page-address.ts';
import type { Tab } from '../reading/tab-reader.ts';
import { type Site, siteOf } from '../sites/site.ts';

/** `storage.session`: the background sleeps between two pages. */
export interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface AlwaysOpenParts {
  storage: SessionStorage;
  /** The sites whose articles the reader wants opened. */
  sites(): Promise<readonly Site[]>;
  /** Whether the browser gives access to the pages of a site without a click. */
  allowed(site: Site): Promise<boolean>;
  /** Opens the reader tab; in front where the article's tab is in front. */
  open(tab: Tab, active: boolean): Promise<unknown>;
}

export interface AlwaysOpen {
  /**
   * Called for each page that shows an article: opens it in the reader tab where the reader wants that of its site,
   * once for each tab and address, so that going back to the page stays possible.
   */
  found(tab: Tab & { active?: boolean | undefined }, address: string | undefined): Promise<void>;
}

const KEY = 'alwaysOpened';
/** So many are remembered, the last ones. */
const MOST = 300;

const opened = v.fallback(v.array(v.string()), []);

export function createAlwaysOpen({ storage, sites, allowed, open }: AlwaysOpenParts): AlwaysOpen {
  let last: Promise<unknown> = Promise.resolve();
  /** @returns whether it was not opened before; from now on it was */
  const isFirst = (entry: string): Promise<boolean> => {
    const look = async (): Promise<boolean> => {
      const before = v.parse(opened, (await storage.get(KEY))[KEY]);
      if (before.includes(entry)) return false;
      await storage.set({ [KEY]: [...before, entry].slice(-MOST) });
      return true;
    };
    const answer = last.then(look, look);
    last = answer;
    return answer;
  };
  return {
    async found(tab, url) {
      const address = pageAddress(url);
      if (tab.id === undefined || address === '') return;
      const host = siteOf(new URL(address).hostname);
      const site = host && (await sites()).find((one) => isUnder(host, siteOf(one)));
      if (!site || !(await allowed(siteOf(site) ?? site))) return;
      if (await isFirst(`${tab.id} ${address}`)) await open({ ...tab, url: address }, tab.active === true);
    },
  };
}

function isUnder(host: string, site: Site | null): boolean {
  return site !== null && (host === site || host.endsWith(`.${site}`));
}
