import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/export/citations/cite.ts';
import { articleOf } from '../article.ts';

const URL = 'https://www.dw.com/en/ferry-returns/a-10000001';

interface Item {
  title?: string;
  author?: { family?: string; given?: string; literal?: string }[];
  issued?: { 'date-parts': number[][] };
  URL?: string;
  [field: string]: unknown;
}

/** Reads a record with a library of its own. */
function parsed(text: string, format: '@bibtex/text' | '@ris/file'): Item {
  const [item] = plugins.input.chain(text, { forceType: format, generateGraph: false }) as Item[];
  return item ?? {};
}

const authors = ['Ada M. Brandt', 'Reuters', 'Jo van der Berg'].map((name) => ({
  name,
  role: null,
  place: null,
}));
const { article } = articleOf('', { title: 'Ferry returns: “calm” & cheap', authors });

test('BibTeX', () => {
  expect(cite(article, 'bibtex').text).toBe(`@misc{brandt2026ferry,
  author = {Brandt, Ada M. and {Reuters} and van der Berg, Jo},
  title = {{Ferry returns: “calm” \\& cheap}},
  howpublished = {DW},
  year = {2026},
  day = {14},
  url = {${URL}},
  langid = {en},
  month = jun
}
`);
});

test('RIS', () => {
  expect(cite(article, 'ris').text.split('\r\n')).toEqual([
    'TY  - NEWS',
    'AU  - Brandt, Ada M.',
    'AU  - Reuters',
    'AU  - van der Berg, Jo',
    'TI  - Ferry returns: “calm” & cheap',
    'T2  - DW',
    'PY  - 2026',
    'DA  - 2026/06/14',
    `UR  - ${URL}`,
    'LA  - en',
    'ER  - ',
    '',
  ]);
});

test('CSL-JSON', () => {
  expect(JSON.parse(cite(article, 'csl').text)).toEqual([
    {
      id: URL,
      type: 'article-newspaper',
      title: 'Ferry returns: “calm” & cheap',
      author: [
        { family: 'Brandt', given: 'Ada M.' },
        { literal: 'Reuters' },
        { family: 'van der Berg', given: 'Jo' },
      ],
      'container-title': 'DW',
      issued: { 'date-parts': [[2026, 6, 14]] },
      URL,
      language: 'en',
    },
  ]);
});

test('without author and date, with the day of reading', () => {
  const bare = articleOf('', { title: '湖', published: null, language: 'zh' }).article;
  expect(cite(bare, 'bibtex', '2026-07-02').text).toContain('@misc{dw,\n  title = {{湖}}');
  expect(cite(bare, 'bibtex', '2026-07-02').text).toContain('urldate = {2026-07-02}');
  expect(cite(bare, 'ris', '2026-07-02').text).toContain('\r\nY2  - 2026/07/02\r\n');
  expect(JSON.parse(cite(bare, 'csl', '2026-07-02').text)[0]).toMatchObject({
    accessed: { 'date-parts': [[2026, 7, 2]] },
  });
});

describe('what another program reads back', () => {
  test('BibTeX', () => {
    const item = parsed(cite(article, 'bibtex').text, '@bibtex/text');
    expect(item.title).toContain('Ferry returns: “calm” & cheap');
    expect(item.author?.[0]).toMatchObject({ family: 'Brandt', given: 'Ada M.' });
    expect(item.author).toHaveLength(3);
    expect(item.issued).toEqual({ 'date-parts': [[2026, 6, 14]] });
    expect(item.URL).toBe(URL);
  });

  test('RIS', () => {
    const item = parsed(cite(article, 'ris').text, '@ris/file');
    expect(item).toMatchObject({ title: article.title, URL, language: 'en' });
    expect(item.issued?.['date-parts'][0]?.[0]).toBe(2026);
    // The authors of newspaper articles are "reporters" to this library.
    expect(item.reporter).toEqual(['Brandt, Ada M.', 'Reuters', 'van der Berg, Jo']);
  });
});

describe('a headline stays a headline', () => {
  test.each([
    'a }\n}\n@misc{evil, title={x',
    '100% of $5 & #1_a ~b ^c \\input{/etc/passwd}',
    'unbalanced { brace',
    'unbalanced } brace',
    'a\r\nER  - \r\nTY  - NEWS\r\nTI  - evil',
    'a\u2028AU  - Evil',
    'a\u0085ER  - ',
    '"}]}, {"id":"evil',
  ])('%j', (title) => {
    const hostile = articleOf('', {
      title,
      authors: [{ name: title, role: null, place: null }],
    }).article;
    const flat = title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    const records = cite(hostile, 'ris').text.split(/[\r\n\u2028\u0085]+/);
    expect(records.filter((line) => line.startsWith('ER  - '))).toHaveLength(1);
    expect(records.filter((line) => line.startsWith('AU  - '))).toHaveLength(1);
    expect(records).toContain(`TI  - ${flat}`);
    const bibtex = cite(hostile, 'bibtex').text;
    expect(bibtex.match(/^@/gm)).toHaveLength(1);
    const braces = bibtex.replace(/[^{}]/g, '');
    let depth = 0;
    for (const brace of braces) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(unescaped(bibtex)).toBe(flat);
    expect(JSON.parse(cite(hostile, 'csl').text)).toMatchObject([{ title: flat }]);
  });
});

/** The title of an entry, by TeX's rules alone. */
function unescaped(bibtex: string): string {
  const [, title = ''] = /^ {2}title = \{\{(.*)\}\},$/m.exec(bibtex) ?? [];
  const names: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return title.replace(/\\(?:([a-z]+)\{\}|(.))/g, (_, name: string | undefined, character: string) =>
    name === undefined ? character : (names[name] ?? '?'),
  );
}

test('any headline is read back from all three', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom(...'{}\\%&#_~^$"@\n\r,= '),
          fc.string({ unit: 'grapheme', maxLength: 1 }),
        ),
        maxLength: 30,
      }),
      (title) => {
        const any = { ...article, title };
        const item = JSON.parse(cite(any, 'csl').text)[0] as Item;
        const shown = item.title ?? '';
        if (shown !== '') expect(unescaped(cite(any, 'bibtex').text)).toBe(shown);
        const lines = cite(any, 'ris').text.split('\r\n');
        expect(lines.filter((line) => line.startsWith('TI  - '))).toEqual(
          shown === '' ? [] : [`TI  - ${shown}`],
        );
        expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
