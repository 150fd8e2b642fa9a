import { describe, expect, test } from 'vitest';
import type { Author } from '../../../src/article.ts';
import { type CitationForm, cite } from '../../../src/export/citations/cite.ts';
import { articleOf } from '../article.ts';

const URL = 'https://www.dw.com/en/ferry-returns/a-10000001';
const CITED = ['apa', 'chicago', 'mla'] as const;

function by(...names: string[]): Author[] {
  return names.map((name) => ({ name, role: null, place: null }));
}

function cited(form: CitationForm, changes: Parameters<typeof articleOf>[1] = {}, accessed?: string): string {
  return cite(articleOf('', changes).article, form, accessed).text;
}

describe('one author, the usual case, in the form of the styles’ own examples', () => {
  const article = { title: 'Ferry returns to the lake', authors: by('Ada Maria Brandt') };

  test('APA', () => {
    expect(cited('apa', article)).toBe(
      `Brandt, A. M. (2026, June 14). Ferry returns to the lake. DW. ${URL}`,
    );
  });

  test('Chicago: note and entry of the bibliography', () => {
    expect(cited('chicago', article)).toBe(
      `Ada Maria Brandt, “Ferry returns to the lake,” DW, June 14, 2026, ${URL}.\n\nBrandt, Ada Maria. “Ferry returns to the lake.” DW, June 14, 2026. ${URL}.`,
    );
  });

  test('MLA', () => {
    expect(cited('mla', article)).toBe(
      'Brandt, Ada Maria. “Ferry returns to the lake.” DW, 14 June 2026, www.dw.com/en/ferry-returns/a-10000001.',
    );
  });
});

test('italics and addresses are in the rich form', () => {
  const { article } = articleOf('', { title: 'A <b> & c', authors: by('Ada Brandt') });
  expect(cite(article, 'apa').html).toBe(
    `<p>Brandt, A. (2026, June 14). <i>A &#x3C;b> &#x26; c.</i> DW. <a href="${URL}">${URL}</a></p>`,
  );
  expect(cite(article, 'mla').html).toContain('<i>DW</i>, 14 June 2026, <a href=');
});

describe('number of authors', () => {
  const names = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `Ada Brandt${'abcdefghijklmnopqrstuvwxyz'[index]}`);
  const rows: [number, string, string, string, string][] = [
    [
      0,
      'Ferry returns. (2026, June 14). DW.',
      '“Ferry returns,” DW,',
      'DW. “Ferry returns.” June 14, 2026.',
      '“Ferry returns.” DW,',
    ],
    [
      2,
      'Brandta, A., & Brandtb, A. (2026',
      'Ada Brandta and Ada Brandtb, “',
      'Brandta, Ada, and Ada Brandtb. “',
      'Brandta, Ada, and Ada Brandtb. “',
    ],
    [
      3,
      'Brandta, A., Brandtb, A., & Brandtc, A. (2026',
      'Ada Brandta, Ada Brandtb, and Ada Brandtc, “',
      'Brandta, Ada, Ada Brandtb, and Ada Brandtc. “',
      'Brandta, Ada, et al. “',
    ],
    [
      4,
      'Brandtc, A., & Brandtd, A. (2026',
      'Ada Brandta et al., “',
      'Ada Brandtc, and Ada Brandtd. “',
      'Brandta, Ada, et al. “',
    ],
    [
      11,
      'Brandtj, A., & Brandtk, A. (2026',
      'Ada Brandta et al., “',
      'Ada Brandtf, Ada Brandtg, et al. “',
      'Brandta, Ada, et al. “',
    ],
    [
      22,
      'Brandts, A., . . . Brandtv, A. (2026',
      'Ada Brandta et al., “',
      'Ada Brandtg, et al. “',
      'Brandta, Ada, et al. “',
    ],
  ];

  test.each(rows)('%i', (count, apa, note, entry, mla) => {
    const authors = by(...names(count));
    expect(cited('apa', { authors })).toContain(apa);
    const [first, second] = cited('chicago', { authors }).split('\n\n');
    expect(first).toContain(note);
    expect(second).toContain(entry);
    expect(cited('mla', { authors }).startsWith(mla) || count > 0).toBe(true);
    expect(cited('mla', { authors })).toContain(mla);
  });
});

describe('names', () => {
  test.each([
    ['Ada Brandt', 'en', 'Brandt, A.'],
    ['Jean-Paul Roux', 'fr', 'Roux, J.-P.'],
    ['Jo van der Berg', 'de', 'van der Berg, J.'],
    ['J. R. Olsen', 'en', 'Olsen, J. R.'],
    ['Іван Коваль', 'uk', 'Коваль, І.'],
    // The family name is not certain, so the name stands as it is.
    ['Lucía Mar Ortiz', 'es', 'Lucía Mar Ortiz.'],
    ['李明', 'zh', '李明.'],
    ['ليلى حداد', 'ar', 'ليلى حداد.'],
    ['Bekele Tadesse', 'am', 'Bekele Tadesse.'],
    ['Madonna', 'en', 'Madonna.'],
    ['Reuters', 'en', 'Reuters.'],
    ['Deutsche Presse-Agentur', 'de', 'Deutsche Presse-Agentur.'],
    ['DW Fact Check', 'en', 'DW Fact Check.'],
    ['Sam Hill Jr.', 'en', 'Sam Hill Jr.'],
    ['de Groot', 'en', 'de Groot.'],
    ['Ada\nBrandt', 'en', 'Brandt, A.'],
  ])('%s (%s) is %s', (name, language, expected) => {
    expect(cited('apa', { language, authors: by(name) }).split(' (2026')[0]).toBe(expected);
  });

  test('an outlet that is the author is named once in APA and MLA', () => {
    expect(cited('apa', { authors: by('DW') })).toBe(`DW. (2026, June 14). Ferry returns. ${URL}`);
    expect(cited('mla', { authors: by('DW') })).toMatch(/^“Ferry returns.” DW,/);
  });

  test('a desk’s initials and agencies are no authors', () => {
    const desk = { initials: ['es'], agencies: [{ code: 'AFP', name: 'AFP' }], editors: [], notes: [] };
    expect(cited('apa', { desk })).toMatch(/^Ferry returns\. \(2026/);
  });
});

describe('dates', () => {
  test.each([
    ['2026-06-14', '(2026, June 14)', 'June 14, 2026', '14 June 2026'],
    ['2026-09-01', '(2026, September 1)', 'September 1, 2026', '1 Sept. 2026'],
    ['2026-06', '(2026, June)', 'June 2026', 'June 2026'],
    ['2026', '(2026)', '2026', ', 2026,'],
    ['2026-06-14T00:30:00+02:00', '(2026, June 14)', 'June 14, 2026', '14 June 2026'],
    ['2026-06-14T23:59:59.000Z', '(2026, June 14)', 'June 14, 2026', '14 June 2026'],
    ['2026-13-14', '(2026)', '2026', ', 2026,'],
  ])('%s', (published, apa, chicago, mla) => {
    expect(cited('apa', { published })).toContain(apa);
    expect(cited('chicago', { published })).toContain(chicago);
    expect(cited('mla', { published })).toContain(mla);
  });

  test.each([null, 'yesterday', ''])('without a date (%j) the day of reading stands', (published) => {
    expect(cited('apa', { published }, '2026-07-02')).toBe(
      `Ferry returns. (n.d.). DW. Retrieved July 2, 2026, from ${URL}`,
    );
    expect(cited('apa', { published })).toBe(`Ferry returns. (n.d.). DW. ${URL}`);
    expect(cited('chicago', { published }, '2026-07-02')).toBe(
      `“Ferry returns,” DW, accessed July 2, 2026, ${URL}.\n\nDW. “Ferry returns.” Accessed July 2, 2026. ${URL}.`,
    );
    expect(cited('mla', { published }, '2026-07-02')).toMatch(/a-10000001\. Accessed 2 July 2026\.$/);
  });
});

describe('titles', () => {
  test('quotation marks within the title become single ones', () => {
    const title = '“Calm” lake: why "no" boat sails';
    expect(cited('mla', { title })).toContain('“‘Calm’ lake: why ‘no’ boat sails.”');
    expect(cited('chicago', { title })).toContain('“‘Calm’ lake: why ‘no’ boat sails,”');
    expect(cited('apa', { title })).toContain('“Calm” lake: why "no" boat sails.');
  });

  test('a mark at its end ends the sentence', () => {
    expect(cited('apa', { title: 'Will it sail?' })).toContain('Will it sail? (2026');
    expect(cited('mla', { title: 'Will it sail?' })).toContain('“Will it sail?” ');
    expect(cited('chicago', { title: 'Will it sail?' })).toContain('“Will it sail?” June');
  });

  test.each(CITED)('%s: an address that is none of the web is left out', (form) => {
    const text = cited(form, { url: 'javascript:alert(1)' });
    expect(text).not.toContain('javascript');
    expect(text).not.toMatch(/, \.|\s$| {2}/);
  });
});
