// @vitest-environment jsdom
import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { toHtml } from '../../src/export/to-html.ts';

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });

test('an element with its attributes, as HTML names them', () => {
  const cell = element(
    'td',
    { colSpan: 2, className: ['a', 'b'], dataBlock: 3, lang: undefined },
    { type: 'text', value: 'x' },
  );
  expect(toHtml(cell)).toBe('<td colspan="2" class="a b" data-block="3">x</td>');
});

test('what has no content has no end', () => {
  expect(toHtml(element('p', {}, element('br', {}), element('img', { src: 'data:,', alt: '' })))).toBe(
    '<p><br><img src="data:," alt=""></p>',
  );
});

test('a document with its type, its policy and its style sheet', () => {
  const policy = element('meta', { httpEquiv: ['Content-Security-Policy'], content: "default-src 'none'" });
  const style = element('style', {}, { type: 'text', value: 'a > b { color: red }' });
  expect(toHtml({ type: 'root', children: [{ type: 'doctype' }, policy, style] })).toBe(
    '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;"><style>a > b { color: red }</style>',
  );
});

test('any words and any value come back as they were when the HTML is read', () => {
  // A parser replaces these: NUL, and a carriage return.
  const words = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\r]|\p{Surrogate}/gu, ''));
  fc.assert(
    fc.property(words, words, (text, title) => {
      const html = toHtml(element('p', { title }, { type: 'text', value: text }));
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      expect(body.children.length).toBe(1);
      expect(body.textContent).toBe(text);
      expect(body.firstElementChild?.getAttribute('title')).toBe(title);
    }),
  );
});
