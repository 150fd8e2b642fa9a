// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Copyable } from '../../src/view/copier.ts';
import { readSettings } from '../../src/view/settings.ts';
import { fromHtml } from '../support/from-html.ts';
import { all, find, key, marked, press, show, textOf, type, withReader } from './mount.tsx';
import { article, reading } from './sample.ts';

withReader();

test('words are found, counted and gone through', async () => {
  await show(reading);
  await key('/');
  await type('.find-bar input', 'OLSEN');
  expect(marked('byline-find')).toEqual(['Olsen', 'Olsen']);
  expect(textOf('.find-count')).toBe('1 of 2');
  find('.find-bar input').focus();
  await key('Enter');
  expect(textOf('.find-count')).toBe('2 of 2');
  await key('Enter', { shiftKey: true });
  expect(textOf('.find-count')).toBe('1 of 2');
  await type('.find-bar input', 'nowhere');
  expect(textOf('.find-count')).toBe('Not found');
  await key('Escape');
  expect(all('.find-bar')).toEqual([]);
  expect(marked('byline-find')).toEqual([]);
});

test.each([
  ['popup', true],
  ['panel', true],
  ['tab', false],
] as const)('Ctrl+F in the %s is Byline’s own: %s', async (where, own) => {
  await show(reading, { on: { where } });
  const event = await key('f', { ctrlKey: true });
  expect(event.defaultPrevented).toBe(own);
  expect(all('.find-bar').length > 0).toBe(own);
});

test('a report is copied, without the text unless the reader says so', async () => {
  const copied: Copyable[] = [];
  const copy = async (copyable: Copyable): Promise<'both'> => {
    copied.push(copyable);
    return 'both';
  };
  await show(reading, { on: { copy, version: '9.9' } });
  await key('w');
  await press('.dialog-wrong .main-button');
  expect(copied[0]?.text).toContain('Byline 9.9');
  expect(copied[0]?.text).not.toContain('Olsen');
  expect(textOf('.dialog-wrong [role=status]')).toBe('Report copied');
  await press('.dialog-wrong input[type=checkbox]');
  await press('.dialog-wrong .main-button');
  expect(copied[1]?.text).toContain('Olsen');
});

test('without pictures none is asked for; what they show is said', async () => {
  await show(reading, { on: { settings: readSettings({ pictures: false }) } });
  expect(document.querySelector('img')).toBe(null);
  expect(textOf('figure')).toBe('A quayThe quayP. Lindqvist/AFP');
  await press('.images .anchored');
  expect(document.activeElement?.tagName).toBe('FIGURE');
});

test.each([
  ['opinion', null, 'Opinion'],
  ['video', 'PT2M5S', 'Video · 2:05'],
  ['article', null, ''],
] as const)('a page that is %s says so', async (kind, duration, label) => {
  const media = { duration, transcript: null };
  await show('pending', { article: { ...article, kind, media } });
  expect(document.querySelector('.kind-label')?.textContent ?? '').toBe(label);
});

test('words are counted; Chinese by characters', async () => {
  await show({ ...reading, time: { words: 1340, minutes: 6 } });
  expect(textOf('.dateline')).toContain('6 min read · 1,340 words');
  await show({ ...reading, article: { ...article, language: 'zh' } });
  expect(textOf('.dateline')).toContain('10 characters');
});

test('the posts of a long live blog are there to jump to', async () => {
  const posts = Array.from({ length: 6 }, (_, index) => ({
    title: `Post ${index}`,
    time: `10:0${index}`,
    authors: [],
    href: null,
  }));
  const body = fromHtml(posts.map((_, index) => `<p data-post="${index}">Text ${index}</p>`).join(''));
  await show('pending', { article: { ...article, kind: 'liveblog', body, posts } });
  expect(textOf('.posts-index summary')).toBe('Posts: 6');
  await press('.posts-index li:nth-child(4) button');
  expect(document.activeElement?.textContent).toContain('Post 3');
});
