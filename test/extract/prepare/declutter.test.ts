import { describe, expect, test } from 'vitest';
import { line, lines, prepared, words } from './helper.ts';

describe('what goes', () => {
  test.each([
    ['a related list', '<div class="related-stories"><a href="/a">Pier closes</a></div>', 'Pier closes'],
    [
      'a form with a field for an address',
      '<div><p>Every morning, free.</p><input type="email"></div>',
      'free',
    ],
    [
      'a card with a picture that leads elsewhere',
      '<div><a href="/b"><img src="/b.jpg"><h3>Seal blocks street</h3></a></div>',
      'Seal',
    ],
    [
      'a teaser with a link laid over its headline',
      '<article><a href="/b" class="overlay"><span>Seal blocks the high street</span></a><header>At low tide</header><header>Seal blocks the high street</header></article>',
      'Seal',
    ],
    ['words for screen readers', `<p>It rained<span class="sr-only">, opens new tab</span>.</p>`, 'new tab'],
    ['a card that hovering shows', '<div role="tooltip">Mayor since 2011</div>', 'Mayor'],
    ['what the page hides', '<div style="display: none">Loading more</div>', 'Loading'],
  ])('%s', (_, html, gone) => {
    const { document, removed } = prepared(`<article>${lines(4)}${html}${line(9)}</article>`);
    expect(words(document)).not.toContain(gone);
    expect(words(document)).toContain('counted 9 boats');
    expect(removed.length).toBeGreaterThan(0);
    expect(removed[0]?.excerpt.length).toBeGreaterThan(0);
  });

  test('a short post of a live blog is no teaser', () => {
    const { document } = prepared(
      `<main>${lines(4)}<article><h3>The pier is shut</h3><p>Since noon, says <a href="/a">Ada Brandt</a>.</p></article></main>`,
    );
    expect(words(document)).toContain('Since noon');
  });

  test('readers’ comments that are longer than the article', () => {
    const { document, running } = prepared(
      `<article>${lines(4)}</article><section class="comments">${lines(20).replaceAll('harbour master', 'gull')}</section>`,
    );
    expect(words(document)).not.toContain('gull');
    expect(running).toHaveLength(4);
  });

  test('a consent dialog that is longer than the article', () => {
    const { document } = prepared(
      `<div id="onetrust-consent-sdk">${lines(12).replaceAll('boats', 'cookies')}</div><main>${lines(4)}</main>`,
    );
    expect(words(document)).not.toContain('cookies');
  });
});

describe('what stays', () => {
  test('an article whose own box is named after something else', () => {
    const { document } = prepared(`<div class="newsletter-story">${lines(6)}</div><footer>© Us</footer>`);
    expect(words(document)).toContain('counted 6 boats');
  });

  test('much of the running text, whatever its name is', () => {
    const { document } = prepared(`<article>${lines(4)}<div class="promo">${lines(3)}</div></article>`);
    expect(document.querySelector('.promo')).not.toBeNull();
  });

  test('anything with a headline of the first order', () => {
    const { document } = prepared(`<header class="masthead"><h1>Boats counted</h1></header>${lines(3)}`);
    expect(words(document)).toContain('Boats counted');
  });

  test('words in a sentence, whatever their names are', () => {
    const { document } = prepared(
      `<article>${lines(3)}<p>The <span class="author">author</span> of the <a class="related" href="/x">book</a> was asleep.</p></article>`,
    );
    expect(words(document)).toContain('The author of the book was asleep.');
  });

  test('an information box, for a block of its own', () => {
    const { document } = prepared(
      `<article>${lines(3)}<aside><h3>In short</h3>${line(7)}</aside>${line(8)}</article>`,
    );
    expect(document.querySelector('[data-byline-aside]')?.textContent).toContain('counted 7 boats');
  });

  test('a page without any text', () => {
    expect(prepared('<nav class="menu">Menu</nav>').container).toBeNull();
  });
});
