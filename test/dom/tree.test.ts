import { fromDom } from 'hast-util-from-dom';
import { expect, test } from 'vitest';
import { treeOf } from '../../src/dom/tree.ts';
import { page } from '../helpers/page.ts';

const treeOfBody = (html: string) => treeOf(page(html).body);

test('words and elements in order, without comments', () => {
  expect(treeOfBody('<p>The ferry <!-- 9:40 --><em lang="fr">Lune</em> is late.</p>').children).toEqual([
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [
        { type: 'text', value: 'The ferry ' },
        {
          type: 'element',
          tagName: 'em',
          properties: { lang: 'fr' },
          children: [{ type: 'text', value: 'Lune' }],
        },
        { type: 'text', value: ' is late.' },
      ],
    },
  ]);
});

test('classes are a list, and attributes that nothing reads are left out', () => {
  const [small] = treeOfBody(
    '<small class=" credit  bold " style="color:red" onclick="x()" id="a">A</small>',
  ).children;
  expect(small).toMatchObject({ tagName: 'small', properties: { className: ['credit', 'bold'] } });
  expect(small && 'properties' in small && Object.keys(small.properties)).toEqual(['className']);
});

test.each([
  '<p>One <a href="https://news.example/a" title="A">link</a><br>and <b>more</b></p>',
  '<img src="a.jpg" alt="" title="t" class="x emoji"><h2 dir="rtl">Two</h2>',
  '<iframe data-src="https://video.example/1" title="Video"></iframe><svg><title>Icon</title></svg>',
  '<blockquote class="twitter-tweet" data-id="12" cite="https://x.com/1" data-instgrm-permalink="https://i.example/1"><p>A</p></blockquote>',
])('the same tree as hast-util-from-dom makes: %s', (html) => {
  const { body } = page(`<body>${html}</body>`);
  expect(treeOf(body)).toEqual(fromDom(body));
});
