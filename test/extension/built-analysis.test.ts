import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languagesByThemselves } from '../../build/language-files.mjs';
import type { analyseInLanguage } from '../../src/analyse/in-language.ts';
import { readHtml } from '../../src/cli/reader.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');
const out = mkdtempSync(path.join(tmpdir(), 'analysis-'));
let built: { analyseInLanguage: typeof analyseInLanguage };

beforeAll(async () => {
  await build({
    entryPoints: [path.resolve('src/analyse/in-language.ts')],
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    plugins: [languagesByThemselves],
  });
  built = await import(pathToFileURL(path.join(out, 'in-language.mjs')).href);
}, 60_000);

afterAll(() => rmSync(out, { recursive: true }));

/** The first page of each language. */
const names = readdirSync(PAGES)
  .filter((name) => existsSync(path.join(PAGES, name, 'expected.json')) && /^[a-z]{2}-/.test(name))
  .filter((name, index, all) => all.findIndex((other) => other.slice(0, 3) === name.slice(0, 3)) === index);

test.each(names)('%s: the analysis with shortened lists says what the source says', async (name) => {
  const expected = JSON.parse(readFileSync(path.join(PAGES, name, 'expected.json'), 'utf8'));
  const html = readFileSync(path.join(PAGES, name, 'page.html'), 'utf8');
  const reading = await readHtml(html, expected.address);
  const again = await built.analyseInLanguage(reading.article);
  expect(JSON.stringify(again)).toBe(JSON.stringify(reading));
});
