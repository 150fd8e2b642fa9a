import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressSigns } from '../../../src/extract/detect/address.ts';

test.each([
  ['https://news.example/', ['home']],
  ['https://news.example/en/', ['home']],
  ['https://news.example/index.html', ['home']],
  ['https://news.example/?p=48120', ['id']],
  ['https://news.example/world/europe', ['section']],
  ['https://news.example/world?page=3', ['page-number', 'section']],
  ['https://news.example/2026/03/', ['day-only']],
  ['https://news.example/2026/03/12/mayak/', ['date']],
  ['https://news.example/world/ferry-returns-to-lake-2026-03-12/', ['date', 'slug']],
  ['https://news.example/lake-ferry-returns-after-two-winters', ['long-slug']],
  ['https://news.example/как-деревня-купила-старый-маяк', ['long-slug']],
  [
    'https://news.example/%E5%B1%B1%E6%9D%91%E8%8C%B6%E5%86%9C%E5%AD%A6%E4%BC%9A%E4%BA%86%E6%96%B0%E6%89%8B%E8%89%BA',
    ['long-slug'],
  ],
  ['https://news.example/view/AKR20260312088400051', ['id', 'article-word']],
  ['https://news.example/story.html', ['file']],
  ['https://news.example/tag/ferries', ['listing']],
  ['https://news.example/thema/orgel', ['listing']],
  ['https://news.example/autor-48112', ['id', 'listing']],
  ['https://news.example/sport/videos', ['list']],
  ['https://news.example/suche?wort=orgel', ['search']],
  ['https://news.example/?s=ferry', ['search']],
  ['https://search.example/results?q=ferry', ['search']],
  ['https://news.example/impressum', ['service']],
  ['https://shop.news.example/mug', ['service']],
  ['https://forum.news.example/x', ['forum']],
])('%s', (address, signs) => {
  expect(addressSigns(new URL(address)).sort()).toEqual([...signs].sort());
});

test.each([
  ['below an author’s name', 'https://news.example/autoren/ada-brandt/wie-das-dorf-seinen-bahnhof-kaufte'],
  ['below a topic’s name, dated', 'https://news.example/topic/lakes/2026/03/12/ferry'],
  [
    'a headline where a topic is expected',
    'https://news.example/personen/das-dorf-hat-jetzt-einen-eigenen-bahnhof',
  ],
])('an article %s is no listing', (_name, address) => {
  expect(addressSigns(new URL(address))).not.toContain('listing');
});

test('any path and query: signs, never an exception', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 40 }), (path, query) => {
      const address = `https://news.example/${path}?${query}`;
      if (!URL.canParse(address)) return;
      expect(addressSigns(new URL(address)).length).toBeGreaterThan(0);
    }),
  );
});
