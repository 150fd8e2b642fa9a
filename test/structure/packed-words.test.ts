import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import { pack, packSource } from '../../build/pack-words.mjs';
import { unpack } from '../../src/language/list.ts';

const folder = path.resolve(import.meta.dirname, '../../src/language');

/** Shortens the words as the build of the pages does. */
const packed: Plugin = {
  name: 'packed',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]language[\\/][\w-]+\.ts$/ }, ({ path: file }) => ({
      contents: packSource(readFileSync(file, 'utf8'), file),
      loader: 'ts',
    }));
  },
};

test('a word that begins like the one before it is a digit and the rest', () => {
  const line = 'alba|albano|albert|berta|bertil|bertold|carla|carlo|carlos|carlotta|carmen|c|d';
  const short = pack(line);
  expect(short?.packed).toBe('alba4no3ert|berta4il4old|carla4o5s5tta3men1|d');
  expect(unpack(short?.packed ?? '', '|')).toBe(line);
});

test('every language file says the same when it is packed', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'packed-'));
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  await build({
    entryPoints: files.map((file) => path.join(folder, file)),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    plugins: [packed],
  });
  for (const file of files) {
    const source = await import(pathToFileURL(path.join(folder, file)).href);
    const short = await import(pathToFileURL(path.join(out, file.replace('.ts', '.mjs'))).href);
    for (const [name, value] of Object.entries(source))
      if (typeof value !== 'function')
        expect(JSON.stringify(short[name]), `${file} ${name}`).toBe(JSON.stringify(value));
  }
}, 60_000);
