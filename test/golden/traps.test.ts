import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const PAGES = path.resolve(import.meta.dirname, '../pages');

/** Each golden page of DW misleads a reader mode in so many ways at least. */
const TRAPS = 5;

/** The rows of the list in `test/pages/README.md`, which is made from the pages: name, layout, language, kind, traps. */
const rows = readFileSync(path.join(PAGES, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replace(/`/g, '')))
  .map(([, name = '', layout = '', language = '', kind = '', traps = '']) => ({
    name,
    layout,
    language,
    kind,
    traps: traps.split(', ').filter((trap) => trap !== ''),
  }));

const articles = readdirSync(PAGES).filter((name) => {
  const file = path.join(PAGES, name, 'expected.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).article !== false;
});
const dw = rows.filter(({ name }) => articles.includes(name) && !name.startsWith('other-'));

test('at least forty pages of DW, in all of its languages and kinds', () => {
  expect(dw.length).toBeGreaterThanOrEqual(40);
  expect(new Set(dw.map(({ language }) => language)).size).toBeGreaterThanOrEqual(31);
  expect([...new Set(dw.map(({ kind }) => kind))].sort()).toEqual([
    'article',
    'audio',
    'gallery',
    'interview',
    'liveblog',
    'opinion',
    'video',
  ]);
});

test('every golden page of DW is in the list', () => {
  const listed = new Set(rows.map(({ name }) => name));
  expect(articles.filter((name) => !name.startsWith('other-') && !listed.has(name))).toEqual([]);
});

test.each(dw)('$name has five traps at least', ({ traps }) => {
  expect(traps.length, traps.join(', ')).toBeGreaterThanOrEqual(TRAPS);
});
