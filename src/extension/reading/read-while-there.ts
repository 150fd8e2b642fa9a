import type { TabReading } from './tab-reader.ts';

/** How often it is looked whether the page is still there: milliseconds. Most readings take less. */
const LOOK = 400;

/**
 * Reads a page for as long as it is there. One that goes into the back/forward cache while it is read answers when it
 * comes back, which may be never: it counts as loading, for another page is on its way.
 *
 * @param isThere whether the tab still shows the page
 */
export function readWhileThere(
  read: () => Promise<TabReading>,
  isThere: () => Promise<boolean>,
): Promise<TabReading> {
  return new Promise((resolve) => {
    let open = true;
    const end = (reading: TabReading): void => {
      open = false;
      clearTimeout(timer);
      resolve(reading);
    };
    const look = async (): Promise<void> => {
      const there = await isThere().catch(() => false);
      if (!open) return;
      if (there) timer = setTimeout(look, LOOK);
      else end({ failure: 'loading' });
    };
    let timer = setTimeout(look, LOOK);
    read().then(end, () => end({ failure: 'broken' }));
  });
}
