import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPageAge, type Moves, sinceLastMove } from '../../src/extension/reading/page-age.ts';

const AT = 'https://news.example/2026/ferry';

/** The parts of a page's world that are asked: its address, when and where it was loaded, its history. */
function world({ at = AT, loaded = AT, now = 0, sameDocument = 1 }): void {
  const entries = Array.from({ length: sameDocument }, () => ({ sameDocument: true }));
  vi.stubGlobal('location', new URL(at));
  vi.stubGlobal('performance', { now: () => now, getEntriesByType: () => [{ name: loaded }] });
  vi.stubGlobal('navigation', { entries: () => entries });
}

const moves = globalThis as Moves;

beforeEach(() => {
  delete moves.bylineMoved;
  delete moves.bylineAsked;
});
afterEach(() => void vi.unstubAllGlobals());

test('a page that was loaded at its address has not moved, whatever its fragment is', () => {
  world({ at: `${AT}#comments` });
  expect(sinceLastMove()).toBe('loaded');
});

test('where the always-on script was told of a move, its time counts', () => {
  moves.bylineMoved = 1_000;
  world({ now: 1_400 });
  expect(sinceLastMove()).toBe(400);
});

test('without it, a page at another address than it was loaded at counts as new, and ages from question to question', () => {
  world({ at: 'https://news.example/2026/lake', now: 5_000 });
  expect(sinceLastMove()).toBe(0);
  world({ at: 'https://news.example/2026/lake', now: 5_700 });
  expect(sinceLastMove()).toBe(700);
});

test('the next move begins anew, the way back to the first address too', () => {
  world({ at: 'https://news.example/2026/lake', now: 5_000 });
  sinceLastMove();
  world({ at: AT, now: 9_000 });
  expect(sinceLastMove()).toBe(0);
  world({ at: AT, now: 9_300 });
  expect(sinceLastMove()).toBe(300);
});

test('a way there and back before the first question shows in the history', () => {
  world({ sameDocument: 3, now: 2_000 });
  expect(sinceLastMove()).toBe(0);
});

test('a browser without that history, and a page without times, are asked without harm', () => {
  world({});
  vi.stubGlobal('navigation', undefined);
  expect(sinceLastMove()).toBe(null);
  world({});
  vi.stubGlobal('performance', { now: () => 10, getEntriesByType: () => [] });
  expect(sinceLastMove()).toBe(null);
});

test('what runs in the page uses nothing from outside itself', () => {
  const { window } = new JSDOM('', { url: AT, runScripts: 'outside-only' });
  // jsdom tells no times of loading.
  window.eval('performance.getEntriesByType = () => []');
  expect(window.eval(`(${sinceLastMove})()`)).toBe(null);
});

test.each([
  ['the page’s answer', async () => [{ result: 250 }], 250],
  ['endless, where it was loaded there', async () => [{ result: 'loaded' }], Number.POSITIVE_INFINITY],
  ['unknown, where the browser keeps no account', async () => [{ result: null }], null],
  ['unknown, where the page answers something else', async () => [{ result: '250' }], null],
  ['unknown, where the browser gives nothing', async () => [], null],
  [
    'unknown, where it refuses',
    async () => {
      throw new Error('Cannot access contents of the page.');
    },
    null,
  ],
])('the age of a tab’s page is %s', async (_, executeScript, age) => {
  expect(await createPageAge({ executeScript })(7)).toBe(age);
});
