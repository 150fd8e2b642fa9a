import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/cli/reader.ts';
import { toEpub } from '../../src/export/epub.ts';
import { EVERYTHING } from '../../src/export/options.ts';
import { toBlocks } from '../../src/tree/blocks.ts';
import { articleOf, element, words } from './article.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** @returns what the checker has against a book. */
async function faults(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, message }) => `${id} ${message}`);
}

function fileOf(book: Uint8Array, name: string): string {
  return strFromU8(unzipSync(book)[name] ?? new Uint8Array());
}

const { DOMParser } = new JSDOM('').window;

function xml(text: string): Document {
  return new DOMParser().parseFromString(text, 'application/xhtml+xml');
}

describe('books of whole pages are valid', () => {
  test.each([
    'en-2026-tidal-power',
    'ar-2026-desalination',
    'ur-2026-mangoes',
    'zh-2026-tea',
    'en-2026-gallery',
    'en-2026-live-blog',
    'hi-2023-stepwell',
    'fa-ir-2026-interview',
  ])('%s', async (name) => {
    const expected = JSON.parse(readFileSync(path.join(PAGES, name, 'expected.json'), 'utf8'));
    const html = readFileSync(path.join(PAGES, name, 'page.html'), 'utf8');
    const { article, blocks } = await readHtml(html, expected.address);
    const book = toEpub(article, blocks);
    expect(await faults(book)).toEqual([]);
    const chapter = xml(fileOf(book, 'book/article.xhtml'));
    expect(chapter.documentElement.getAttribute('dir')).toBe(article.direction);
    expect(chapter.documentElement.getAttribute('xml:lang')).toBe(article.language);
    const text = chapter.body.textContent?.replace(/\s+/g, '') ?? '';
    for (const block of blocks) expect(text).toContain(block.text.replace(/\s+/g, ''));
    for (const block of blocks)
      if (block.type === 'figure') expect(text).toContain(block.credit.replace(/\s+/g, ''));
  });
});

const IMAGE = 'https://lake.example/a.jpg';
const page = articleOf(
  `<h2>One & two</h2><p>a<br>b</p><figure><img src="${IMAGE}" alt="x"><figcaption>Pier<small>dpa</small></figcaption></figure><table><caption>T</caption><tr><th>h</th></tr><tr><td>c</td></tr></table>`,
  {
    title: 'Ferry <returns> & "sails"',
    language: 'ar',
    direction: 'rtl',
    published: '2026-06-14T10:00:00+02:00',
  },
);

test('the same article gives the same bytes, and begins with what it is', () => {
  const book = toEpub(page.article, page.blocks);
  expect(Buffer.from(book).equals(Buffer.from(toEpub(page.article, page.blocks)))).toBe(true);
  expect(strFromU8(book.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('its package document', () => {
  const text = fileOf(toEpub(page.article, page.blocks), 'book/package.opf');
  expect(text).toContain('<dc:title>Ferry &lt;returns&gt; &amp; &quot;sails&quot;</dc:title>');
  expect(text).toContain('<dc:language>ar</dc:language>');
  expect(text).toContain('<spine page-progression-direction="rtl">');
  expect(text).toContain('<meta property="dcterms:modified">2026-06-14T08:00:00Z</meta>');
});

test('a table of contents leads to the headings', () => {
  const book = toEpub(page.article, page.blocks);
  expect(fileOf(book, 'book/contents.xhtml')).toContain(
    '<ol><li><a href="article.xhtml#part0">One &amp; two</a></li></ol>',
  );
  expect(fileOf(book, 'book/article.xhtml')).toContain('<h2 id="part0">');
});

test('pictures are put in where they are given, and are links elsewhere', async () => {
  const pictures = new Map([[IMAGE, PNG]]);
  const book = toEpub(page.article, page.blocks, { ...EVERYTHING, pictures });
  expect(await faults(book)).toEqual([]);
  expect(fileOf(book, 'book/article.xhtml')).toContain('<img src="picture0.png" alt="x"/>');
  expect(Object.keys(unzipSync(book))).toContain('book/picture0.png');
  const without = fileOf(toEpub(page.article, page.blocks), 'book/article.xhtml');
  expect(without).not.toContain('<img');
  expect(without).toContain(`<a href="${IMAGE}">x</a>`);
});

test('an article of which little is known', async () => {
  const { article, blocks } = articleOf('<p>x</p>', {
    title: '',
    language: '',
    published: null,
    url: '',
    site: 'lake.example',
  });
  expect(await faults(toEpub(article, blocks))).toEqual([]);
});

test('whatever the words are, the book’s files are well-formed and hold them', () => {
  const any = fc.oneof(
    fc.constantFrom('</p><script>', ']]>', '<!--', '&amp;&bogus;', '\u0000\u0008\uffff', '\ud800', '"\'><'),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  fc.assert(
    fc.property(any, any, (one, other) => {
      const { article } = articleOf('', {
        title: one,
        standfirst: other,
        signOff: [one],
        language: other,
        url: other,
        published: one,
      });
      article.authors = [{ name: other, role: null, place: null }];
      article.body.children = [element('p', words(one)), element('h2', words(other))];
      const book = toEpub(article, toBlocks(article.body));
      for (const name of ['book/article.xhtml', 'book/contents.xhtml', 'book/package.opf']) {
        const document = xml(fileOf(book, name));
        expect(document.querySelectorAll('parsererror, script')).toHaveLength(0);
      }
      const kept = one
        .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replace(/\s+/g, '');
      expect(
        xml(fileOf(book, 'book/article.xhtml'))
          .querySelector('article > p')
          ?.textContent?.replace(/\s+/g, ''),
      ).toBe(kept);
    }),
    { numRuns: 30 },
  );
});
