import { expect, test } from 'vitest';
import { absolute, httpAddress, siteOf, withoutTracking } from '../../src/dom/address.ts';
import { largestCandidate } from '../../src/dom/image.ts';

test('only web addresses count', () => {
  expect(httpAddress('javascript:alert(1)')).toBeNull();
  expect(httpAddress('file:///home/page.html')).toBeNull();
  expect(absolute('/en/lake/t-1', 'https://www.dw.com/en/x/a-1')).toBe('https://www.dw.com/en/lake/t-1');
});

test('an archived page is known by its own address', () => {
  const archived = 'https://web.archive.org/web/20230428101010/https://www.dw.com/de/see/a-65464327';
  expect(httpAddress(archived)?.href).toBe('https://www.dw.com/de/see/a-65464327');
  expect(absolute('/web/20230428101010im_/https://static.dw.com/image/7_303.jpg', archived)).toBe(
    'https://static.dw.com/image/7_303.jpg',
  );
});

test('tracking and fragments go, other parameters stay', () => {
  expect(withoutTracking(new URL('https://www.dw.com/en/x/a-1?maca=en-EMail-sharing&page=2#top'))).toBe(
    'https://www.dw.com/en/x/a-1?page=2',
  );
});

test('the outlet is the host without its front part', () => {
  expect(siteOf(new URL('https://amp.dw.com/en/x/a-1'))).toBe('dw.com');
});

test('the largest picture of a set', () => {
  expect(largestCandidate('a.jpg 78w, b.jpg 1199w, c.jpg 545w')).toBe('b.jpg');
  expect(largestCandidate('a.jpg, b.jpg 2x')).toBe('b.jpg');
  expect(largestCandidate('')).toBe('');
});
