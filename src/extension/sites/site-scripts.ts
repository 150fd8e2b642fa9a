import { originOf, type Site } from './site.ts';

interface ContentScript {
  id: string;
  js: string[];
  matches: string[];
  runAt: 'document_idle';
  persistAcrossSessions: boolean;
}

/** What registering the detection needs of the browser. */
export interface ScriptingApi {
  getRegisteredContentScripts(filter: { ids: string[] }): Promise<{ id: string }[]>;
  registerContentScripts(scripts: ContentScript[]): Promise<void>;
  updateContentScripts(scripts: ContentScript[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
}

const ID = 'detect-elsewhere';

export interface SiteScripts {
  /** Lets the detection run on these sites and on no others, from their next page on. */
  runOn(sites: readonly Site[]): Promise<void>;
}

/** Registers the script that detects articles on the sites that the reader has added. It outlives the browser. */
export function createSiteScripts(api: ScriptingApi): SiteScripts {
  let last: Promise<void> = Promise.resolve();
  const set = async (sites: readonly Site[]): Promise<void> => {
    const registered = (await api.getRegisteredContentScripts({ ids: [ID] })).length > 0;
    if (sites.length === 0) {
      if (registered) await api.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script: ContentScript = {
      id: ID,
      js: ['extract-detect.js', 'detect.js'],
      matches: sites.map(originOf),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    };
    await (registered ? api.updateContentScripts([script]) : api.registerContentScripts([script]));
  };
  return {
    // One after the other, for two at once would both find nothing registered.
    runOn(sites) {
      last = last.catch(() => {}).then(() => set(sites));
      return last;
    },
  };
}
