import { expect, test } from 'vitest';
import { counterpart } from '../../../src/analyse/summary/counterpart.ts';
import { bodySentences } from '../../../src/analyse/summary/sentences.ts';
import type { Block } from '../../../src/article.ts';
import * as en from '../../../src/language/en.ts';

const TEXT =
  'The harbor was quiet. Mayor Ilse Brandt on Friday blamed the delay on two broken cranes, and promised new ones.';
const blocks: Block[] = [{ type: 'paragraph', text: TEXT }];
const find = (wanted: string) => counterpart(wanted, bodySentences(blocks, en), blocks, en);

test('the words of the body that say what the headline says', () => {
  const found = find('blames delay on broken cranes');
  expect(found && TEXT.slice(found.start, found.end)).toBe('blamed the delay on two broken cranes');
});

test('nothing where the body says it in other words', () => {
  expect(find('opens a festival of kites')).toBeNull();
});
