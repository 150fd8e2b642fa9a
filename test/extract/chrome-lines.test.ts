import { describe, expect, test } from 'vitest';
import { DW_URL, dwArticle, read } from '../helpers/page.ts';

const kept = (line: string) =>
  read(dwArticle(`<p>Before.</p>${line}<p>After.</p>`), DW_URL)
    .blocks.map((block) => block.text)
    .slice(1, -1);

describe('lines that are no part of the article', () => {
  test.each([
    ['a label and a link', '<p><em>Read more</em>: <a href="/en/lake/a-2">The lake</a></p>'],
    ['in German', '<p>Lesen Sie auch: <a href="/de/see/a-2">Der See</a></p>'],
    ['a newsletter', '<p><a href="/en/newsletter/a-3">Sign up for our newsletter here.</a></p>'],
    [
      'a preferred source',
      '<p>Trust us? <a href="https://www.google.com/preferences/source?q=dw.com">Click here</a></p>',
    ],
    ['an account elsewhere', '<p><a href="https://www.facebook.com/dw.polish">Join us on Facebook!</a></p>'],
    ['a label of the page', '<p>Advertisement</p>'],
    ['a placeholder', '<p>To view this video please enable JavaScript, and consider more</p>'],
  ])('%s', (_name, line) => {
    expect(kept(line)).toEqual([]);
  });
});

describe('lines of the article', () => {
  test.each([
    ['a short answer', '<p>No</p>', 'No'],
    ['a number', '<p>42</p>', '42'],
    [
      'a sentence that ends in a link',
      '<p>The lake is <a href="/en/lake/a-2">deep</a></p>',
      'The lake is deep',
    ],
    [
      'a sentence that begins like a label',
      '<p>Read more books, she said.</p>',
      'Read more books, she said.',
    ],
    [
      'a link to one post',
      '<p><a href="https://x.com/somebody/status/12">He wrote this</a></p>',
      'He wrote this',
    ],
    [
      'a source in a link',
      '<p>Source: <a href="https://example.org/report">the report</a></p>',
      'Source: the report',
    ],
  ])('%s', (_name, line, text) => {
    expect(kept(line)).toEqual([text]);
  });
});
