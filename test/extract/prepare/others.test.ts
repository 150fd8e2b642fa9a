import { describe, expect, test } from 'vitest';
import { leadPicture } from '../../../src/extract/prepare/lead-picture.ts';
import { dropMarks } from '../../../src/extract/prepare/marks.ts';
import { dropNextArticles } from '../../../src/extract/prepare/next-articles.ts';
import { plainNames } from '../../../src/extract/prepare/plain-names.ts';
import { keepQuotations } from '../../../src/extract/prepare/quotations.ts';
import { rescue } from '../../../src/extract/prepare/rescue.ts';
import { flattenShadowRoots } from '../../../src/extract/prepare/shadow.ts';
import { page } from '../../helpers/page.ts';
import { lines } from './helper.ts';

test('a quoted post becomes a plain quotation, and its box goes', () => {
  const document = page(
    '<article><p>He wrote:</p><div class="social-media-embed"><div><blockquote class="twitter-tweet"><p>We sail at nine.</p>— Ada (@ada) <a href="https://x.com/ada/status/1">May 7</a></blockquote></div></div></article>',
  );
  keepQuotations(document.body);
  expect(document.querySelector('article')?.innerHTML).toBe(
    '<p>He wrote:</p><blockquote><p>We sail at nine.</p>— Ada (@ada) <a href="https://x.com/ada/status/1">May 7</a></blockquote>',
  );
});

describe('marks in a line', () => {
  const left = (html: string): string => {
    const { body } = page(html);
    dropMarks(body, []);
    return (body.textContent ?? '').trim();
  };

  test('how a word is read does not stand in its midst', () => {
    expect(left('<p><ruby>真壁<rt>まかべ</rt></ruby>町長</p>')).toBe('真壁町長');
    expect(left('<p><ruby>真壁<rp>(</rp><rt>まかべ</rt><rp>)</rp></ruby>町長</p>')).toBe('真壁(まかべ)町長');
  });

  test('the number of a note is no digit of a figure; a number with a link elsewhere stays', () => {
    expect(left('<p>Up 41<sup><a href="#n2">2</a></sup> per cent.<a href="#n3">[3]</a></p>')).toBe(
      'Up 41 per cent.',
    );
    expect(left('<p>In <a href="#y">2019</a> it was <a href="/rank">12</a>.</p>')).toBe('In 2019 it was 12.');
    expect(left('<li>By the register. <a href="#r1">↩</a></li>')).toBe('By the register.');
  });
});

test('what is named a pull quote is a quotation', () => {
  const document = page('<div class="pullquote"><p>We sail at nine.</p></div>');
  keepQuotations(document.body);
  expect(document.querySelector('blockquote > p')?.textContent).toBe('We sail at nine.');
});

test('headings and paragraphs lose names that mislead Readability', () => {
  const document = page('<div id="c" class="c"><h3 class="below-sticky-header" id="x">Why now?</h3></div>');
  plainNames(document.querySelector('#c'));
  expect(document.body.innerHTML).toBe('<div id="c" class="c"><h3>Why now?</h3></div>');
});

test('open shadow roots are flattened, slots filled', () => {
  const live = page('<main><x-card><b slot="title">Boats</b><p>Counted daily.</p></x-card></main>');
  const root = live.querySelector('x-card')?.attachShadow({ mode: 'open' });
  const title = live.createElement('h2');
  const named = live.createElement('slot');
  named.setAttribute('name', 'title');
  title.append(named);
  root?.append(title, live.createElement('slot'));
  const clone = live.cloneNode(true) as Document;
  flattenShadowRoots(live, clone);
  expect(clone.querySelector('x-card')?.innerHTML).toBe(
    '<div><h2><b slot="title">Boats</b></h2><p>Counted daily.</p></div>',
  );
  expect(live.querySelector('x-card')?.innerHTML).toBe('<b slot="title">Boats</b><p>Counted daily.</p>');
});

describe('text that only the page’s data has', () => {
  const parse = (html: string): Document => page(html);

  test('HTML in a script’s JSON', () => {
    const data = JSON.stringify({ props: { article: { html: lines(5) } } });
    const found = rescue(page(`<script id="__NEXT_DATA__" type="application/json">${data}</script>`), parse);
    expect(found?.querySelectorAll('p')).toHaveLength(5);
  });

  test('JSON-LD’s body, a paragraph a line', () => {
    const text = Array.from({ length: 6 }, (_, n) =>
      `On day ${n} the harbour master counted the boats again.`.repeat(2),
    );
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: text.join('\n') });
    const found = rescue(page(`<script type="application/ld+json">${data}</script>`), parse);
    expect(found?.querySelectorAll('p')).toHaveLength(6);
  });

  test('nothing where there is no text, or no JSON', () => {
    expect(rescue(page('<script>var a = {b: 1}; run(a);</script>'), parse)).toBeNull();
  });
});

test('the lead picture stands between headline and text, and is large', () => {
  const document = page(
    `<article><figure><img src="/ad.jpg" width="90"></figure><h1>Boats</h1><figure><img src="/lead.jpg"></figure><div>${lines(2)}</div></article>`,
  );
  const container = document.querySelector('article > div');
  const lead = leadPicture(container, container?.firstElementChild ?? undefined);
  expect(lead?.querySelector('img')?.getAttribute('src')).toBe('/lead.jpg');
  expect(leadPicture(null, undefined)).toBeNull();
});

describe('articles for endless reading', () => {
  const articles = (first: string): Document =>
    page(
      `<main><article id="own"><h1>${first}</h1>${lines(6)}</article><article id="next"><h1>Gulls</h1>${lines(6)}</article></main>`,
    );

  test('what follows the page’s own article goes', () => {
    const document = articles('Boats are counted');
    dropNextArticles(document.body, 'Boats are counted', []);
    expect([...document.querySelectorAll('article')].map(({ id }) => id)).toEqual(['own']);
  });

  test('so do those of the same names whose headlines are of the second order', () => {
    const html = `<main><article class="story" id="own"><h1>Boats are counted</h1>${lines(6)}</article><article class="story" id="next"><h2>Gulls</h2>${lines(6)}</article><article class="box" id="box"><h2>The boats</h2></article></main>`;
    const document = page(html);
    dropNextArticles(document.body, 'Boats are counted', []);
    expect([...document.querySelectorAll('article')].map(({ id }) => id)).toEqual(['own', 'box']);
  });

  test('all stay where the first is not the page’s own', () => {
    const document = articles('An advertisement');
    dropNextArticles(document.body, 'Boats are counted', []);
    expect(document.querySelectorAll('article')).toHaveLength(2);
  });
});
