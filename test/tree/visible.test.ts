import { expect, test } from 'vitest';
import { visible } from '../../src/tree/visible.ts';

test.each([
  ['a letter with a space that nobody sees', 'A\u200bFP', 'AFP'],
  ['joiners between letters that do not join', 'A\u200cF\u200dP', 'AFP'],
  ['a word joiner, a soft hyphen, a filler', 'A\u2060F\u00adP\u3164', 'AFP'],
  ['an override', 'The \u202eon\u202c vote', 'The on vote'],
  ['an embedding', 'to \u202bten, five\u202c', 'to ten, five'],
  ['an isolate in Latin text', 'to \u2067ten, five\u2069', 'to ten, five'],
  ['a mark of direction in Latin text', '10\u200f-20', '10-20'],
  ['an isolate without an end', 'قال \u2067x', 'قال x'],
  ['an end of an isolate before its beginning', 'قال \u2069x\u2067', 'قال x'],
  ['a control character', 'a\0b\x1b[31m\u009d', 'ab[31m'],
  ['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a b c'],
  ['tags that spell a word', 'a\u{e0041}\u{e0042}b', 'ab'],
  ['selectors that spell a word', 'a\ufe00\u{e0101}b', 'ab'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
  ['a heap of marks', `a${'\u0301'.repeat(50)}`, `a${'\u0301'.repeat(8)}`],
])('%s', (_, text, expected) => {
  expect(visible(text, false)).toBe(expected);
});

test.each([
  'می\u200cخواهم',
  'क्\u200dष',
  'क्\u200cष',
  '👩\u200d🚀',
  '👩🏽\u200d🚀',
  '❤\ufe0f\u200d🔥',
  '🤷🏼\u200d♂\ufe0f',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '1\ufe0f\u20e3',
  '葛\u{e0100}',
  'ไทย\u200bไทย',
  'قال\u200f (2026)',
  'قال \u2067x\u2069',
  'line\n\ttab',
])('%j stays as it is', (text) => {
  expect(visible(text, false)).toBe(text);
});

test('marks of direction stay in an article from right to left, whatever letters are near', () => {
  expect(visible('\u200f (2026)', true)).toBe('\u200f (2026)');
  expect(visible('(2026) \u202e', true)).toBe('(2026) ');
});
