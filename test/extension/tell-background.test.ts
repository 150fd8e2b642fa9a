import { afterEach, expect, test, vi } from 'vitest';
import { tellBackground } from '../../src/extension/detection/tell-background.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A browser's API with a runtime that an update of the extension leaves without its id. */
function api(id: string | undefined, sendMessage = vi.fn(async (): Promise<unknown> => undefined)) {
  return { runtime: { id, sendMessage } };
}

test.each(['chrome', 'browser'])('the background is told by %s', (name) => {
  const live = api('byline');
  vi.stubGlobal(name, live);
  expect(tellBackground(true)).toBe(true);
  expect(live.runtime.sendMessage.mock.calls).toEqual([[{ topic: 'page', article: true }]]);
});

test('where both are there, the browser’s own name is asked: a page may have made the other', () => {
  const [own, other] = [api('byline'), api('forged')];
  vi.stubGlobal('browser', own);
  vi.stubGlobal('chrome', other);
  tellBackground(false);
  expect(own.runtime.sendMessage).toHaveBeenCalledTimes(1);
  expect(other.runtime.sendMessage).not.toHaveBeenCalled();
});

test.each(['chrome', 'browser'])('after an update the runtime of %s has no id: nothing is sent', (name) => {
  const orphan = api(undefined);
  vi.stubGlobal(name, orphan);
  expect(tellBackground(true)).toBe(false);
  expect(orphan.runtime.sendMessage).not.toHaveBeenCalled();
});

test('nor where the runtime is gone as a whole', () => {
  vi.stubGlobal('chrome', {});
  expect(tellBackground(true)).toBe(false);
});

test('a background that does not answer is no trouble of the page', async () => {
  const sendMessage = vi.fn(() => Promise.reject(new Error('Could not establish connection.')));
  vi.stubGlobal('chrome', api('byline', sendMessage));
  expect(tellBackground(true)).toBe(true);
  await expect(sendMessage.mock.results[0]?.value).rejects.toThrow();
});
