import { describe, expect, test } from 'vitest';
import { rule as guardian } from '../../src/sites/guardian/rule.ts';
import { read } from '../helpers/page.ts';

const URL_ = 'https://www.theguardian.com/world/2024/may/07/last-lighthouse-keeper-leaves';

const modern = `<html lang="en"><body>
  <nav><a href="/world">World</a></nav>
  <main data-layout="StandardLayout"><article>
    <div data-gu-name="media"><figure><picture><img src="https://i.guim.example/lamp.jpg" alt="A lamp"></picture>
      <figcaption><span>The lamp room at dusk.</span> Photograph: Ada Brandt/Reuters</figcaption></figure></div>
    <div data-gu-name="headline"><h1>Last lighthouse keeper leaves the rock</h1></div>
    <div data-gu-name="standfirst"><p>After 31 winters Morag Petrie takes the boat home</p></div>
    <aside data-gu-name="meta"><address><a rel="author" href="/profile/jo-lund">Jo Lund</a></address></aside>
    <div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector">
      <p>The boat came at nine, and Morag Petrie was already waiting on the slip with two suitcases.</p>
      <figure data-spacefinder-type="model.dotcomrendering.pageElements.NewsletterSignupBlockElement"><p>Sign up to Harbour Mail</p></figure>
      <figure data-spacefinder-type="model.dotcomrendering.pageElements.RichLinkBlockElement"><a href="/x">Keepers of the north</a></figure>
      <p>“I have left the kettle on,” she said. “Somebody will want tea.”</p>
    </div></div></div>
    <div data-gu-name="right-column"><h2>Most viewed</h2></div>
  </article></main></body></html>`;

const classic = `<html lang="en"><body>
  <h1 class="content__headline">Tide tables are printed for the last time</h1>
  <div class="content__standfirst">The almanac ends after 140 years</div>
  <figure class="media-primary"><img src="https://i.guim.example/book.jpg" alt="A book"><figcaption>The first edition. Photograph: Lee Amos/AFP</figcaption></figure>
  <div class="content__article-body"><p>Nobody at the harbour office remembers who ordered the last box.</p>
    <aside class="element element-rich-link"><a href="/y">Clocks that stopped</a></aside>
    <p>There will be no ceremony.</p><div class="submeta"><a href="/topics">Topics</a></div></div></body></html>`;

describe('pages since 2019', () => {
  const { article, blocks } = read(modern, URL_);

  test('headline, standfirst and author come from the page', () => {
    expect(article.title).toBe('Last lighthouse keeper leaves the rock');
    expect(article.standfirst).toBe('After 31 winters Morag Petrie takes the boat home');
    expect(article.authors.map(({ name }) => name)).toEqual(['Jo Lund']);
  });

  test('the lead has caption and credit, the body its paragraphs alone', () => {
    expect(blocks).toEqual([
      {
        type: 'figure',
        text: '',
        caption: 'The lamp room at dusk.',
        credit: 'Ada Brandt/Reuters',
        image: 'https://i.guim.example/lamp.jpg',
        alt: 'A lamp',
      },
      {
        type: 'paragraph',
        text: 'The boat came at nine, and Morag Petrie was already waiting on the slip with two suitcases.',
      },
      { type: 'paragraph', text: '“I have left the kettle on,” she said. “Somebody will want tea.”' },
    ]);
  });
});

test('pages until 2020 are read by their own layout', () => {
  const { article, blocks } = read(classic, 'https://www.theguardian.com/world/2018/may/07/tide-tables');
  expect(article.title).toBe('Tide tables are printed for the last time');
  expect(blocks.map(({ type, text }) => [type, text])).toEqual([
    ['figure', ''],
    ['paragraph', 'Nobody at the harbour office remembers who ordered the last box.'],
    ['paragraph', 'There will be no ceremony.'],
  ]);
});

test.each([
  [URL_, 'article'],
  ['https://www.theguardian.com/world', 'unknown'],
  ['https://www.theguardian.com/uk-news/series/tides', 'unknown'],
])('%s is %s by its address', (address, expected) => {
  expect(guardian.address(new URL(address))).toBe(expected);
});

test('other hosts are not the Guardian', () => {
  expect(guardian.matches(new URL('https://theguardian.com.example/world'))).toBe(false);
});
