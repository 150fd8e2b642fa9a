import { expect, test } from 'vitest';
import { unclobbered, windowOf } from '../../src/dom/clobbering.ts';
import { page } from '../helpers/page.ts';

test('a page in whose way nothing is stays itself', () => {
  const document = page('<form name="search"><input name="q"><input name="title"><input name="id"></form>');
  expect(unclobbered(document)).toBe(document);
});

test.each([
  ['a picture on the document', '<img name="querySelector">'],
  ['a form on the document', '<form name="body"></form>'],
  ['a field on its form', '<form><input name="nextElementSibling"></form>'],
  ['a field on a form elsewhere', '<form id="far"></form><input form="far" id="firstChild">'],
  [
    'a field that hides what would tell of it',
    '<form><input name="getAttribute"><input name="removeAttribute"></form>',
  ],
])('%s', (_, html) => {
  const document = page(`<h1>Title</h1>${html}`);
  const clone = unclobbered(document);
  expect(clone).not.toBe(document);
  expect(clone.querySelector('h1')?.textContent).toBe('Title');
  expect(clone.body.tagName).toBe('BODY');
  expect(windowOf(clone)).toBe(windowOf(document));
  expect(unclobbered(clone)).toBe(clone);
});
