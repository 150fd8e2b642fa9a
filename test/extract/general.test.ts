import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { splitNames, withoutOutlet } from '../../src/extract/page-metadata.ts';
import { toBlocks } from '../../src/tree/blocks.ts';
import { page, read as readAt } from '../helpers/page.ts';
import { line, lines } from './prepare/helper.ts';

/** An address as articles have them, so that detection has nothing against a short page. */
const ADDRESS = 'https://news.example/harbour/2026/05/07/the-master-counts-her-boats-again';
const read = (html: string) => readAt(html, ADDRESS);

const texts = (html: string): string[] => read(html).blocks.map((block) => block.text);

describe('what Readability loses', () => {
  test('a body in several containers is whole', () => {
    const part = (from: number): string =>
      `<div class="outer"><div class="grid"><div class="inner">${line(from)}${line(from + 1)}</div></div></div>`;
    const html = `<main><h1>Boats</h1>${part(1)}<div class="ad">Advertisement</div>${part(3)}<div class="cta">Subscribe</div>${part(5)}</main>`;
    const found = texts(html).filter((text) => text.startsWith('The harbour'));
    expect(found).toHaveLength(6);
    expect(found[5]).toContain('counted 6 boats');
  });

  test('a consent dialog that is longer than the article is not read instead of it', () => {
    const dialog = `<div id="onetrust-consent-sdk" role="dialog">${lines(9).replaceAll('boats', 'cookies')}</div>`;
    const found = texts(`<body>${dialog}<div><h1>Boats</h1>${lines(3)}</div></body>`).join(' ');
    expect(found).not.toContain('cookies');
    expect(found).toContain('counted 3 boats');
  });

  test('text that stands only in the page’s data', () => {
    const data = JSON.stringify({ story: { body: lines(5) } });
    expect(texts(`<div id="app"></div><script type="application/json">${data}</script>`)).toHaveLength(5);
  });

  test('a subhead below a sticky header', () => {
    const html = `<article>${lines(3)}<h3 class="scroll-mt-sticky-header">Why count?</h3>${line(4)}</article>`;
    expect(texts(html)).toContain('Why count?');
  });

  test('quoted posts keep their words', () => {
    const post =
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>We sail at nine.</p>— Ada (@ada)</blockquote></div>';
    expect(texts(`<article>${lines(3)}${post}${line(4)}</article>`).join('\n')).toContain('We sail at nine.');
  });
});

describe('metadata', () => {
  test.each([
    ['Boats are counted - Harbour Courier', 'Harbour Courier', '', 'Boats are counted'],
    ['Boats are counted | Courier', '', 'Boats are counted', 'Boats are counted'],
    ['War – and peace among gulls', 'Harbour Courier', '', 'War – and peace among gulls'],
  ])('"%s" of "%s" is "%s"', (title, outlet, headline, expected) => {
    expect(withoutOutlet(title, outlet, headline)).toBe(expected);
  });

  test.each([
    ['By Ada Lund, Bo Amos and Cy Petrie', ['Ada Lund', 'Bo Amos', 'Cy Petrie']],
    ['Von Ada Lund und Bo Amos', ['Ada Lund', 'Bo Amos']],
    ['Par Ada Lund et Bo Amos', ['Ada Lund', 'Bo Amos']],
    ['Ada Lund', ['Ada Lund']],
    ['Anders And', ['Anders And']],
  ])('%s', (byline, names) => {
    expect(splitNames(byline)).toEqual(names);
  });

  test('the byline on the page counts where the page declares no person', () => {
    const html = `<head><meta name="author" content="Harbour Courier"><meta property="og:site_name" content="Harbour Courier"></head>
      <article><h1>Boats</h1><div class="byline">By Ada Lund and Bo Amos</div>${lines(4)}</article>`;
    expect(read(html).article.authors.map(({ name }) => name)).toEqual(['Ada Lund', 'Bo Amos']);
  });

  test('a stub behind a paywall says so, a whole article does not', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Boats","isAccessibleForFree":false}</script>';
    expect(read(`${head}<article>${lines(3)}</article>`).article.partial).toBe('paywall');
    expect(read(`${head}<article>${lines(40)}</article>`).article.partial).toBeNull();
    expect(read(`<article>${lines(3)}</article>`).article.partial).toBeNull();
  });
});

test('no page makes it throw, and the page is not changed', () => {
  const tag = fc.constantFrom(
    'div',
    'p',
    'aside',
    'figure',
    'a',
    'span',
    'h1',
    'ul',
    'li',
    'section',
    'img',
    'figcaption',
  );
  const name = fc.constantFrom(
    '',
    'related',
    'caption',
    'newsletter',
    'standfirst',
    'comments',
    'hidden',
    'twitter-tweet',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('Boats.', line(1), '<br>'),
      fc
        .tuple(tag, name, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([element, names, inside]) => `<${element} class="${names}">${inside.join('')}</${element}>`),
    ),
  }));
  fc.assert(
    fc.property(tree, (html) => {
      const document = page(`<body>${html}</body>`);
      const before = document.documentElement.outerHTML;
      const extraction = extract(document, document.location.href);
      if (extraction.kind === 'article') toBlocks(extraction.article.body);
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
});
