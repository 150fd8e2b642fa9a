import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import { EVERYTHING } from '../../src/export/options.ts';
import { toBlocks } from '../../src/tree/blocks.ts';
import { articleOf, element, words } from './article.ts';

const BODY =
  `<p>The <a href="https://lake.example/">lake</a> is <strong>calm</strong> &amp; "blue".</p><h2>What next</h2>
<ul><li>Boats</li><li>Trains</li></ul><ol><li>Wait</li></ol><blockquote><p>We wait.</p><p>And see.</p></blockquote>
<figure><img src="https://lake.example/a.jpg" alt="x"><figcaption>At the pier<small>Jo Kim/dpa</small></figcaption></figure>
<table><caption>Ways</caption><tr><th>Way</th><th>Price</th></tr><tr><td><p>Konz</p><p>slow</p></td><td>€4 | €5</td></tr></table>
<div data-embed="x.com"><a href="https://x.com/1">The trip</a></div><aside><h2>Info</h2><p>Built 1911.</p></aside>`.replaceAll(
    '\n',
    '',
  );

const page = articleOf(BODY, {
  standfirst: 'It sails again.',
  authors: [{ name: 'Ada Brandt', role: null, place: 'Konz' }],
  signOff: ['ab/cd (AFP, dpa)'],
});

test('every part in order', () => {
  expect(toMarkdown(page.article, page.blocks)).toBe(`# Ferry returns

**It sails again.**

*Ada Brandt (Konz) · June 14, 2026*

The [lake](https://lake.example/) is **calm** & "blue".

## What next

- Boats
- Trains

1. Wait

> We wait.
>
> And see.

[*At the pier © Jo Kim/dpa*](https://lake.example/a.jpg)

*Ways*

| Way | Price |
| - | - |
| Konz slow | €4 \\| €5 |

[The trip](https://x.com/1)

> **Info**
>
> Built 1911.

*ab/cd (AFP, dpa)*

<https://www.dw.com/en/ferry-returns/a-10000001>
`);
});

test('without captions and links', () => {
  const text = toMarkdown(page.article, page.blocks, { captions: false, links: false });
  expect(text).not.toMatch(/https?:|Jo Kim/);
  expect(text).toContain('The lake is **calm**');
  expect(text).toContain('\n\nThe trip\n\n');
  expect(text.endsWith('\n\ndw.com\n')).toBe(true);
});

test('front matter', () => {
  const { article, blocks } = articleOf('<p>A</p>', {
    title: 'He said: "no"\n---\nevil: yes # \u2028x',
    authors: [
      { name: 'Ada Brandt', role: null, place: null },
      { name: "Jo: 'K'", role: null, place: null },
    ],
  });
  expect(toMarkdown(article, blocks, { ...EVERYTHING, frontMatter: true })).toBe(`---
title: "He said: \\"no\\" --- evil: yes # x"
authors: ["Ada Brandt", "Jo: 'K'"]
published: "2026-06-14"
site: "dw.com"
url: "https://www.dw.com/en/ferry-returns/a-10000001"
language: "en"
---

# He said: "no" --- evil: yes # x

*Ada Brandt, Jo: 'K' · June 14, 2026*

A

<https://www.dw.com/en/ferry-returns/a-10000001>
`);
});

test('a live blog has its posts’ times and headlines', () => {
  const { article, blocks } = articleOf(
    '<p data-post="0">One.</p><p data-post="0">Two.</p><p data-post="1">Three.</p>',
    {
      posts: [
        { title: 'First', time: '10:00', authors: [], href: 'https://www.dw.com/1' },
        { title: '', time: '09:00', authors: [], href: null },
      ],
    },
  );
  expect(toMarkdown(article, blocks)).toContain(
    '## [10:00 · First](https://www.dw.com/1)\n\nOne.\n\nTwo.\n\n## 09:00\n\nThree.',
  );
});

type Tree = Nodes & { children?: Nodes[]; value?: string; url?: string };

function parse(markdown: string): Tree {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function all(tree: Tree, type: string): Tree[] {
  return [
    ...(tree.type === type ? [tree] : []),
    ...(tree.children ?? []).flatMap((child) => all(child, type)),
  ];
}

function wordsOf(tree: Tree): string {
  if (tree.type === 'break') return '\n';
  return tree.value ?? (tree.children ?? []).map(wordsOf).join('');
}

describe('words stay words', () => {
  const attacks = [
    '# heading',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '![a](https://track.example/p.gif)',
    '](https://evil.example) [x',
    '*a* _b_ `c` ~~d~~',
    '> quote',
    '- list',
    '1. list',
    '--- ',
    '| a | b |',
    'a\n\n# b',
    '&lt;b&gt; &#60;',
    '\\*a\\*',
    '[x]: https://evil.example',
    '<https://evil.example>',
    '```\ncode',
  ];

  test.each(attacks)('%j in headline, caption, credit, paragraph, cell', (attack) => {
    const { article } = articleOf('', { title: attack, standfirst: attack, signOff: [attack] });
    article.body.children = [
      element('p', words(attack)),
      element('figure', element('figcaption', words(attack), element('small', words(attack)))),
      element('table', element('tr', element('td', words(attack)), element('td', words(attack)))),
    ];
    const tree = parse(toMarkdown(article, toBlocks(article.body)));
    for (const type of ['html', 'image', 'definition', 'code']) expect(all(tree, type), type).toEqual([]);
    expect(all(tree, 'heading')).toHaveLength(1);
    expect(all(tree, 'link').map(({ url }) => url)).toEqual([article.url]);
    const line = attack.replace(/\s+/g, ' ').trim();
    expect(all(tree, 'heading').map(wordsOf)).toEqual([line]);
    expect(all(tree, 'tableCell').slice(-2).map(wordsOf)).toEqual([line, line]);
    expect(all(tree, 'paragraph').map(wordsOf)).toContain(`${line} © ${line}`);
  });

  test('links of scripts are none', () => {
    const { article } = articleOf('', { url: 'javascript:alert(1)' });
    article.posts.push({ title: 'P', time: null, authors: [], href: 'data:text/html,x' });
    const link = { ...element('a', words('x')), properties: { href: 'javascript:alert(1)' } };
    article.body.children = [{ ...element('p', link), properties: { dataPost: '0' } }];
    expect(all(parse(toMarkdown(article, toBlocks(article.body))), 'link')).toEqual([]);
  });
});

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'*_`~[]()<>!#&;\\|-+.:1 a"\'é中ا'), maxLength: 14 }),
);
/** Words as a page shows them. */
const shown = word.map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim() || 'x');

test('any text parses back to itself', () => {
  fc.assert(
    fc.property(shown, shown, shown, (one, strong, cell) => {
      const { article } = articleOf('');
      article.body.children = [
        element('p', words(one), element('strong', words(strong)), words('c')),
        element('ul', element('li', words(cell))),
        element('table', element('tr', element('th', words(cell)), element('th', words('f')))),
      ];
      const tree = parse(toMarkdown(article, toBlocks(article.body)));
      expect(all(tree, 'paragraph').map(wordsOf)).toContain(`${one}${strong}c`);
      expect(all(tree, 'listItem').map(wordsOf)).toEqual([cell]);
      expect(all(tree, 'tableCell').map(wordsOf)).toEqual([cell, 'f']);
    }),
    { numRuns: 80 },
  );
});
