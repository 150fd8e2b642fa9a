import { expect, test } from 'vitest';
import { toHtml } from '../../src/export/to-html.ts';
import { boundedTree } from '../../src/tree/depth.ts';
import { sanitise } from '../../src/tree/sanitise.ts';
import { fromHtml } from '../support/from-html.ts';

/** HTML as a page might send it, and what of it the reader sees. */
function clean(html: string): string {
  return toHtml(sanitise(boundedTree(fromHtml(html))));
}

test('the body’s own vocabulary stays as it is', () => {
  const html = [
    '<p lang="de" dir="ltr">A <a href="https://news.example/">link</a>, <em>and</em> <strong>more</strong>.<br>Line</p>',
    '<h2>Subhead</h2>',
    '<ul><li>One</li></ul>',
    '<blockquote><p>Said</p></blockquote>',
    '<table><caption>Title</caption><tr><th>Head</th></tr><tr><td>Cell</td></tr></table>',
    '<figure><img src="https://news.example/a.jpg" alt="A"><figcaption>Caption<small>Credit</small></figcaption></figure>',
    '<div data-embed="x.com"><a href="https://x.com/i/status/1">x.com</a></div>',
    '<aside><h2>Box</h2><p>Words</p></aside>',
    '<pre>code</pre>',
    '<p data-post="3" data-at="120">Post</p>',
  ].join('');
  expect(clean(html)).toBe(html);
});

test.each([
  ['a script', '<p>A<script>alert(1)</script>B</p>', '<p>AB</p>'],
  ['a style', '<p>A<style>p{}</style>B</p>', '<p>AB</p>'],
  ['an event handler', '<p onclick="alert(1)">A</p>', '<p>A</p>'],
  ['a class, an id and a style', '<p class="a" id="b" style="color:red">A</p>', '<p>A</p>'],
  ['a link to a script', '<p><a href="javascript:alert(1)">A</a></p>', '<p>A</p>'],
  ['a link to data', '<p><a href="data:text/html,x">A</a></p>', '<p>A</p>'],
  ['a link within the page', '<p><a href="/somewhere">A</a></p>', '<p>A</p>'],
  [
    'a picture from nowhere',
    '<figure><img src="data:image/png;base64,x" alt="A"><figcaption>C</figcaption></figure>',
    '<figure><figcaption>C</figcaption></figure>',
  ],
  [
    'a picture handler',
    '<figure><img src="https://news.example/a.jpg" onerror="alert(1)" alt=""></figure>',
    '<figure><img src="https://news.example/a.jpg" alt=""></figure>',
  ],
  ['a frame', '<p>A</p><iframe src="https://news.example/"></iframe>', '<p>A</p>'],
  ['a form', '<form action="https://news.example/"><p>A</p><input value="B"></form>', '<p>A</p>'],
  ['an unknown element', '<p>A <blink>B</blink></p>', '<p>A B</p>'],
  ['a wrong number of a post', '<p data-post="x">A</p>', '<p>A</p>'],
  ['a wrong language', '<p lang="&quot;><script>">A</p>', '<p>A</p>'],
  ['words outside any block', 'A <em>B</em>', '<p>A </p><p><em>B</em></p>'],
  ['a division that is no embed', '<div>A</div>', '<p>A</p>'],
  ['a cell without a table', '<td>A</td>', '<p>A</p>'],
])('%s', (_, html, expected) => {
  expect(clean(html)).toBe(expected);
});
