import { expect, test } from 'vitest';
import { containerOf } from '../../../src/extract/prepare/container.ts';
import { lostArticle, signature } from '../../../src/extract/prepare/recover.ts';
import { page } from '../../helpers/page.ts';

const document =
  page(`<main id="all"><div id="body"><section class="part-1"><p class="text">a</p><p class="text">b</p></section>
  <section class="part-2"><p class="text">c</p></section></div><ul><li class="teaser">d</li></ul></main>`);
const elements = [...document.querySelectorAll('p, li')];
const running = elements.map((element) => ({ element, length: 100, outside: false }));
const signatures = elements.map(signature);

test('numbers in names do not make paragraphs unlike', () => {
  expect(signatures[0]).toBe(signatures[2]);
  expect(signatures[0]).not.toBe(signatures[3]);
});

test('paragraphs like those that were kept are the article’s', () => {
  expect(lostArticle(running, signatures, new Set([0, 1]))).toEqual([0, 1, 2]);
});

test('a paragraph beside the headline is the article’s, though no other is marked up so', () => {
  const opened = page(
    '<header><h1>A</h1><p>a</p></header><div><p>b</p><p>c</p></div><header><p>d</p></header>',
  );
  const paragraphs = [...opened.querySelectorAll('p')];
  const lines = paragraphs.map((element) => ({ element, length: 100, outside: false }));
  expect(lostArticle(lines, paragraphs.map(signature), new Set([1, 2]))).toEqual([0, 1, 2]);
});

test('nothing is lost where only a teaser is missing', () => {
  expect(lostArticle(running, signatures, new Set([0, 1, 2]))).toBeNull();
});

test('where nothing was kept, the commonest way of marking up is the article’s', () => {
  expect(lostArticle(running, signatures, new Set())).toEqual([0, 1, 2]);
  expect(lostArticle([], [], new Set())).toBeNull();
});

test('the container is the smallest element with so much of the text', () => {
  expect(containerOf(running.slice(0, 3), 1)?.id).toBe('body');
  expect(containerOf(running, 1)?.id).toBe('all');
  expect(containerOf([], 1)).toBeNull();
});
