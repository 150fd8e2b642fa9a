import { expect, test } from 'vitest';
import { createSettingsKeeper, type StorageChanges } from '../../src/extension/keeping/settings-keeper.ts';
import { readSettings, type Settings } from '../../src/view/settings.ts';

type Listener = Parameters<StorageChanges['addListener']>[0];

/** A browser's storage, that tells each listener of every change. */
function storageOf(items: Record<string, unknown> = {}) {
  const listeners = new Set<Listener>();
  const writes: Record<string, unknown>[] = [];
  return {
    items,
    writes,
    listeners,
    sync: {
      get: async () => ({ ...items }),
      set: async (changed: Record<string, unknown>) => {
        await Promise.resolve();
        writes.push(changed);
        Object.assign(items, changed);
        const changes = Object.entries(changed).map(([key, newValue]) => [key, { newValue }]);
        for (const listener of listeners) listener(Object.fromEntries(changes), 'sync');
      },
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
}

const atOnce = async (): Promise<void> => {};

test('nothing kept: the defaults', async () => {
  const { sync, onChanged } = storageOf();
  const loaded = await createSettingsKeeper(sync, onChanged).load();
  expect(loaded).toEqual({ settings: readSettings({}), readable: true });
});

test('a kept value that is not valid becomes its default, alone', async () => {
  const { sync, onChanged } = storageOf({ theme: 'plaid', size: 22, spacing: '1.6', detect: [7] });
  const { settings } = await createSettingsKeeper(sync, onChanged).load();
  expect(settings).toEqual({ ...readSettings({}), size: 22 });
});

test('a storage that cannot be read gives the defaults, and says so', async () => {
  const { sync, onChanged } = storageOf();
  const broken = { ...sync, get: () => Promise.reject(new Error('corrupt')) };
  const loaded = await createSettingsKeeper(broken, onChanged).load();
  expect(loaded).toEqual({ settings: readSettings({}), readable: false });
});

test('only what was changed is kept, so that what a newer version has kept stays', async () => {
  const { sync, onChanged, items } = storageOf({ theme: 'sepia', hologram: { depth: 3 } });
  const keeper = createSettingsKeeper(sync, onChanged, atOnce);
  await keeper.load();
  expect(await keeper.save({ size: 20 })).toBe('kept');
  expect(items).toEqual({ theme: 'sepia', hologram: { depth: 3 }, size: 20 });
});

test('what is not valid is not kept, which is said', async () => {
  const { sync, onChanged, items } = storageOf();
  const keeper = createSettingsKeeper(sync, onChanged, atOnce);
  const changes = { size: 900, theme: 'dark', unheard: 1 } as Partial<Settings>;
  expect(await keeper.save(changes)).toBe('failed');
  expect(items).toEqual({ theme: 'dark' });
});

test('a change is told to this page at once and to others once it is kept', async () => {
  const { sync, onChanged } = storageOf();
  const [one, other] = [createSettingsKeeper(sync, onChanged, atOnce), createSettingsKeeper(sync, onChanged)];
  const told: string[] = [];
  one.watch(({ theme }) => told.push(`one ${theme}`));
  other.watch(({ theme }) => told.push(`other ${theme}`));
  const kept = one.save({ theme: 'dark' });
  expect(told).toEqual(['one dark']);
  await kept;
  expect(told).toContain('other dark');
});

test('what another storage has is nothing of ours', async () => {
  const { sync, onChanged, listeners } = storageOf();
  const told: Settings[] = [];
  const end = createSettingsKeeper(sync, onChanged).watch((settings) => told.push(settings));
  for (const listener of listeners) listener({ theme: { newValue: 'dark' } }, 'session');
  expect(told).toEqual([]);
  end();
  expect(listeners.size).toBe(0);
});

test('many changes in a moment, as of a dragged slider, are two writes', async () => {
  const { sync, onChanged, writes } = storageOf();
  const keeper = createSettingsKeeper(sync, onChanged, atOnce);
  const kept = [18, 19, 20, 21, 22].map((size) => keeper.save({ size }));
  expect(await Promise.all(kept)).toEqual(['kept', 'kept', 'kept', 'kept', 'kept']);
  expect(writes).toEqual([{ size: 18 }, { size: 22 }]);
});

test('an old value that is told while a newer one waits does not come back', async () => {
  const { sync, onChanged } = storageOf();
  const keeper = createSettingsKeeper(sync, onChanged, atOnce);
  const sizes: number[] = [];
  keeper.watch(({ size }) => sizes.push(size));
  await Promise.all([keeper.save({ size: 20 }), keeper.save({ size: 30 })]);
  expect(sizes.slice(1).every((size) => size === 30)).toBe(true);
});

test('a page that closes keeps what still waits', async () => {
  const { sync, onChanged, items } = storageOf();
  const keeper = createSettingsKeeper(sync, onChanged, () => new Promise(() => {}));
  await keeper.save({ size: 20 });
  void keeper.save({ size: 24 });
  expect(items.size).toBe(20);
  keeper.flush();
  await Promise.resolve();
  expect(items.size).toBe(24);
});

test('a full storage is said; the choice holds on this page, and is tried again with the next', async () => {
  const { sync, onChanged, items } = storageOf();
  let full = true;
  const set = (changed: Record<string, unknown>) =>
    full ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : sync.set(changed);
  const keeper = createSettingsKeeper({ ...sync, set }, onChanged, atOnce);
  let now = readSettings({});
  keeper.watch((settings) => (now = settings));
  expect(await keeper.save({ theme: 'dark' })).toBe('full');
  expect(now.theme).toBe('dark');
  full = false;
  await new Promise((resolve) => setTimeout(resolve));
  expect(await keeper.save({ size: 20 })).toBe('kept');
  expect(items).toEqual({ theme: 'dark', size: 20 });
});

test('any other failure is said too', async () => {
  const { sync, onChanged } = storageOf();
  const set = () => Promise.reject(new Error('An unexpected error occurred'));
  expect(await createSettingsKeeper({ ...sync, set }, onChanged).save({ size: 20 })).toBe('failed');
});
