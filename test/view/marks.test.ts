// @vitest-environment jsdom
import type { Element } from 'hast';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { textOf } from '../../src/tree/blocks.ts';
import { ArticleBody } from '../../src/view/article-body.tsx';
import { offsetOf, rangeOf } from '../../src/view/marks.ts';
import { fromHtml } from '../support/from-html.ts';

/** The words that an anchor marks in the article as it is shown, null where it marks none. */
function marked(html: string, words: string): string | null {
  const body = fromHtml(html);
  const block = body.children[0] as Element;
  const container = document.createElement('div');
  render(ArticleBody({ body }), container);
  const start = textOf(block).indexOf(words);
  const shown = container.querySelector('[data-block="0"]');
  const range = shown && rangeOf(shown, block, { block: 0, start, end: start + words.length });
  return range ? range.toString() : null;
}

test.each([
  ['a paragraph', '<p>The town council voted.</p>', 'council'],
  [
    'over the borders of inline elements',
    '<p>The <a href="https://news.example/">town <em>council</em></a> voted.</p>',
    'town council voted',
  ],
  ['at the very end', '<p>The council <strong>voted</strong></p>', 'voted'],
  ['an item within an item', '<ul><li>Outer<ul><li>Inner one</li></ul></li><li>Last</li></ul>', 'Inner one'],
  [
    'the item after an inner list',
    '<ul><li>Outer<ul><li>Inner</li></ul></li><li>Last one</li></ul>',
    'Last one',
  ],
  ['the second item of a list', '<ul><li>One item</li><li>Two items</li></ul>', 'Two items'],
  ['a paragraph of a quotation', '<blockquote><p>First.</p><p>Second.</p></blockquote>', 'Second.'],
  [
    'a cell of a table with a caption',
    '<table><caption>A</caption><tr><th>A</th><td>B</td></tr></table>',
    'B',
  ],
  ['words of an aside, not its title', '<aside><h2>Box</h2><p>Box of words</p></aside>', 'Box of'],
  ['bidirectional text', '<p>قال <em>Olsen</em> أمس</p>', 'Olsen'],
])('%s', (_, html, words) => {
  expect(marked(html, words)).toBe(words);
});

test('words after a line break', () => {
  expect(marked('<p>One<br>Two</p>', 'Two')).toBe('Two');
});

test('what is shown and is not the block’s text is not marked', () => {
  const block = fromHtml('<p>Words</p>').children[0] as Element;
  const shown = document.createElement('p');
  shown.textContent = 'Other words';
  expect(rangeOf(shown, block, { block: 0, start: 0, end: 5 })).toBe(null);
});

test('a figure has no words of its own', () => {
  expect(marked('<figure><figcaption>Caption</figcaption></figure>', '')).toBe(null);
});

test.each([
  '<p>The <a href="https://news.example/">town <em>council</em></a> voted.</p>',
  '<ul><li>One item</li><li>Two items</li></ul>',
  '<table><caption>A</caption><tbody><tr><th>A</th><td>B</td></tr></tbody></table>',
  '<aside><h2>Box</h2><p>Box of words</p></aside>',
  '<p>قال <em>Olsen</em> أمس</p>',
])('a place in the shown words leads back to the same place of the text: %s', (html) => {
  const body = fromHtml(html);
  const block = body.children[0] as Element;
  const container = document.createElement('div');
  render(ArticleBody({ body }), container);
  const shown = container.querySelector('[data-block="0"]') as HTMLElement;
  const text = textOf(block);
  for (let start = 0; start < text.length; start++) {
    const range = rangeOf(shown, block, { block: 0, start, end: start + 1 });
    if (!range || range.toString() !== text[start]) continue;
    expect(offsetOf(shown, block, range.startContainer, range.startOffset)).toBe(start);
  }
});

test('words that are no part of the text have no place in it', () => {
  const body = fromHtml('<figure><figcaption>The quay</figcaption></figure>');
  const container = document.createElement('div');
  render(ArticleBody({ body }), container);
  const shown = container.querySelector('[data-block="0"]') as HTMLElement;
  const caption = shown.querySelector('figcaption')?.firstChild as Text;
  expect(offsetOf(shown, body.children[0] as Element, caption, 2)).toBe(null);
});
