import { expect, test } from 'vitest';
import { postTime } from '../../src/view/post-time.ts';

test.each([
  ['2026-01-22', 'en', 'January 22, 2026'],
  ['2026-01-22', 'de', '22. Januar 2026'],
  ['2026-01-22', '', 'January 22, 2026'],
  ['10:01', 'en', '10:01'],
  ['2026', 'en', '2026'],
  ['2 hours ago', 'en', '2 hours ago'],
  ['2026-13-45', 'en', '2026-13-45'],
  ['2026-01-22T99:99', 'en', '2026-01-22T99:99'],
  ['2026-01-22', 'not a language', '2026-01-22'],
])('%s in "%s" is %s', (time, language, expected) => {
  expect(postTime(time, language)).toBe(expected);
});

test('a moment says its time zone', () => {
  expect(postTime('2026-01-22T15:04:00+01:00', 'en')).toMatch(/^January 22, 2026.+02:04\sPM UTC$/);
});
