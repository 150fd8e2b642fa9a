import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/export/html.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toText } from '../../src/export/text.ts';
import { DW_URL, dwArticle, read } from '../helpers/page.ts';

const HEADER = `<div class="kicker"><span>Travel</span></div><h1>Ferry returns</h1>
  <div class="author-details"><span><span class="author">Ada Brandt</span><span class="extra-info"> Konz</span></span></div>
  <span class="publication"><time>06/14/2026</time></span><p class="teaser-text">It sails again.</p>`;
const BODY = `<p>The <a href="/en/lake/t-1">lake</a> is calm &amp; "blue".</p><h2>What next</h2>
  <ul><li>Boats</li><li>Trains</li></ul><blockquote><p>We wait.</p></blockquote>
  <figure><img src="/a.jpg" alt="German title of the agency"><figcaption>At the pier<small class="copyright">Image: Jo Kim/dpa</small></figcaption></figure>
  <table><tr><th>Way</th><th>Price</th></tr><tr><td>Konz</td><td>€4</td></tr></table>
  <iframe src="https://www.youtube.com/embed/abc" title="The trip"></iframe>
  <p>ab/cd (AFP, dpa)</p>`;

const { article, blocks } = read(dwArticle(BODY, HEADER), DW_URL);

test('plain text: every part in order, alt texts and chrome in none', () => {
  expect(toText(article, blocks)).toBe(
    [
      'Ferry returns',
      'It sails again.',
      'Ada Brandt (Konz) · June 14, 2026',
      'The lake is calm & "blue".',
      'What next',
      '- Boats\n- Trains',
      '> We wait.',
      '[At the pier © Jo Kim/dpa]',
      'Way\tPrice\nKonz\t€4',
      'The trip: https://www.youtube.com/embed/abc',
      'ab/cd (AFP, dpa)',
      DW_URL,
    ].join('\n\n'),
  );
});

describe('rich text', () => {
  const html = toHtml(article, blocks);

  test('holds the same words, with links and no pictures', () => {
    expect(html).toContain('<h1>Ferry returns</h1>');
    expect(html).toContain('<a href="https://www.dw.com/en/lake/t-1">lake</a> is calm &#x26; "blue".');
    expect(html).toContain('<li>Boats</li>');
    expect(html).toContain('<th>Way</th>');
    expect(html).toContain('[At the pier © Jo Kim/dpa]');
    expect(html).not.toMatch(/<img|class=|style=/);
  });

  test('tells its language and direction', () => {
    expect(html).toMatch(/^<article lang="en" dir="ltr">/);
  });
});

test('an article in Arabic is written from right to left, its date in Arabic', () => {
  const page = dwArticle(
    '<p>عادت العبارة إلى البحيرة.</p>',
    '<h1>العبارة</h1><time>١٤ يونيو ٢٠٢٦</time>',
  ).replace('lang="en"', 'lang="ar"');
  const arabic = read(page, 'https://www.dw.com/ar/ferry/a-10000002');
  expect(arabic.article.direction).toBe('rtl');
  expect(arabic.article.published).toBe('2026-06-14');
  expect(toHtml(arabic.article, arabic.blocks)).toContain('dir="rtl"');
});

describe('a list within a list', () => {
  const nested = read(
    dwArticle('<p>Bring:</p><ol><li>Boats<ul><li>oars</li><li>sails</li></ul></li><li>Food</li></ol>'),
    DW_URL,
  );

  test('stands further in, and outer items alone are counted', () => {
    expect(toText(nested.article, nested.blocks)).toContain('1. Boats\n  - oars\n  - sails\n2. Food');
  });

  test('stays in its item in Markdown and in HTML', () => {
    expect(toMarkdown(nested.article, nested.blocks)).toContain(
      '1. Boats\n\n   - oars\n   - sails\n\n2. Food\n',
    );
    expect(toHtml(nested.article, nested.blocks)).toContain(
      '<ol><li>Boats<ul><li>oars</li><li>sails</li></ul></li><li>Food</li></ol>',
    );
  });
});
