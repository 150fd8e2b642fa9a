import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCovered, originOf, siteOf, siteOfOrigin } from '../../../src/extension/sites/site.ts';

test.each([
  ['news.example', 'news.example'],
  ['  News.Example ', 'news.example'],
  ['www.news.example', 'news.example'],
  ['https://www.news.example/2026/10/a-story?from=home#top', 'news.example'],
  ['http://news.example', 'news.example'],
  ['edition.news.example', 'edition.news.example'],
  ['www.example', 'www.example'],
  ['news.example.', 'news.example'],
  ['news.example:8443/story', 'news.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['مثال.example', 'xn--mgbh0fb.example'],
])('%j is the site %s', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

test.each([
  '',
  'news',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'two words',
  'https://',
  '*.example',
  '*',
  'ftp://news.example',
  'javascript:alert(1)',
  'file:///etc/hosts',
  `${'a'.repeat(64)}.example`,
  `${'a.'.repeat(130)}example`,
])('%j is no site', (typed) => {
  expect(siteOf(typed)).toBeNull();
});

test('a permission is for all hosts of a site, by a safe connection', () => {
  expect(originOf('news.example')).toBe('https://*.news.example/*');
  expect(siteOfOrigin('https://*.news.example/*')).toBe('news.example');
});

test('a site stands for the hosts under it', () => {
  expect(isCovered('sport.news.example', ['news.example'])).toBe(true);
  expect(isCovered('news.example', ['sport.news.example'])).toBe(false);
  expect(isCovered('fakenews.example', ['news.example'])).toBe(false);
});

test.each(['https://*/*', '<all_urls>', 'http://*.news.example/*', 'https://news.example/*', ''])(
  'the permission %j is none of a site',
  (origin) => {
    expect(siteOfOrigin(origin)).toBeNull();
  },
);

test('whatever is typed, a site is one that stays itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.domain(), fc.webUrl()), (typed) => {
      const site = siteOf(typed);
      return site === null || (siteOf(site) === site && siteOfOrigin(originOf(site)) === site);
    }),
  );
});
