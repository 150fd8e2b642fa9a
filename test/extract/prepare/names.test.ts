import { expect, test } from 'vitest';
import { readNames } from '../../../src/extract/prepare/names.ts';

test.each([
  ['related-articles', 'related articles'],
  ['RelatedArticles__list', 'related articles'],
  ['c-newsletter js-signup', 'call to subscribe'],
  ['onetrust-banner-sdk', 'consent dialog'],
  ['comments-area', 'readers’ comments'],
  ['article__share-tools', 'share buttons'],
  ['ad-slot', 'advertisement'],
  ['post-author-bio', 'author box'],
])('%s is named %s', (names, reason) => {
  expect(readNames(names).junk?.reason).toBe(reason);
});

test.each([
  'article-body',
  'headline',
  'adventure-story',
  'shareholder-report',
  'content__main',
  'gallery',
  '',
])('"%s" is not named anything that is no article', (names) => {
  expect(readNames(names).junk).toBeNull();
});

test.each([
  ['wp-caption-text', 'caption'],
  ['InlineImage-imageEmbedCaption', 'caption'],
  ['article-standfirst', 'standfirst'],
  ['visually-hidden', 'invisible'],
  ['box hidden', 'invisible'],
  ['hidden md:block', null],
])('%s names the part %s', (names, part) => {
  expect(readNames(names).part).toBe(part);
});
