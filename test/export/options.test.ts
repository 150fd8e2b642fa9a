import { expect, test } from 'vitest';
import { toHtml } from '../../src/export/html.ts';
import { siteName } from '../../src/export/site-name.ts';
import { toText } from '../../src/export/text.ts';
import { articleOf } from './article.ts';

const { article, blocks } = articleOf(
  '<p>The <a href="https://lake.example/">lake</a>.</p><figure><img src="https://lake.example/a.jpg"><figcaption>A pier<small>dpa</small></figcaption></figure><div data-embed="x.com"><a href="https://x.com/1">A post</a></div><div data-embed="x.com"><a href="https://x.com/2"></a></div>',
);

test('text without captions and links', () => {
  expect(toText(article, blocks, { captions: false, links: false })).toBe(
    ['Ferry returns', 'June 14, 2026', 'The lake.', 'A post', 'x.com', 'dw.com'].join('\n\n'),
  );
  expect(toText(article, blocks)).toContain(
    '[A pier © dpa]\n\nA post: https://x.com/1\n\nhttps://x.com/2\n\n',
  );
});

test('HTML without captions and links', () => {
  expect(toHtml(article, blocks, { captions: false, links: false })).toBe(
    '<article lang="en" dir="ltr"><h1>Ferry returns</h1><p><em>June 14, 2026</em></p><p>The lake.</p><p>A post</p><p>x.com</p><p>dw.com</p></article>',
  );
});

test.each([
  ['dw.com', 'DW'],
  ['theguardian.com', 'The Guardian'],
  ['bbc.co.uk', 'BBC'],
  ['news.example', 'news.example'],
  ['', ''],
])('%j is called %j', (site, name) => {
  expect(siteName(site)).toBe(name);
});
