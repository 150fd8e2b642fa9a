import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readWhileThere } from '../../src/extension/reading/read-while-there.ts';
import type { TabReading } from '../../src/extension/reading/tab-reader.ts';
import { reading } from './kept-reading.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = (): Promise<TabReading> => new Promise(() => {});

test('a reading that is soon there asks nothing else', async () => {
  const isThere = vi.fn(async () => true);
  const ferry = reading('Night ferry');
  expect(await readWhileThere(async () => ferry, isThere)).toBe(ferry);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(isThere).not.toHaveBeenCalled();
});

test('a page that takes its time is waited for as long as it is there', async () => {
  const isThere = vi.fn(async () => true);
  const ferry = reading('Night ferry');
  const slow = (): Promise<TabReading> => new Promise((resolve) => setTimeout(() => resolve(ferry), 30_000));
  const read = readWhileThere(slow, isThere);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await read).toBe(ferry);
  const looks = isThere.mock.calls.length;
  expect(looks).toBeGreaterThan(10);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(isThere.mock.calls.length).toBe(looks);
});

test('a look that is under way when the reading comes is the last', async () => {
  const isThere = vi.fn(() => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 100)));
  const ferry = reading('Night ferry');
  const slow = (): Promise<TabReading> => new Promise((resolve) => setTimeout(() => resolve(ferry), 450));
  const read = readWhileThere(slow, isThere);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await read).toBe(ferry);
  expect(isThere).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that leaves without an answer is not waited for', async () => {
  const read = readWhileThere(never, async () => false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await read).toEqual({ failure: 'loading' });
});

test('neither is one of a tab that is gone', async () => {
  const read = readWhileThere(never, () => Promise.reject(new Error('No tab with id 7.')));
  await vi.advanceTimersByTimeAsync(1000);
  expect(await read).toEqual({ failure: 'loading' });
});

test('a reader that fails is broken', async () => {
  const failing = (): Promise<TabReading> => Promise.reject(new Error('no'));
  expect(await readWhileThere(failing, async () => true)).toEqual({ failure: 'broken' });
});
