import { expect, test } from 'vitest';
import { toBlocks } from '../../src/tree/blocks.ts';
import { withoutBlocks, withoutBodyBlocks } from '../../src/view/without-blocks.ts';
import { article, reading } from './sample.ts';

test('without a hidden block its facts are gone, and the others lead to their new places', () => {
  const kept = withoutBlocks(reading, new Set([0]));
  expect(kept.blocks).toEqual(toBlocks(kept.article.body));
  expect(kept.blocks).toHaveLength(2);
  expect(kept.attributions.images[0]?.block).toBe(0);
  expect(
    kept.attributions.quotations.map(({ text, block, spans }) => [text, block, spans[0]?.block]),
  ).toEqual([['We sail', 1, 1]]);
  expect(kept.facts.people[0]?.anchors).toEqual([{ block: 1, start: 16, end: 21 }]);
  expect(kept.facts.dates.map(({ text }) => text)).toEqual(['2026', '2026']);
  for (const { block, start, end, text } of kept.attributions.quotations)
    expect(kept.blocks[block]?.text.slice(start, end)).toBe(text);
});

test('who stood only in hidden blocks is gone; a source without places stays', () => {
  const kept = withoutBlocks(reading, new Set([0, 2]));
  expect(kept.facts.people).toEqual([]);
  expect(kept.attributions.sources).toHaveLength(1);
});

test('with nothing hidden all is as it was', () => {
  expect(withoutBlocks(reading, new Set())).toBe(reading);
  expect(withoutBodyBlocks(article, new Set())).toBe(article);
});
