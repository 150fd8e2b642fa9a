import { expect, test, vi } from 'vitest';
import { readerAddress, readReaderAddress } from '../../src/extension/reading/reader-address.ts';
import { panelOpener } from '../../src/extension/side-panel.ts';

test.each(['https://news.example/a?b=1&c=ü', 'file:///home/me/saved page.html', 'https://a.example/#!/x'])(
  'the reader tab of %s finds its article again',
  (address) => {
    const search = readerAddress({ tab: 7, address }).replace('reader.html', '');
    expect(readReaderAddress(search)).toEqual({ tab: 7, address });
  },
);

test.each(['', '?tab=7', '?tab=x&address=https://a.example/', '?tab=7&address=javascript:alert(1)'])(
  'the address %j names no article',
  (search) => {
    expect(readReaderAddress(search)).toBeNull();
  },
);

test('each browser opens its own panel, in the window of the click', async () => {
  const open = vi.fn(async () => {});
  await panelOpener({ sidePanel: { open } }, 3)?.();
  expect(open).toHaveBeenCalledWith({ windowId: 3 });
  await panelOpener({ sidebarAction: { open } }, undefined)?.();
  expect(open).toHaveBeenCalledTimes(2);
});

test('a phone has no panel', () => {
  expect(panelOpener({}, 3)).toBeNull();
});
