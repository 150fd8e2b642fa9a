import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/analyse/names/names.ts';
import { findQuotations } from '../../src/analyse/quotations/quotations.ts';
import type { Block } from '../../src/article.ts';
import * as en from '../../src/language/en.ts';
import { corpusFile, hasCorpus } from './corpus.ts';

interface Expected {
  title: string;
  standfirst: string;
  blocks: Block[];
  attributions: { quotations: Record<string, unknown>[] };
}

describe.skipIf(!hasCorpus)('The article this project exists for', () => {
  test('its quotations, and nothing else', () => {
    const file = readFileSync(corpusFile('dw', 'seed', 'expected.json'), 'utf8');
    const { title, standfirst, blocks, attributions } = JSON.parse(file) as Expected;
    const names = findNames(blocks, en, { title, standfirst, language: 'en', kicker: [] });
    const found = findQuotations(blocks, en, names);
    expect(found).toHaveLength(attributions.quotations.length);
    for (const [i, quotation] of attributions.quotations.entries()) expect(found[i]).toMatchObject(quotation);
  });
});
