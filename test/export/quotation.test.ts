import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/article.ts';
import { quotationsWithAttribution } from '../../src/export/quotation.ts';
import { selectionWithAttribution } from '../../src/export/selection.ts';
import { textFragmentAddress } from '../../src/export/text-fragment.ts';
import { articleOf } from './article.ts';

const PAGE = 'https://lake.example/a';
const address = (text: string, everything = text, before = '', after = '', language = 'en'): string =>
  textFragmentAddress(PAGE, { before, text, after }, everything, language);

describe('an address that leads to words', () => {
  test.each([
    ['We sail', '#:~:text=We%20sail'],
    ['well-known, calm & "free"', '#:~:text=well%2Dknown%2C%20calm%20%26%20%22free%22'],
    ['两岸，一家', '#:~:text=%E4%B8%A4%E5%B2%B8%EF%BC%8C%E4%B8%80%E5%AE%B6'],
    ['', ''],
    [' \n ', ''],
  ])('%j', (text, fragment) => {
    expect(address(text)).toBe(PAGE + fragment);
  });

  test('long words are named by their first and last', () => {
    const text = `The boats that sail in June ${'and on and on '.repeat(8)}will be back before the frost comes.`;
    expect(address(text)).toBe(
      `${PAGE}#:~:text=The%20boats%20that%20sail%20in,back%20before%20the%20frost%20comes.`,
    );
  });

  test('words in two paragraphs are a range', () => {
    expect(address('One line.\nAnother line.')).toBe(`${PAGE}#:~:text=One%20line,Another%20line.`);
  });

  test('words that are there twice are told apart by what is around them', () => {
    expect(address('We sail', 'We sail. Later: we sail again.', 'Later: ', ' again.')).toBe(
      `${PAGE}#:~:text=Later%3A-,We%20sail,-again`,
    );
  });

  test('a fragment that the address has stays, another directive goes', () => {
    const passage = { before: '', text: 'x', after: '' };
    expect(textFragmentAddress(`${PAGE}#top`, passage, 'x', 'en')).toBe(`${PAGE}#top:~:text=x`);
    expect(textFragmentAddress(`${PAGE}#top:~:text=y`, passage, 'x', 'en')).toBe(`${PAGE}#top:~:text=x`);
  });

  test('its parts read back as words of the page', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string(),
        fc.string(),
        (text, before, after) => {
          const [, directive = ''] = address(text, `${before}${text}${after}${text}`, before, after).split(
            ':~:text=',
          );
          const page = `${before} ${text} ${after}`.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '\ufffd');
          for (const part of directive.split(',').map((one) => one.replace(/^-|-$/g, '')))
            expect(page).toContain(decodeURIComponent(part));
          expect(directive).not.toMatch(/[&\s]/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

const { article, blocks } = articleOf(
  '<p>“We sail,” said Olsen. “Or we wait.”</p><p>Olsen said it was calm.</p>',
);
const quotation: Quotation = {
  kind: 'direct',
  text: 'We sail,',
  speaker: 'Henrike Olsen',
  mention: 'Olsen',
  role: 'Mayor',
  cue: 'said',
  rule: 'verb',
  block: 0,
  start: 1,
  end: 9,
  spans: [{ block: 0, start: 1, end: 9 }],
};
const LINK = `${article.url}#:~:text=We%20sail%2C`;

test('one quotation', () => {
  expect(quotationsWithAttribution([quotation], article, blocks)).toEqual({
    text: `“We sail,”\n— Henrike Olsen, Mayor\n${LINK}\n\nFerry returns, DW, June 14, 2026`,
    html: `<div lang="en" dir="ltr"><blockquote><p>“We sail,”</p></blockquote><p><a href="${LINK}">— Henrike Olsen, Mayor</a></p><p><a href="${article.url}">Ferry returns, DW, June 14, 2026</a></p></div>`,
  });
});

test('several, among them one in other words of an uncertain speaker', () => {
  const told: Quotation = {
    ...quotation,
    kind: 'indirect',
    text: 'it was calm',
    speaker: null,
    role: null,
    block: 1,
    start: 11,
    end: 22,
    spans: [],
  };
  const { text } = quotationsWithAttribution([quotation, told], article, blocks);
  expect(text.split('\n\n')).toEqual([
    `“We sail,”\n— Henrike Olsen, Mayor\n${LINK}`,
    `it was calm\n${article.url}#:~:text=it%20was%20calm`,
    'Ferry returns, DW, June 14, 2026',
  ]);
});

test('a quotation in parts leads to its first', () => {
  const split = {
    ...quotation,
    text: 'We sail, … Or we wait.',
    spans: [...quotation.spans, { block: 0, start: 24, end: 35 }],
  };
  expect(quotationsWithAttribution([split], article, blocks).text).toContain(`“We sail, … Or we wait.”`);
});

test('a speaker’s name is no HTML', () => {
  const { html } = quotationsWithAttribution([{ ...quotation, speaker: '<img src=x>' }], article, blocks);
  expect(html).not.toContain('<img');
});

test('a selection with where it is from', () => {
  const authors = [{ name: 'Ada Brandt', role: null, place: null }];
  expect(selectionWithAttribution(' We sail.\n\nWe <wait>. \n', { ...article, authors })).toEqual({
    text: `We sail.\n\nWe <wait>.\n\n— Ferry returns, Ada Brandt, DW, June 14, 2026\n\n${article.url}#:~:text=We%20sail,We%20%3Cwait%3E.`,
    html: `<div lang="en" dir="ltr"><blockquote><p>We sail.</p><p>We &#x3C;wait>.</p></blockquote><p>— <a href="${article.url}#:~:text=We%20sail,We%20%3Cwait%3E.">Ferry returns, Ada Brandt, DW, June 14, 2026</a></p></div>`,
  });
});
