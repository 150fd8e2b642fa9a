import { expect, test, vi } from 'vitest';
import { type MarkerApi, markInPage } from '../../../src/extension/page-marks/page-marker.ts';

/** A page that gives these answers when it is asked to mark. */
function apiFor(answers: (number | null)[]) {
  const injected: string[] = [];
  const scripting = {
    executeScript: vi.fn(async (injection: { files?: string[] }) => {
      if (injection.files) injected.push(...injection.files);
      return [{ result: injection.files ? undefined : answers.shift() }];
    }),
    insertCSS: vi.fn(async () => {}),
  };
  return { api: { scripting } as unknown as MarkerApi, injected, scripting };
}

const sought = [{ before: 'the ', text: 'ferry', after: ' stays' }];

test('the script and its style are injected once', async () => {
  const { api, injected, scripting } = apiFor([null, 1, 2, 0]);
  expect(await markInPage(api, 7, sought)).toBe(true);
  expect(await markInPage(api, 7, sought)).toBe(true);
  expect(await markInPage(api, 7, sought)).toBe(false);
  expect(injected).toEqual(['mark-in-page.js']);
  expect(scripting.insertCSS).toHaveBeenCalledTimes(1);
});

test('a page without access is an error', async () => {
  const { api, scripting } = apiFor([]);
  scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  await expect(markInPage(api, 7, sought)).rejects.toThrow('Cannot access');
});
