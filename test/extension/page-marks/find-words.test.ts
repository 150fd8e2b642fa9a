import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findWords, readPageWords, type SoughtWords } from '../../../src/extension/page-marks/find-words.ts';

function found(body: string, sought: Partial<SoughtWords>): string | null {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  const page = readPageWords(document.body, (element) => element.closest('[hidden]') === null);
  const range = findWords(page, { before: '', text: '', after: '', ...sought });
  return range === null ? null : range.toString();
}

const FERRY = '<p>The <b>night ferry</b> stays, said Olsen.</p><p>The night ferry is old.</p>';

test('words are found by what stands around them', () => {
  expect(found(FERRY, { text: 'night ferry', after: ' is old' })).toBe('night ferry');
  const { document } = new JSDOM(`<body>${FERRY}</body>`).window;
  const page = readPageWords(document.body, () => true);
  const range = findWords(page, { before: 'The ', text: 'night ferry', after: ' is' });
  expect(range?.startContainer.parentElement?.textContent).toBe('The night ferry is old.');
});

test('over the borders of elements, whatever the white space and the hyphens', () => {
  expect(found(FERRY, { text: 'The night ferry stays' })).toBe('The night ferry stays');
  expect(found('<p>Night\n   fer\u00ADry&nbsp;stays</p>', { text: 'Night ferry stays' })).toBe(
    'Night\n   fer\u00ADry\u00A0stays',
  );
  expect(found('<p>夜の<br>フェリー</p>', { text: '夜のフェリー' })).toBe('夜のフェリー');
});

test('what the page puts into the sentence does not matter where one side is whole', () => {
  const body = '<p>Olsen said on Monday that <a>Ad</a> the ferry stays for good, and left.</p>';
  expect(found(body, { before: 'said on Monday that ', text: 'the ferry', after: ' stays for good' })).toBe(
    'the ferry',
  );
});

test('hidden text, scripts and forms are not the page’s words', () => {
  const body =
    '<p hidden>The night ferry stays.</p><script>"The night ferry stays."</script><textarea>The night ferry stays.</textarea>';
  expect(found(body, { text: 'The night ferry stays.' })).toBeNull();
});

test('words that are not there, or that cannot be told from others, are not marked', () => {
  expect(found(FERRY, { before: 'A new ', text: 'night ferry', after: ' came' })).toBeNull();
  expect(found(FERRY, { text: ' ' })).toBeNull();
  expect(found('<p>It was 2012 then</p>', { before: 'all ', text: '12', after: ' men' })).toBeNull();
  const twice = '<p>We will never stop sailing</p><p>We will never stop sailing</p>';
  expect(found(twice, { before: 'x', text: 'never stop sailing', after: 'y' })).toBeNull();
});

test('any words of any page are cut exactly', () => {
  const { document } = new JSDOM('<body></body>').window;
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (parts, from, size) => {
      document.body.replaceChildren(...parts);
      const whole = parts.join('');
      const start = from % whole.length;
      const wanted = whole.slice(start, start + 1 + (size % 12));
      const page = readPageWords(document.body, () => true);
      const around = { before: whole.slice(0, start), after: whole.slice(start + wanted.length) };
      const range = findWords(page, { ...around, text: wanted });
      if (range === null) return;
      const bare = (words: string) => words.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');
      expect(bare(range.toString())).toBe(bare(wanted));
    }),
    { numRuns: 200 },
  );
});
