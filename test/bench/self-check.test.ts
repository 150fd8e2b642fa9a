import { describe, expect, test } from 'vitest';
import { judge, verify } from '../../bench/self-check/known.ts';
import { commandLines, emptyExtensions, extractors, readers } from '../../bench/self-check/peers.ts';

const inNode = [...extractors(), ...readers(), ...commandLines()];

test('every peer of the benches is checked', () => {
  expect(new Set(inNode.map(({ peer }) => peer))).toEqual(
    new Set([
      'Byline',
      '@mozilla/readability',
      'defuddle',
      '@extractus/article-extractor',
      '@jocmp/mercury-parser',
      'chrono-node',
      'compromise-dates',
      'compromise',
      'quote-parser',
      'bare jsdom and @mozilla/readability',
      'defuddle’s command line',
    ]),
  );
});

describe.each(inNode)('$peer, $what', (check) => {
  test('finds what it is known to', async () => {
    await expect(verify(check)).resolves.toEqual(expect.any(String));
  });

  test('is told broken where it finds nothing, or half', async () => {
    for (const found of typeof check.known === 'number' ? [0, check.known / 2, Number.NaN] : ['', 'half'])
      await expect(verify({ ...check, find: async () => found })).rejects.toThrow(check.peer);
  });

  test('is told broken where it throws', async () => {
    const find = (): Promise<never> => Promise.reject(new Error('no such module'));
    await expect(verify({ ...check, find })).rejects.toThrow(`${check.peer}, ${check.what}: it does not run`);
  });
});

// They are opened with the benches; here it is enough that a blank popup would not do.
test.each(emptyExtensions())('$peer: a popup without its line is told broken', ({ peer, what, known }) => {
  expect(() => judge(peer, what, known, 'Painted.')).toThrow(peer);
});

test('a figure a little below what is known may come of a parser', () => {
  expect(() => judge('a peer', 'F1', 0.857, 0.84)).not.toThrow();
  expect(() => judge('a peer', 'F1', 0.857, 0.8)).toThrow('a peer, F1: 0.800 where 0.857 is known');
});
