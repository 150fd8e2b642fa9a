import { readSettings, type Settings } from '../../view/settings.ts';

/** What keeping settings needs of the browser: `storage.sync`. Each setting is an item of its own. */
export interface SyncStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type Changes = Record<string, { newValue?: unknown }>;

/** `storage.onChanged`, which tells of every change in any of the browser's storages. */
export interface StorageChanges {
  addListener(listener: (changes: Changes, area: string) => void): void;
  removeListener(listener: (changes: Changes, area: string) => void): void;
}

/** What became of a change: `full` where the storage has no room or takes no more writes for now. */
export type Kept = 'kept' | 'full' | 'failed';

export interface Loaded {
  settings: Settings;
  /** False where the storage could not be read: the settings are then the defaults. */
  readable: boolean;
}

export interface SettingsKeeper {
  /** Never throws: what cannot be read are the defaults. */
  load(): Promise<Loaded>;
  /**
   * Takes a change over at once and keeps it, together with others that come while one is being kept. Never
   * throws. What could not be kept holds until the page closes, and is tried again with the next change.
   */
  save(changes: Partial<Settings>): Promise<Kept>;
  /** Keeps at once what still waits to be kept: for a page that closes. */
  flush(): void;
  /** Tells of each change, of this page and of others. @returns what ends it */
  watch(listener: (settings: Settings) => void): () => void;
}

/** Chrome takes 120 writes a minute, and a slider that is dragged would soon make more: milliseconds. */
const BETWEEN_WRITES = 600;

/** Keeps what the reader has chosen, and tells all pages. What a newer version has kept stays as it is. */
export function createSettingsKeeper(
  storage: SyncStorage,
  onChanged: StorageChanges,
  wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
): SettingsKeeper {
  const listeners = new Set<(settings: Settings) => void>();
  let stored: Record<string, unknown> = {};
  /** Chosen here, and not yet known to be kept. */
  let pending: Partial<Settings> = {};
  let write: Promise<Kept> | null = null;
  let next: Promise<Kept> | null = null;

  const current = (): Settings => readSettings({ ...stored, ...pending });
  const tell = (): void => {
    const settings = current();
    for (const listener of listeners) listener(settings);
  };
  const hear = (changes: Changes, area: string): void => {
    if (area !== 'sync') return;
    for (const [key, { newValue }] of Object.entries(changes)) stored = { ...stored, [key]: newValue };
    tell();
  };
  const keep = async (): Promise<Kept> => {
    const items = { ...pending };
    try {
      await storage.set(items);
    } catch (error) {
      return isFull(error) ? 'full' : 'failed';
    }
    stored = { ...stored, ...items };
    pending = withoutKept(pending, items);
    return 'kept';
  };
  const start = (): Promise<Kept> => {
    next = null;
    const kept = keep();
    const rest = kept.then(() => wait(BETWEEN_WRITES)).finally(() => (write = null));
    write = rest.then(() => kept);
    return kept;
  };

  return {
    async load() {
      try {
        stored = await storage.get(null);
        return { settings: current(), readable: true };
      } catch {
        return { settings: current(), readable: false };
      }
    },
    save(changes) {
      const sound = valid(changes);
      pending = { ...pending, ...sound };
      tell();
      if (write !== null) next ??= write.then(start);
      const kept = next ?? start();
      return Object.keys(sound).length < Object.keys(changes).length ? kept.then(() => 'failed') : kept;
    },
    flush() {
      if (next !== null) void keep();
    },
    watch(listener) {
      if (listeners.size === 0) onChanged.addListener(hear);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) onChanged.removeListener(hear);
      };
    },
  };
}

/** @returns the changes that are valid; a page's mistake must not put nonsense into the storage. */
function valid(changes: Partial<Settings>): Partial<Settings> {
  const read: Record<string, unknown> = readSettings(changes);
  const same = Object.entries(changes).filter(
    ([key, value]) => JSON.stringify(read[key]) === JSON.stringify(value),
  );
  return Object.fromEntries(same);
}

/** What was chosen again while it was being kept is still to be kept. */
function withoutKept(pending: Partial<Settings>, items: Record<string, unknown>): Partial<Settings> {
  return Object.fromEntries(Object.entries(pending).filter(([key, value]) => items[key] !== value));
}

/** Both browsers name the quota, in the error's name or its message; Chrome writes "QUOTA_BYTES" or "MAX_WRITE_OPERATIONS". */
function isFull(error: unknown): boolean {
  return /quota|MAX_WRITE/i.test(String(error));
}
