import { expect, test } from 'vitest';
import { cueSentence } from '../../../src/analyse/summary/cues.ts';
import * as en from '../../../src/language/en.ts';

const sentences = [
  'The ferry to Vessen stayed in port on Tuesday after 9 a.m.',
  'It did not sail because two of its engines had failed.',
  'The crew went ashore after talks with the harbor master.',
].map((text) => ({ text, block: 0, start: 0, end: text.length }));

test('why and how are whole sentences with a word that says so', () => {
  expect(cueSentence(sentences, en.common.reasons)?.text).toMatch(/^It did not sail because/);
  expect(cueSentence(sentences, en.common.courses)?.text).toMatch(/^The crew went ashore after/);
});

test('without such a word there is none', () => {
  expect(cueSentence(sentences.slice(0, 1), en.common.courses)).toBeNull();
  expect(cueSentence(sentences, undefined)).toBeNull();
});
