// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { followSettings } from '../../src/extension/keeping/page-settings.ts';
import { createSettingsKeeper } from '../../src/extension/keeping/settings-keeper.ts';
import type { Settings } from '../../src/view/settings.ts';

const NOBODY = { addListener: () => {}, removeListener: () => {} };

/** A page whose settings are kept in such a storage; what is not given works. */
async function open({
  get = async () => ({ theme: 'dark' }),
  set = async () => {},
  setItem = () => {},
}: {
  get?(): Promise<Record<string, unknown>>;
  set?(items: Record<string, unknown>): Promise<void>;
  setItem?(key: string, value: string): void;
}) {
  const root = document.createElement('html');
  const heard: Settings[] = [];
  const keeper = createSettingsKeeper({ get, set }, NOBODY, async () => {});
  const page = await followSettings(keeper, root, { setItem }, (settings) => heard.push(settings));
  return { root, heard, page };
}

test('a page is drawn as was chosen, and the next one’s first paint is told', async () => {
  const setItem = vi.fn();
  const { root, page } = await open({ setItem });
  expect(root.dataset.theme).toBe('dark');
  expect(JSON.parse(setItem.mock.calls[0]?.[1])).toMatchObject({ theme: 'dark' });
  expect(page.readable).toBe(true);
});

test('settings that cannot be read are the defaults, and the page says so', async () => {
  const { root, page } = await open({ get: () => Promise.reject(new Error('corrupt')) });
  expect(root.dataset.theme).toBe('system');
  expect(page.readable).toBe(false);
});

test('a mirror that is full or forbidden stops neither the page nor a change', async () => {
  const setItem = (): void => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  const { root, heard, page } = await open({ setItem });
  expect(root.dataset.theme).toBe('dark');
  expect(await page.change({ theme: 'sepia' })).toBe('kept');
  expect([root.dataset.theme, page.current().theme, heard.at(-1)?.theme]).toEqual([
    'sepia',
    'sepia',
    'sepia',
  ]);
});

test('a change that cannot be kept holds while the page is open', async () => {
  const { root, page } = await open({ set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
  expect(await page.change({ theme: 'light' })).toBe('full');
  expect([root.dataset.theme, page.current().theme]).toEqual(['light', 'light']);
});

test('what still waits to be kept is kept when the page is left', async () => {
  const set = vi.fn(() => new Promise<void>(() => {}));
  const { page } = await open({ set });
  void page.change({ theme: 'light' });
  void page.change({ font: 'sans' });
  expect(set).toHaveBeenCalledTimes(1);
  dispatchEvent(new Event('pagehide'));
  expect(set).toHaveBeenLastCalledWith(expect.objectContaining({ font: 'sans' }));
});
