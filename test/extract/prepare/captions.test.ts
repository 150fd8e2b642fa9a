import { expect, test } from 'vitest';
import { lines, prepared } from './helper.ts';

const figures = (html: string) =>
  [...prepared(`<article>${lines(4)}${html}</article>`).document.querySelectorAll('figure')].map(
    (figure) => ({
      image: figure.querySelector('img')?.getAttribute('src') ?? null,
      caption: figure.querySelector('figcaption')?.textContent?.replace(/\s+/g, ' ').trim(),
    }),
  );

test.each([
  [
    'a paragraph named caption in the picture’s box',
    '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The quay at dawn</p></div>',
  ],
  [
    'a caption after the picture',
    '<div><img src="/a.jpg"></div><div class="image-caption">The quay at dawn</div>',
  ],
  [
    'a box that is named a picture, with a paragraph',
    '<div class="image top"><img src="/a.jpg"><p>The quay at dawn</p></div>',
  ],
  [
    'a figure with words and no figcaption',
    '<figure><img src="/a.jpg"><span>The quay at dawn</span></figure>',
  ],
  [
    'a small box of a picture and a line',
    '<div><div><img src="/a.jpg"></div><div>The quay at dawn</div></div>',
  ],
  [
    'a figcaption after its figure',
    '<div><figure><img src="/a.jpg"></figure><figcaption>The quay at dawn</figcaption></div>',
  ],
])('%s is tied to its picture', (_, html) => {
  expect(figures(html)).toEqual([{ image: '/a.jpg', caption: 'The quay at dawn' }]);
});

test('a caption whose picture is not on the page stands apart from the text all the same', () => {
  expect(figures('<div class="photo-caption">The quay at dawn</div>')).toEqual([
    { image: null, caption: 'The quay at dawn' },
  ]);
});

test('a paragraph beside a picture is no caption', () => {
  expect(figures('<div><img src="/a.jpg"><p>It rained.</p></div>')).toEqual([]);
});
