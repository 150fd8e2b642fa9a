import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/export/to-html.ts';
import { extract } from '../../src/extract/extract.ts';
import { DW_URL, dwArticle, page, read } from '../helpers/page.ts';

const blocks = (body: string) => read(dwArticle(body), DW_URL).blocks;
/** The blocks without the first, for bodies that would have no words. */
const afterWords = (body: string) => blocks(`<p>Words</p>${body}`).slice(1);

describe('paragraphs', () => {
  test('white space is what the page shows', () => {
    expect(
      blocks('<p>The  ferry&nbsp;is\n <b> back </b> on the <a href="/en/lake/t-1">lake</a> .</p>'),
    ).toEqual([{ type: 'paragraph', text: 'The ferry is back on the lake .' }]);
  });

  test('two line breaks divide, one is a new line', () => {
    expect(blocks('One<br>two<br><br>three').map((block) => block.text)).toEqual(['One\ntwo', 'three']);
  });

  test('text outside any paragraph is not lost', () => {
    expect(
      blocks('Loose words <div><div>in boxes</div></div> and <span>more</span>').map((block) => block.text),
    ).toEqual(['Loose words', 'in boxes', 'and more']);
  });

  test('scripts, buttons, icons and comments have no words', () => {
    expect(
      blocks(
        '<p>Only<!-- no --> this<script>no()</script><svg><title>no</title></svg><button>no</button></p>',
      ),
    ).toEqual([{ type: 'paragraph', text: 'Only this' }]);
  });

  test('zero-width joiners of Persian stay', () => {
    expect(blocks('<p>می‌رود و می‌آید</p>')).toEqual([{ type: 'paragraph', text: 'می‌رود و می‌آید' }]);
  });
});

describe('headings, lists, quotations, tables, code', () => {
  test('headings keep their level, h1 becomes h2', () => {
    expect(afterWords('<h1>One</h1><h3>Two</h3><h2> </h2><p>End</p>')).toEqual([
      { type: 'heading', level: 2, text: 'One' },
      { type: 'heading', level: 3, text: 'Two' },
      { type: 'paragraph', text: 'End' },
    ]);
  });

  test('an inner list stays in its item', () => {
    const html =
      '<ul><li>Boats<ul><li><p>small</p></li></ul></li><ol><li>wooden</li></ol><li>Trains</li></ul>';
    expect(blocks(html)).toEqual([
      {
        type: 'list',
        ordered: false,
        items: ['Boats', 'small', 'wooden', 'Trains'],
        levels: [0, 1, 1, 0],
        text: 'Boats\nsmall\nwooden\nTrains',
      },
    ]);
    const [list] = read(dwArticle(html), DW_URL).article.body.children;
    expect(list && toHtml(list)).toBe(
      '<ul><li>Boats<ul><li>small</li></ul><ol><li>wooden</li></ol></li><li>Trains</li></ul>',
    );
  });

  test('an inner list without words before it is the outer one', () => {
    expect(blocks('<ul><li><ul><li>One</li><li>Two</li></ul></li></ul>')).toEqual([
      { type: 'list', ordered: false, items: ['One', 'Two'], text: 'One\nTwo' },
    ]);
  });

  test('a quotation keeps its paragraphs apart', () => {
    expect(blocks('<blockquote><p>First.</p><p>Second.</p></blockquote>')).toEqual([
      { type: 'quote', text: 'First.\nSecond.' },
    ]);
  });

  test('a table of data is a table, one of layout is its content', () => {
    const data =
      '<table><caption>Fares</caption><tr><th>Way</th><th>Price</th></tr><tr><td>To Konz</td><td>€4</td></tr></table>';
    expect(blocks(data)).toEqual([
      {
        type: 'table',
        rows: [
          ['Way', 'Price'],
          ['To Konz', '€4'],
        ],
        caption: 'Fares',
        text: 'Way\tPrice\nTo Konz\t€4',
      },
    ]);
    expect(blocks('<table><tr><td><p>Only words</p></td></tr></table>')).toEqual([
      { type: 'paragraph', text: 'Only words' },
    ]);
  });

  test('code keeps its lines', () => {
    expect(blocks('<pre><code>one\n  two</code></pre>')).toEqual([{ type: 'code', text: 'one\n  two' }]);
  });

  test('a box is kept apart with its title', () => {
    expect(blocks('<aside><h3>The lake</h3><p>It is deep.</p></aside>')).toEqual([
      { type: 'aside', title: 'The lake', text: 'It is deep.' },
    ]);
  });
});

describe('figures and embeds', () => {
  test('caption and credit are told apart, the address is made whole', () => {
    const figure =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: DW's own placeholder
      '<figure><img data-url="https://static.dw.com/image/7_${formatId}.jpg" src="https://static.dw.com/image/7_${formatId}.jpg" alt="A ferry"><figcaption>Back again<small class="copyright">Image:<!-- --> <!-- -->Ada Brandt/dpa</small></figcaption></figure>';
    expect(afterWords(figure)).toEqual([
      {
        type: 'figure',
        text: '',
        caption: 'Back again',
        credit: 'Ada Brandt/dpa',
        image: 'https://static.dw.com/image/7_605.jpg',
        alt: 'A ferry',
      },
    ]);
  });

  test('a figure in a paragraph does not swallow its words', () => {
    expect(blocks('<p>Before <img src="/a.jpg" alt="x"> after</p>').map((block) => block.type)).toEqual([
      'paragraph',
      'figure',
      'paragraph',
    ]);
  });

  test('a frame is a labelled link', () => {
    expect(afterWords('<iframe src="https://www.youtube.com/embed/abc" title="The trip"></iframe>')).toEqual([
      {
        type: 'embed',
        text: '',
        title: 'The trip',
        href: 'https://www.youtube.com/embed/abc',
        provider: 'youtube.com',
      },
    ]);
  });

  test('addresses of scripts are no links and no pictures', () => {
    const { article } = read(
      dwArticle('<p><a href="javascript:alert(1)">Click</a> <img src="data:text/html,x" alt=""></p>'),
      DW_URL,
    );
    expect(JSON.stringify(article.body)).not.toMatch(/javascript:|data:/);
  });
});

test('elements nested too deep keep their words', () => {
  const deep = `${'<div>'.repeat(1000)}Deep words${'</div>'.repeat(1000)}`;
  expect(afterWords(deep).map((block) => block.text)).toEqual(['Deep words']);
});

test('the live page is unchanged', () => {
  const html = dwArticle(
    '<p>Words</p><div class="advertisement">Advertisement</div><img data-src="/late.jpg">',
  );
  const document = page(html, DW_URL);
  const before = document.documentElement.outerHTML;
  extract(document, DW_URL);
  expect(document.documentElement.outerHTML).toBe(before);
});
