// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { writeInPage } from '../../../src/extension/commands/page-clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

class Item {
  constructor(public forms: Record<string, Blob>) {}
}

/** The browser's own copying, as far as it is used. */
function execCommand(allowed: boolean): { put: Record<string, string> } {
  const put: Record<string, string> = {};
  Object.assign(document, {
    execCommand: () => {
      if (!allowed) return false;
      const event = new Event('copy', { bubbles: true, cancelable: true });
      const clipboardData = { setData: (type: string, words: string) => (put[type] = words) };
      document.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    },
  });
  return { put };
}

test('both forms go to the clipboard', async () => {
  const write = vi.fn(async (_items: Item[]) => {});
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write } });
  expect(await writeInPage('words', '<p>words</p>')).toBe(true);
  const forms = write.mock.calls[0]?.[0][0]?.forms ?? {};
  expect(await forms['text/plain']?.text()).toBe('words');
  expect(await forms['text/html']?.text()).toBe('<p>words</p>');
});

test.each([
  ['a page without TLS, which has no clipboard', {}],
  ['a page without the focus', { clipboard: { write: () => Promise.reject(new Error('not focused')) } }],
])('%s: the browser’s own copying is asked, and the page changes nothing of it', async (_, navigator) => {
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', navigator);
  const { put } = execCommand(true);
  const ofThePage = vi.fn();
  document.addEventListener('copy', ofThePage);
  const before = document.documentElement.outerHTML;
  expect(await writeInPage('words', '<p>words</p>')).toBe(true);
  expect(put).toEqual({ 'text/plain': 'words', 'text/html': '<p>words</p>' });
  expect(ofThePage).not.toHaveBeenCalled();
  expect(document.documentElement.outerHTML).toBe(before);
  document.dispatchEvent(new Event('copy'));
  expect(ofThePage).toHaveBeenCalledOnce();
});

test('where the browser lets neither happen, it says so', async () => {
  vi.stubGlobal('navigator', {});
  execCommand(false);
  expect(await writeInPage('words', '<p>words</p>')).toBe(false);
});
