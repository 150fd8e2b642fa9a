import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/analyse/quotations/quotations.ts';
import type { Block } from '../../../src/article.ts';
import * as de from '../../../src/language/de.ts';
import * as en from '../../../src/language/en.ts';
import * as fr from '../../../src/language/fr.ts';
import * as zh from '../../../src/language/zh.ts';
import { namesOf } from './names-of.ts';

const CAST = {
  'Ada Moss': { as: ['Moss'], gender: 'female' as const },
  Rhodia: { kind: 'organisation' as const },
};
const PIECES = [
  ...['"', '“', '”', '„', '«', '»', "'", '’', ' ', '. ', ', ', ': ', '? ', ' — ', '\n', '(', ')'],
  ...[
    'said',
    'says',
    'that',
    'according to',
    'Ada Moss',
    'Moss',
    'Rhodia',
    'she',
    'the minister',
    'who',
    'and',
    'called',
  ],
  ...[
    'sagte',
    'dass',
    'laut',
    'sei',
    'Ministerin',
    'a déclaré',
    'dit-il',
    'selon',
    '说',
    '他',
    '表示',
    'the bridge is',
    '30.',
  ],
];

test('Whatever the text, nothing throws and every anchor cuts exactly', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
  for (const language of [en, de, fr, zh])
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const blocks: Block[] = texts.map((t) => ({ type: 'paragraph', text: t }));
        for (const { spans, text: words, block, start, end } of findQuotations(
          blocks,
          language,
          namesOf(blocks, CAST),
        )) {
          const cut = spans.map((s) => blocks[s.block]?.text.slice(s.start, s.end));
          expect(cut.join(' … ')).toBe(words);
          expect(spans[0]).toEqual({ block, start, end });
          for (const piece of cut) expect(piece).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
});

test('The work grows no faster than the text', () => {
  for (const piece of ['"', 'said ', 'A. ', '"a," she said. ', 'she said that ', '\n"', 'of ', 'Mr. ']) {
    const blocks: Block[] = [{ type: 'paragraph', text: piece.repeat(Math.ceil(100_000 / piece.length)) }];
    const started = process.cpuUsage();
    findQuotations(blocks, en, { entities: [], at: () => undefined });
    // Processor time, so that a busy machine fails nothing.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  }
}, 60_000);
