import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFacts } from '../../../src/analyse/names/facts.ts';
import { findNames } from '../../../src/analyse/names/names.ts';
import type { Block } from '../../../src/article.ts';
import { loadLanguage } from '../../../src/language/load.ts';

const TAGS = ['en', 'de', 'fr', 'ru', 'tr', 'ar', 'hi', 'zh'];
const languages = await Promise.all(TAGS.map(async (tag) => ({ tag, language: await loadLanguage(tag) })));

/** Texts that look like news: names, titles, marks in any order, and anything at all. */
const words = fc.constantFrom(
  'President',
  'Anna',
  'Müller',
  'al-Hassan',
  'von',
  'of',
  'the',
  'Party',
  'said',
  'IS',
  'U.S.',
  'J.',
  "Russia's",
  'München',
  'für',
  'Премьер',
  'России',
  'Иванова',
  'الرئيس',
  'وروسيا',
  'राष्ट्रपति',
  'जर्मनी',
  '德国',
  "l'Allemagne",
  "Türkiye'nin",
  '(',
  ')',
  ',',
  '.',
  '"',
  '2',
  '\n',
  '&',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
);

test('never throws; mentions and roles cut exactly their words, in order, and never overlap', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      fc.constantFrom(...languages),
      (texts, { tag, language }) => {
        const blocks = texts.map((text): Block => ({ type: 'paragraph', text }));
        const context = { title: texts[0] ?? '', standfirst: '', language: tag, kicker: [] };
        const names = findNames(blocks, language, context);
        const taken = new Set<string>();
        for (const entity of names.entities) {
          for (const { block, start, end, text } of entity.mentions) {
            expect(text).not.toBe('');
            expect(blocks[block]?.text.slice(start, end)).toBe(text);
            for (let at = start; at < end; at++) {
              expect(taken.has(`${block}:${at}`)).toBe(false);
              taken.add(`${block}:${at}`);
            }
          }
          for (const { text, anchor } of entity.roles)
            expect(blocks[anchor.block]?.text.slice(anchor.start, anchor.end)).toBe(text);
        }
        nameFacts(names, blocks, context);
      },
    ),
    { numRuns: 200 },
  );
});

test('time grows with the length, not its square', async () => {
  const language = await loadLanguage('en');
  const sentence = 'Minister Anna Brandt of the Party of Hope met John Reed in Paris, he said. ';
  const time = (times: number): number => {
    const blocks: Block[] = [{ type: 'paragraph', text: sentence.repeat(times) }];
    const context = { title: '', standfirst: '', language: 'en', kicker: [] };
    const begin = performance.now();
    findNames(blocks, language, context);
    return performance.now() - begin;
  };
  time(200);
  const short = Math.min(time(200), time(200), time(200));
  const long = Math.min(time(2000), time(2000));
  expect(long).toBeLessThan(short * 60);
});
