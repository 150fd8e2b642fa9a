import { type Case, casesOf, TRIP } from '../case.ts';
import { AUTHOR, DAY, TITLE } from '../pages.ts';
import { tree } from './scripts.ts';

const pollution = casesOf('prototype pollution');
const forged = casesOf('forged metadata');
const homoglyphs = casesOf('homoglyph agencies');

const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const VISIBLE = { title: TITLE };

/** What a page says of itself and does not show. */
export const claims: Case[] = [
  pollution.page('JSON-LD: __proto__', {
    head: jsonLd('{"@type":"NewsArticle","__proto__":{"polluted":"yes"}}'),
  }),
  pollution.page('JSON-LD: constructor.prototype', {
    head: jsonLd('{"@type":"NewsArticle","constructor":{"prototype":{"polluted":"yes"}}}'),
  }),
  pollution.page('JSON-LD: within an author', {
    head: jsonLd('{"@type":"NewsArticle","author":{"name":"X","__proto__":{"polluted":"yes"}}}'),
  }),
  pollution.page('JSON-LD: in a list', {
    head: jsonLd('[{"@type":"NewsArticle"},{"__proto__":{"polluted":"yes","headline":"X"}}]'),
  }),
  pollution.page('JSON-LD: the page that it is the main thing of', {
    head: jsonLd(
      '{"@type":"NewsArticle","mainEntityOfPage":{"constructor":{"prototype":{"polluted":"yes"}}}}',
    ),
  }),
  pollution.page('the page’s state', {
    head: '<script>window.__APP_STATE__ = {"__proto__":{"polluted":"yes"},"Article:92000000":{"__proto__":{"polluted":"yes"},"title":"X"}}</script>',
  }),
  pollution.page('the page’s state: a person', {
    head: '<script>window.__APOLLO_STATE__ = {"Article:1":{"persons":[{"__ref":"__proto__"}],"constructor":{"prototype":{"polluted":"yes"}}}}</script>',
  }),
  pollution.sent(
    'an answer: provenance',
    '{"kind":"article","article":{"provenance":{"__proto__":{"polluted":"yes"}}}}',
    { refused: true },
  ),
  pollution.sent('an answer: the article', {
    constructor: { prototype: { polluted: 'yes' } },
    prototype: { polluted: 'yes' },
  }),
  pollution.sent('an answer: properties of an element', {
    body: tree(
      'p',
      JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}'),
    ),
    more: { constructor: { prototype: { polluted: 'yes' } } },
  }),

  forged.page(
    'JSON-LD with another headline',
    { head: jsonLd('{"@type":"NewsArticle","headline":"Bank of Elmstad collapses overnight"}') },
    { title: TITLE },
  ),
  forged.page(
    'Open Graph with another headline',
    { head: '<meta property="og:title" content="Bank of Elmstad collapses overnight">' },
    { title: TITLE },
  ),
  forged.page(
    'JSON-LD and Open Graph with the same other headline, at the page’s own address',
    {
      head: `<meta property="og:title" content="Bank of Elmstad collapses">${jsonLd('{"@type":"NewsArticle","url":"https://news.example/2026/","headline":"Bank of Elmstad collapses"}')}`,
    },
    { title: TITLE },
  ),
  forged.page(
    'JSON-LD of another site’s article',
    {
      head: jsonLd(
        '{"@type":"NewsArticle","url":"https://times.example/2020/bank","headline":"Bank of Elmstad collapses overnight","datePublished":"2020-01-01","author":{"name":"Ilse Brandt"}}',
      ),
    },
    { title: TITLE, authors: [AUTHOR], published: DAY },
  ),
  forged.page(
    'an author who did not write it',
    { head: jsonLd('{"@type":"NewsArticle","author":[{"name":"Ilse Brandt"}]}') },
    { authors: [AUTHOR] },
  ),
  forged.page(
    'another day',
    { head: jsonLd('{"@type":"NewsArticle","datePublished":"2001-09-11T08:00:00Z"}') },
    { published: DAY },
  ),
  forged.page(
    'the name of another outlet',
    {
      head: `<meta property="og:site_name" content="DW">${jsonLd('{"@type":"NewsArticle","site":"dw.com","publisher":{"name":"DW"}}')}`,
    },
    { site: 'news.example', only: 'other' },
  ),
  forged.page(
    'the canonical address of another outlet',
    {
      head: `<meta property="og:url" content="https://www.dw.com/en/x/a-1"><meta property="og:title" content="Bank of Elmstad collapses">${jsonLd('{"@type":"NewsArticle","url":"https://www.dw.com/en/x/a-1","headline":"Bank of Elmstad collapses"}')}`,
    },
    { ...VISIBLE, site: 'news.example', only: 'other' },
  ),
  forged.page(
    'meta tags of another article',
    {
      head: '<meta property="og:url" content="https://times.example/2020/bank"><meta property="og:title" content="Bank of Elmstad collapses overnight"><meta name="author" content="Ilse Brandt"><meta property="article:published_time" content="2020-01-01">',
    },
    { title: TITLE, authors: [AUTHOR], published: DAY },
  ),
  forged.sent(
    'a site that is not the address’',
    { site: 'dw.com', url: 'https://evil.example/2026/a' },
    { site: 'evil.example' },
  ),
  forged.sent('a date that is none', { published: '2026-10-15, says the ministry' }, { published: null }),
  forged.sent('a domain that all share', { site: 'com', url: 'https://evil.com/a' }, { site: 'evil.com' }),

  homoglyphs.page('Cyrillic А in the sign-off', { signOff: 'es/msh (АFP)' }, { agencies: [] }),
  homoglyphs.page('Cyrillic Р in the sign-off', { signOff: 'es/msh (AFР, АР)' }, { agencies: [] }),
  homoglyphs.page(
    'Greek Α and Ρ in a credit',
    '<figure><img src="https://news.example/q.jpg" alt=""><figcaption>The quay at dawn<small>P. Lindqvist/ΑFΡ</small></figcaption></figure>',
    { agencies: [] },
  ),
  homoglyphs.page(
    'Cyrillic letters in a dateline',
    '<p>ELMSTAD (Rеutеrs) — The crew of eleven had been at home for two winters, and some had found other work.</p>',
    { agencies: [] },
  ),
  homoglyphs.page('a letter of Lisu', { signOff: 'es/msh (ꓮFP)' }, { agencies: [] }),
  homoglyphs.page('Cyrillic д and р in dpa', { signOff: 'es/msh (ԁра)' }, { agencies: [] }),
  homoglyphs.sent(
    'an author that looks like an agency',
    { authors: [{ name: 'Rеutеrs', role: null, place: null }], body: tree('p', { title: TRIP }) },
    { agencies: [] },
  ),
];
