import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** Rooms from the bottom up: a file imports from its own room and from those to its left. */
const ROOMS = [
  'article',
  'timex',
  'tree',
  'language',
  'dom',
  'sites',
  'extract',
  'analyse',
  'export',
  'view',
  'extension',
  'cli',
];

/** Rooms to the left that a room has no business with. */
const CLOSED: Record<string, string[]> = {
  analyse: ['dom', 'sites', 'extract'],
  export: ['dom', 'sites', 'extract', 'analyse'],
  view: ['dom', 'sites', 'extract', 'analyse'],
  cli: ['view', 'extension'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string) => file.split(path.sep)[0]?.replace(/\.ts$/, '') ?? '';

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(40);
});

test.each(files)('%s imports only from its own room and rooms before it', (file) => {
  const room = roomOf(file);
  expect(ROOMS).toContain(room);
  const source = readFileSync(path.join(SRC, file), 'utf8');
  for (const [, imported] of source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    const target = path.relative(SRC, path.resolve(SRC, path.dirname(file), imported ?? ''));
    const other = roomOf(target);
    if (other.startsWith('..')) continue;
    expect(ROOMS.indexOf(other), `${file} imports ${target}`).toBeLessThanOrEqual(ROOMS.indexOf(room));
    expect(CLOSED[room] ?? [], `${file} imports ${target}`).not.toContain(other);
  }
});

/** The files that a file imports, but for what it loads later. */
function importsOf(file: string): string[] {
  const source = readFileSync(path.join(SRC, file), 'utf8');
  return [...source.matchAll(/^(?:import|export)[^;]*?from '(\.[^']+)'/gm)].map(([, imported = '']) =>
    path.relative(SRC, path.resolve(SRC, path.dirname(file), imported)),
  );
}

/** @returns the first circle that is found from a file on, as the files in it, or null */
function circleFrom(file: string, seen: Set<string>, way: readonly string[] = []): string[] | null {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (seen.has(file)) return null;
  for (const other of importsOf(file)) {
    const circle = files.includes(other) ? circleFrom(other, seen, [...way, file]) : null;
    if (circle) return circle;
  }
  seen.add(file);
  return null;
}

test('no files import each other in a circle, types neither', () => {
  const seen = new Set<string>();
  for (const file of files) expect(circleFrom(file, seen)?.join(' → ') ?? '', file).toBe('');
});

test('only the adapter imports the polyfill; its types are free', () => {
  const importers = files.filter((file) =>
    /^import (?!type\b).*from 'webextension-polyfill'/m.test(readFileSync(path.join(SRC, file), 'utf8')),
  );
  expect(importers.map((file) => file.split(path.sep).join('/'))).toEqual(['extension/browser.ts']);
});

test('no code writes HTML as text or evaluates text', () => {
  for (const file of files) {
    const source = readFileSync(path.join(SRC, file), 'utf8');
    expect(source, file).not.toMatch(
      /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function\(/,
    );
  }
});
