import { expect, test } from 'vitest';
import { readDesk } from '../../src/analyse/desk.ts';
import { extractText } from '../../src/extract/text/article.ts';
import { toBlocks } from '../../src/tree/blocks.ts';

/** Reads the desk of an article that is only its first paragraph, with authors. */
function desk(paragraph: string, ...authors: string[]) {
  const article = extractText(paragraph, { language: 'en', body: true });
  article.authors = authors.map((name) => ({ name, role: null, place: null }));
  const read = readDesk(article, toBlocks(article.body));
  return {
    agencies: read.desk.agencies.map((agency) => agency.code),
    authors: read.authors.map((author) => author.name),
  };
}

test.each([
  ['WASHINGTON (AP) — The Senate met on Monday.', 'AP'],
  ['Hong Kong (AFP) – Markets fell.', 'AFP'],
  ['RENO, Nev. (AP) — A crowd came.', 'AP'],
  ['HEMPSTEAD, N.Y., Sept. 26 (UPI) — She left.', 'UPI'],
  ['Aug 27 (Reuters) - The candidate spoke.', 'Reuters'],
  ['北京（路透社）—消息。', 'Reuters'],
])('the dateline of "%s" names %s', (paragraph, code) => {
  expect(desk(paragraph).agencies).toEqual([code]);
});

test.each([
  'He told the agency (AP) about it.',
  'The party (AfD) — founded in 2013 — lost.',
  'She was quoted. The wire (AFP) - among others - reported it.',
])('"%s" is no dateline', (paragraph) => {
  expect(desk(paragraph).agencies).toEqual([]);
});

test('an agency in the byline is an agency and no author', () => {
  expect(desk('Text.', 'The Associated Press', 'Ada Brandt')).toEqual({
    agencies: ['AP'],
    authors: ['Ada Brandt'],
  });
  expect(desk('Text.', 'Reuters Staff')).toEqual({ agencies: ['Reuters'], authors: [] });
});
