import { expect, test } from 'vitest';
import { lines, prepared, words } from './helper.ts';

const SUMMARY = 'The harbour counts its boats by hand, and has done so since the year of the great storm.';

test('the element that is named so, before the text', () => {
  const { standfirst, document } = prepared(`<p class="standfirst">${SUMMARY}</p><div>${lines(3)}</div>`);
  expect(standfirst).toBe(SUMMARY);
  expect(words(document)).not.toContain(SUMMARY);
});

test('the line that says what the page declares and stands apart', () => {
  const { standfirst } = prepared(
    `<header><p class="chapo">${SUMMARY}</p></header><div>${lines(3)}</div>`,
    SUMMARY,
  );
  expect(standfirst).toBe(SUMMARY);
});

test('a first paragraph among others is none, even where the page declares it as its description', () => {
  const { standfirst, document } = prepared(`<div><p>${SUMMARY}</p>${lines(3)}</div>`, SUMMARY);
  expect(standfirst).toBe('');
  expect(words(document)).toContain(SUMMARY);
});

test('what stands after the text is none', () => {
  expect(prepared(`<div>${lines(3)}</div><p class="standfirst">${SUMMARY}</p>`).standfirst).toBe('');
});
