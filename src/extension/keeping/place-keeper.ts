import { type Place, readPlace } from '../../view/place.ts';

/** What keeping places needs of the browser: `storage.session`, which is in memory and ends with the browser. */
export interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface PlaceKeeper {
  /** @returns where the reader was in an article, or null */
  load(address: string): Promise<Place | null>;
  save(address: string, place: Place): Promise<void>;
}

const KEY = 'places';
/** So many articles are remembered, the last ones. */
const MOST = 50;

/** Remembers where the reader is in each article, so that a popup that closes loses nothing. */
export function createPlaceKeeper(storage: SessionStorage): PlaceKeeper {
  const all = async (): Promise<[string, unknown][]> => {
    const stored = (await storage.get(KEY))[KEY];
    if (!Array.isArray(stored)) return [];
    return stored.filter((one): one is [string, unknown] => Array.isArray(one) && typeof one[0] === 'string');
  };
  return {
    async load(address) {
      const places = await all();
      return readPlace(places.find(([other]) => other === address)?.[1]);
    },
    async save(address, place) {
      const others = (await all()).filter(([other]) => other !== address);
      await storage.set({ [KEY]: [...others, [address, place]].slice(-MOST) });
    },
  };
}
