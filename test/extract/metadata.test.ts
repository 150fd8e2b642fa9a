import { describe, expect, test } from 'vitest';
import { read } from '../helpers/page.ts';

const TEXT =
  '<p>The ferry is back on the lake, and the people of the village are glad of it after long years of waiting.</p>'.repeat(
    5,
  );
const ADDRESS = 'https://www.dw.com/en/ferry-returns/a-10000001';

/** A modern DW page whose head says what it is given. */
function dwPage(head: string, header = '<h1>Ferry returns</h1>'): string {
  return `<html lang="en"><head>${head}</head><body><article><div class="content-area"><header>${header}</header>
    <div class="rich-text">${TEXT}</div></div></article></body></html>`;
}

function jsonLd(fields: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
}

describe('what is believed', () => {
  const head = (og: string, canonical: string): string =>
    `<link rel="canonical" href="https://news.example${canonical}"><meta property="og:title" content="${og}">` +
    `<meta property="article:published_time" content="2020-01-01">${jsonLd({ headline: og })}`;
  const page = (data: string): string =>
    `<html lang="en"><head><title>Ferry returns | News</title>${data}</head><body><main><h1>Ferry returns</h1>${TEXT}</main></body></html>`;

  test('a head that stayed behind another page’s address is not, where the page does not show its headline', () => {
    const { article } = read(page(head('Library opens', '/library')), 'https://news.example/ferry');
    expect([article.title, article.published]).toEqual(['Ferry returns', null]);
  });

  test('but it is where the page shows its headline, or where its address is the page’s', () => {
    for (const data of [head('Ferry returns', '/2020/ferry'), head('Why the ferry is back', '/ferry')]) {
      const { article } = read(page(data), 'https://news.example/ferry');
      expect(article.published).toMatch(/^2020-01-01/);
    }
  });

  test.each([
    ['another headline than the page shows is not', 'Bank of Elmstad collapses overnight', 'Ferry returns'],
    [
      'one with words of its own is',
      'Ferry returns: why the lake has waited',
      'Ferry returns: why the lake has waited',
    ],
    ['nor is one that only shares a name', 'Lake hotel that the ferry owner sold', 'Ferry returns'],
  ])('%s', (_, declared, shown) => {
    const { article } = read(page(jsonLd({ headline: declared })), 'https://news.example/ferry');
    expect(article.title).toBe(shown);
  });

  test('where the page’s first headline is its outlet’s name, the declared one is', () => {
    const data = jsonLd({ headline: 'Council votes for the harbour' });
    const shown = `<html lang="en"><head><title>Elmstad and its islands</title>${data}</head><body><h1>The Post</h1><main>${TEXT}</main></body></html>`;
    const { article } = read(shown, 'https://news.example/council');
    expect(article.title).toBe('Council votes for the harbour');
  });

  test('JSON-LD of the same article gives moments', () => {
    const head = jsonLd({
      mainEntityOfPage: { '@id': ADDRESS },
      datePublished: '2026-06-14T19:00:01.536Z',
      dateModified: '2026-06-15T08:00:00Z',
    });
    const { article } = read(dwPage(head), ADDRESS);
    expect(article.published).toBe('2026-06-14T19:00:01.536Z');
    expect(article.modified).toBe('2026-06-15T08:00:00.000Z');
    expect(article.provenance.published).toBe('jsonld');
  });

  test('JSON-LD of the article read before, after client-side navigation, is not', () => {
    const head = jsonLd({
      mainEntityOfPage: { '@id': 'https://www.dw.com/en/other/a-10000009' },
      headline: 'Other',
      datePublished: '2020-01-01T00:00:00Z',
      author: { name: 'Wrong Person' },
    });
    const { article } = read(dwPage(head), ADDRESS);
    expect(article.published).toBeNull();
    expect(article.authors).toEqual([]);
  });

  test('"Deutsche Welle" is no author', () => {
    const head = `${jsonLd({ author: [{ '@type': 'Person', name: 'Deutsche Welle' }] })}<meta name="author" content="Deutsche Welle (www.dw.com)">`;
    expect(read(dwPage(head), ADDRESS).article.authors).toEqual([]);
  });

  test('broken JSON-LD and prototypes in it do no harm', () => {
    const head =
      '<script type="application/ld+json">{broken</script><script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"Polluted"}}</script>';
    expect(read(dwPage(head), ADDRESS).article.title).toBe('Ferry returns');
    expect('headline' in {}).toBe(false);
  });
});

describe('authors', () => {
  test('place from the byline, role from the card under the article, each author once', () => {
    const header = `<h1>Ferry returns</h1><div class="author-details"><span><a class="author-link">Ada Brandt</a><span class="extra-info"> Konz</span></span>
      <span><span class="separator"> | </span><span class="author no-link">Jo Kim</span></span></div>`;
    const html = dwPage('', header).replace(
      '</article>',
      '<footer><div class="author"><div class="author-name"><a class="author-link">Ada Brandt</a><span> Travel editor</span></div></div></footer></article>',
    );
    expect(read(html, ADDRESS).article.authors).toEqual([
      { name: 'Ada Brandt', role: 'Travel editor', place: 'Konz' },
      { name: 'Jo Kim', role: null, place: null },
    ]);
  });
});

describe('address', () => {
  test('tracking goes; a short address gives way to the canonical one', () => {
    const head = `<link rel="canonical" href="${ADDRESS}">`;
    expect(read(dwPage(head), `${ADDRESS}?maca=en-EMail-sharing`).article.url).toBe(ADDRESS);
    expect(read(dwPage(head), 'https://p.dw.com/p/4QgGF').article.url).toBe(ADDRESS);
    expect(read(dwPage(head), 'https://amp.dw.com/en/ferry-returns/a-10000001').article.url).toBe(ADDRESS);
  });

  test('a canonical address of another article is not taken', () => {
    const head = '<link rel="canonical" href="https://www.dw.com/en/other/a-10000009">';
    expect(read(dwPage(head), ADDRESS).article.url).toBe(ADDRESS);
  });
});

describe('kind', () => {
  test.each([
    ['Opinion', 'opinion'],
    ['Interview', 'interview'],
    ['Politics', 'article'],
  ])('kicker %s: %s', (kicker, kind) => {
    expect(
      read(dwPage('', `<div class="kicker"><span>${kicker}</span></div><h1>Ferry returns</h1>`), ADDRESS)
        .article.kind,
    ).toBe(kind);
  });

  test('the page state tells an opinion', () => {
    const state =
      '<script>window.__APP_STATE__={"Article:10000001":{"isOpinion":true,"title":"Ferry returns"}};</script>';
    expect(read(dwPage(state), ADDRESS).article.kind).toBe('opinion');
  });
});

test('before its scripts have run, a page that holds the text only as data is read from it', () => {
  const state = {
    'Article:10000001': {
      title: 'Ferry returns',
      teaser: 'It sails.',
      text: TEXT,
      firstPublicationDate: '2026-06-14T19:00:00.000Z',
      persons: [{ __ref: 'Person:1' }],
    },
    'Person:1': { fullName: 'Ada Brandt' },
  };
  const html = `<html lang="en"><body><div id="root"></div><script>window.__APOLLO_STATE__=${JSON.stringify(state)}</script></body></html>`;
  const { article, blocks } = read(html, ADDRESS);
  expect(blocks).toHaveLength(5);
  expect(article).toMatchObject({
    title: 'Ferry returns',
    standfirst: 'It sails.',
    published: '2026-06-14T19:00:00.000Z',
    authors: [{ name: 'Ada Brandt' }],
  });
});

test('an address with a sign of percent that stands for nothing is read like any other', () => {
  const head = '<meta property="og:url" content="https://news.example/50%-more">';
  const page = `<html lang="en"><head>${head}</head><body><article><h1>Ferry returns</h1>${TEXT}</article></body></html>`;
  expect(read(page, 'https://news.example/2026/100%-ferry').article.title).toBe('Ferry returns');
});

/** A page of no outlet that Byline knows. */
const otherPage = (head: string, header = ''): string =>
  `<html lang="en"><head>${head}</head><body><article><h1>Ferry returns</h1>${header}${TEXT}</article></body></html>`;
const OTHER = 'https://news.example/2026/ferry-returns-to-the-lake';

test.each([
  ['a meta tag of another name', '<meta name="parsely-pub-date" content="2026-06-14T19:00:00Z">', ''],
  ['milliseconds', '<meta property="article:published_time" content="1781463600000">', ''],
  ['a marked element', '', '<span itemprop="datePublished" content="2026-06-14T19:00:00Z">Sunday</span>'],
])('the date of a page is read from %s', (_, head, header) => {
  expect(read(otherPage(head, header), OTHER).article.published).toBe('2026-06-14T19:00:00.000Z');
});

test('a short address of the same article does not make the head another one’s', () => {
  const head =
    '<meta property="og:url" content="https://news.example/!5928990/"><meta name="author" content="Ada Brandt">';
  expect(read(otherPage(head), 'https://news.example/Ferry-returns/!5928990/').article.authors).toMatchObject(
    [{ name: 'Ada Brandt' }],
  );
  expect(read(otherPage(head), 'https://news.example/Ferry-sinks/!5928991/').article.authors).toEqual([]);
});

test('an address for letters is no author, a name in two parts is one', () => {
  const mail = '<meta name="author" content="a.brandt@news.example">';
  expect(read(otherPage(mail), OTHER).article.authors).toEqual([]);
  const both = '<meta name="author" content="Ada Brandt &lt;a.brandt@news.example&gt;">';
  expect(read(otherPage(both), OTHER).article.authors).toMatchObject([{ name: 'Ada Brandt' }]);
  const parts = jsonLd({ author: { '@type': 'Person', givenName: 'Ada', familyName: 'Brandt' } });
  expect(read(otherPage(parts), OTHER).article.authors).toMatchObject([{ name: 'Ada Brandt' }]);
});
