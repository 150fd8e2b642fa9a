// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { CopyResult } from '../../src/view/copier.ts';
import { fromHtml } from '../support/from-html.ts';
import { all, find, marked, press, show, withReader } from './mount.tsx';
import { article, nothing, reading } from './sample.ts';

withReader();

test('the article is there before its analysis', async () => {
  await show('pending');
  expect(find('.article h1').textContent).toBe('The ferry sails');
  expect(find('.body figure .credit').textContent).toBe('P. Lindqvist/AFP');
  await press('#tab-facts');
  expect(find('#panel-facts .notice').textContent).toBe('Looking through the article…');
});

test('an analysis that failed leaves the article', async () => {
  await show('failed');
  await press('#tab-facts');
  expect(find('#panel-facts .notice').textContent).toMatch(/^Byline could not look through/);
});

test('only sections that have something to show are shown', async () => {
  await show(reading);
  const headings = all('#panel-facts h2').map((one) => one.textContent);
  expect(headings).toEqual(['People', 'Dates']);
  const dates = all('#panel-facts .resolved li').map((one) => one.textContent);
  expect(dates).toEqual(['ThursdayOctober 15, 2026', '2026']);
});

test('an article without facts says so', async () => {
  await show({ ...reading, facts: nothing });
  expect(find('#panel-facts .notice').textContent).toMatch(/no key facts/);
});

test('attributions name who wrote, edited, photographed and spoke', async () => {
  await show(reading);
  const text = find('#panel-attributions').textContent ?? '';
  for (const words of [
    'Marta Ellinghaus',
    'Reporter, Elmstad',
    'es, msh',
    'AFP — Agence France-Presse',
    'Carla Wendt',
    'P. Lindqvist',
    'Henrike Olsen',
    'Mayor',
    'said',
    'Speaker not certain',
    'Elmstad Tidende',
  ]) {
    expect(text).toContain(words);
  }
});

test('a fact leads to its words, pressed again to the next place', async () => {
  await show(reading);
  await press('#tab-facts');
  await press('.people .anchored');
  expect(find('#panel-article').hidden).toBe(false);
  expect(marked('byline-mark')).toEqual(['Henrike Olsen', 'Olsen']);
  expect(document.activeElement?.getAttribute('data-block')).toBe('0');
  await press('.people .anchored');
  expect(document.activeElement?.getAttribute('data-block')).toBe('2');
});

test('a picture’s credit leads to the picture', async () => {
  await show(reading);
  await press('.images .anchored');
  expect(document.activeElement?.tagName).toBe('FIGURE');
});

test.each<[CopyResult, string]>([
  ['both', 'Copied'],
  ['text', 'Copied as plain text'],
  ['failed', 'The browser did not let Byline copy. Select the text and copy it with the keyboard.'],
])('copying that ends with "%s" says so', async (result, sentence) => {
  await show(reading, { on: { copy: async () => result } });
  await press('.copy-button');
  expect(find('[role=status]').textContent).toBe(sentence);
});

test('the arrow keys go from tab to tab', async () => {
  await show(reading);
  const key = (name: string): void => {
    act(() => {
      find('[role=tablist]').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  };
  key('ArrowLeft');
  expect(find('#tab-attributions').getAttribute('aria-selected')).toBe('true');
  key('ArrowRight');
  expect(find('#tab-article').getAttribute('aria-selected')).toBe('true');
  key('End');
  expect(document.activeElement?.id).toBe('tab-attributions');
});

test('a picture that cannot be loaded leaves its caption', async () => {
  await show(reading);
  act(() => {
    find('.body img').dispatchEvent(new Event('error'));
  });
  expect(document.querySelector('.body img')).toBe(null);
  expect(find('.body figcaption').textContent).toContain('The quay');
});

test('the posts of a live blog have their headlines before them', async () => {
  const body = fromHtml(
    '<p>Intro</p><p data-post="0">One</p><p data-post="0">Two</p><p data-post="1">Three</p>',
  );
  const posts = [
    { title: 'First', time: '10:15', authors: ['Ole Brandt'], href: 'https://news.example/1' },
    { title: 'Second', time: null, authors: [], href: null },
  ];
  await show('pending', { article: { ...article, body, posts } });
  expect([...find('.body').children].map((one) => one.textContent)).toEqual([
    'Intro',
    '10:15 · Ole BrandtFirst',
    'One',
    'Two',
    'Second',
    'Three',
  ]);
});

test('links lead out and tell nothing', async () => {
  await show(reading);
  const link = find('.article-footer a');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});
