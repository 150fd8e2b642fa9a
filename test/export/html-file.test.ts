import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { DOCUMENT_STYLE } from '../../src/export/document-style.ts';
import { STYLE_HASH, toHtmlFile } from '../../src/export/html-file.ts';
import { toBlocks } from '../../src/tree/blocks.ts';
import { articleOf, element, words } from './article.ts';

const IMAGE = 'https://lake.example/a.jpg';
const page = articleOf(
  `<p>The <a href="https://lake.example/">lake</a> <img src="${IMAGE}" alt="z"></p><figure><img src="${IMAGE}" alt="A pier"><figcaption>At the pier<small>Jo Kim/dpa</small></figcaption></figure><div data-embed="x.com"><a href="https://x.com/1">The trip</a></div>`,
  {
    standfirst: 'It sails again.',
    authors: [{ name: 'Ada Brandt', role: null, place: null }],
    signOff: ['ab/cd'],
  },
);
const parsed = (html: string): Document => new JSDOM(html).window.document;
const bodyOf = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

test('the whole file', () => {
  const html = toHtmlFile(page.article, page.blocks);
  expect(
    html.startsWith(
      '<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"',
    ),
  ).toBe(true);
  expect(bodyOf(html)).toBe(
    '<article lang="en" dir="ltr"><header><h1>Ferry returns</h1><p class="standfirst">It sails again.</p><p class="byline">Ada Brandt · June 14, 2026</p></header>' +
      '<p>The <a href="https://lake.example/">lake</a> z</p>' +
      `<figure><p class="picture"><a href="${IMAGE}">A pier</a></p><figcaption>At the pier <small>© Jo Kim/dpa</small></figcaption></figure>` +
      '<p class="embed">x.com: <a href="https://x.com/1">The trip</a></p>' +
      `<footer><p>ab/cd</p><p><a href="${page.article.url}">${page.article.url}</a></p></footer></article>`,
  );
});

test('a picture that is given is put in, with its credit also where captions are left out', () => {
  const pictures = new Map([[IMAGE, 'data:image/png;base64,AAAA']]);
  expect(toHtmlFile(page.article, page.blocks, { captions: false, links: false, pictures })).toContain(
    '<figure><img src="data:image/png;base64,AAAA" alt="A pier"><figcaption> <small>© Jo Kim/dpa</small></figcaption></figure>',
  );
  const none = toHtmlFile(page.article, page.blocks, { captions: false, links: false });
  expect(bodyOf(none)).not.toMatch(/<figure|https?:/);
});

test('its policy allows the one style sheet that is in it and nothing that is fetched', () => {
  expect(`sha256-${createHash('sha256').update(DOCUMENT_STYLE).digest('base64')}`).toBe(STYLE_HASH);
  const document = parsed(toHtmlFile(page.article, page.blocks));
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toBe(
    `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
  expect(document.querySelector('style')?.textContent).toBe(DOCUMENT_STYLE);
});

test('sections stand after the article, in the interface’s language', () => {
  const html = toHtmlFile(page.article, page.blocks, {
    captions: true,
    links: true,
    sections: [{ title: 'Zuschreibungen', lines: ['„Wir <fahren>“'] }],
    interface: { lang: 'de', dir: 'ltr' },
  });
  expect(html).toContain(
    '<section><h2 lang="de" dir="ltr">Zuschreibungen</h2><ul><li>„Wir &#x3C;fahren>“</li></ul></section>',
  );
});

test('an article from right to left', () => {
  const { article, blocks } = articleOf('<p>بحيرة</p>', { language: 'ar', direction: 'rtl', title: 'عبّارة' });
  expect(toHtmlFile(article, blocks)).toContain('<html lang="ar" dir="rtl">');
});

test('whatever the words and addresses are, nothing runs and nothing is fetched', () => {
  const attack = fc.oneof(
    fc.constantFrom(
      '</title><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</style><svg onload=alert(1)>',
      'javascript:alert(1)',
      '<!--',
      '--><script>',
      ']]>',
      '<base href=//evil.example>',
    ),
    fc.string({ maxLength: 40 }),
  );
  fc.assert(
    fc.property(attack, attack, (one, other) => {
      const { article } = articleOf('', {
        title: one,
        standfirst: other,
        signOff: [one],
        language: one,
        url: other,
        published: one,
      });
      article.authors = [{ name: other, role: null, place: null }];
      article.body.children = [
        {
          ...element('p', { ...element('a', words(one)), properties: { href: other } }),
          properties: { onclick: one, style: other },
        },
        element(
          'figure',
          { ...element('img'), properties: { src: other, alt: one } },
          element('figcaption', words(one)),
        ),
      ];
      const document = parsed(toHtmlFile(article, toBlocks(article.body)));
      expect(
        document.querySelectorAll('script, img, base, svg, iframe, [style], [onclick], [onerror], [onload]'),
      ).toHaveLength(0);
      expect([...document.querySelectorAll('a')].every((link) => /^https?:/.test(link.href))).toBe(true);
      expect(document.querySelectorAll('style, title')).toHaveLength(2);
      // Without any words there is no caption.
      const caption = document.querySelector('figcaption')?.textContent ?? '';
      expect(caption.replace(/\s+/g, '')).toBe(one.replace(/\s+/g, ''));
    }),
    { numRuns: 40 },
  );
});
