import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-package-'));
afterAll(() => fs.rmSync(work, { recursive: true, force: true }));

/** A copy of the source with the packages of this checkout; `npm run package` in it gives three zips. */
function packageIn(folder: string): Record<string, Buffer> {
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: folder });
  const packages = path.join(folder, 'dist/packages');
  const names = fs.readdirSync(packages);
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(packages, name))]));
}

function copySource(name: string): string {
  const folder = path.join(work, name);
  const left = new Set(['node_modules', 'dist', 'coverage', '.git', 'screenshots']);
  fs.cpSync(ROOT, folder, { recursive: true, filter: (source) => !left.has(path.basename(source)) });
  return folder;
}

let first: Record<string, Buffer> = {};
const named = (word: string): [string, Buffer] => {
  const found = Object.entries(first).find(([name]) => name.includes(word));
  if (!found) throw new Error(`No zip for ${word} was made.`);
  return found;
};

beforeAll(() => {
  first = packageIn(copySource('first'));
}, 120_000);

test('the source zip, unpacked elsewhere, gives the same three zips byte by byte', () => {
  const [, source] = named('source');
  const folder = path.join(work, 'a second folder');
  for (const [name, bytes] of Object.entries(unzipSync(source))) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), bytes);
  }
  const second = packageIn(folder);
  expect(Object.keys(second)).toHaveLength(3);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  for (const [name, bytes] of Object.entries(second))
    expect(bytes.equals(first[name] ?? Buffer.of()), name).toBe(true);
}, 120_000);

test('the version stands in package.json alone', () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expect(JSON.parse(fs.readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'))).not.toHaveProperty('version');
  for (const browser of ['chrome', 'firefox']) {
    const [name, zip] = named(browser);
    expect(name).toBe(`byline-${version}-${browser}.zip`);
    const manifest = unzipSync(zip)['manifest.json'];
    expect(JSON.parse(Buffer.from(manifest ?? []).toString()).version).toBe(version);
  }
});

test('each store zip is at most 600 KB, names the licences in it, and says that no data is collected', () => {
  for (const browser of ['chrome', 'firefox']) {
    const [, zip] = named(browser);
    expect(zip.length).toBeLessThanOrEqual(600 * 1024);
    expect(Object.keys(unzipSync(zip))).toContain('licences.txt');
  }
  const manifest = unzipSync(named('firefox')[1])['manifest.json'];
  const { gecko } = JSON.parse(Buffer.from(manifest ?? []).toString()).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
