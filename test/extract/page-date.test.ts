import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePageDate } from '../../src/extract/page-date.ts';

test.each([
  ['2015-05-21T15:30:00.000Z', 'en', '2015-05-21T15:30:00.000Z'],
  ['2024-01-30T09:12:00+0100', 'de', '2024-01-30T08:12:00.000Z'],
  ['2024-01-30T09:12:00', 'de', '2024-01-30'],
  ['06/14/2026', 'en', '2026-06-14'],
  ['14/06/2026', 'en', '2026-06-14'],
  ['06/07/2026', 'es', '2026-07-06'],
  ['30.01.2024', 'de', '2024-01-30'],
  ['May 21, 2015', 'en', '2015-05-21'],
  ['11 de enero de 2019', 'es', '2019-01-11'],
  ['30. Januar 2024', 'de', '2024-01-30'],
  ['١٣ أبريل ٢٠١٧', 'ar', '2017-04-13'],
  ['13 апреля 2017', 'ru', '2017-04-13'],
  ['2026年6月14日', 'zh', '2026-06-14'],
  ['1781463600000', 'en', '2026-06-14T19:00:00.000Z'],
  ['1781463600', 'en', '2026-06-14T19:00:00.000Z'],
])('%s in %s is %s', (text, language, date) => {
  expect(parsePageDate(text, language)).toBe(date);
});

test.each(['vor 3 Stunden', '2 hours ago', '', 'June', '99.99.2024', 'Page 3 of 12'])(
  '"%s" is no date',
  (text) => {
    expect(parsePageDate(text, 'en')).toBeNull();
  },
);

test('any text: null or a day that there is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const date = parsePageDate(text, 'en');
      if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
    }),
  );
});
