import { expect, test } from 'vitest';
import { clockOf } from '../../src/view/duration.ts';

test.each([
  ['PT2M5S', '2:05'],
  ['PT45S', '0:45'],
  ['PT1H2M5S', '1:02:05'],
  ['PT90M', '1:30:00'],
  ['PT12.5S', '0:12'],
  ['P0DT0H3M0S', '3:00'],
  ['PT0S', null],
  ['P2D', null],
  ['three minutes', null],
])('%s is %s', (duration, clock) => {
  expect(clockOf(duration)).toBe(clock);
});
