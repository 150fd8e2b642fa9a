import fs from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { injectedFiles } from '../../test/support/injected-files.ts';
import { alone, type Bar, markdownTable } from '../statistics.ts';
import type { Loaded } from './loaded.ts';

const DIST = path.resolve('dist/chrome');
/** Kilobytes of 1,024 bytes, as the bars mean them. */
const KB = 1024;

const sizeOf = (file: string): number => fs.statSync(path.join(DIST, file)).size;
const deflated = (file: string): number =>
  deflateRawSync(fs.readFileSync(path.join(DIST, file)), { level: 9 }).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const kilobytes = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

/** Bytes of what is always on, of a click and of the package: against their bars, and in detail. */
export function sizesReport(loaded: Loaded | null): { lines: string[][]; details: string } {
  const { dw = [], any } = injectedFiles(DIST);
  const all = fs
    .readdirSync(DIST, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)));
  const parts: [string, string[]][] = [
    ['always on, in a DW page', ['content.js']],
    ['put into a DW page on the click', dw],
    ['put into any other page on the click', any],
  ];
  if (loaded) {
    const [first, later] = [loaded.first, loaded.later].map((names) =>
      names.filter((name) => all.includes(name)),
    );
    parts.push(
      ['the popup loads before the article is painted', first ?? []],
      ['the popup loads after it: analysis, language, later styles', later ?? []],
      ['a click on a DW page, all together', [...dw, ...(first ?? []), ...(later ?? [])]],
      ['a click on any other page, all together', [...any, ...(first ?? []), ...(later ?? [])]],
    );
  }
  parts.push(['the whole package, as a zip has it in the last column', all]);
  const rows = parts.map(([name, files]) => [
    name,
    String(files.length),
    kilobytes(sum(files.map(sizeOf))),
    kilobytes(sum(files.map(deflated))),
  ]);
  const bytes = (name: string): number =>
    sum((parts.find(([one]) => one.startsWith(name))?.[1] ?? []).map(sizeOf));
  const kb = (what: string, bytes: number, bar?: Bar): string[] =>
    alone(what, { value: bytes / KB, text: kilobytes(bytes) }, bar);
  const lines = [
    kb('always-on script', bytes('always on'), { most: 4 }),
    kb('put into the page on a click, DW page', bytes('put into a DW'), { most: 70 }),
    kb('put into the page on a click, any other page', bytes('put into any'), { most: 70 }),
    ...(loaded
      ? [
          kb('popup before the article', bytes('the popup loads before'), { most: 120 }),
          kb('loaded on a click, all together, DW page', bytes('a click on a DW')),
          kb('loaded on a click, all together, any other page', bytes('a click on any')),
        ]
      : []),
    kb('whole package, zipped', sum(all.map(deflated)), { most: 600 }),
  ];
  const details = markdownTable(['bytes', 'files', 'minified', 'deflated'], rows);
  return { lines, details };
}
