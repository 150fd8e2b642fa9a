#!/usr/bin/env node
// node bench/run.mjs NAME [arguments]: bundles bench/NAME/bench.ts and runs it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [name = '', ...args] = process.argv.slice(2);
const entry = path.join(root, 'bench', name, 'bench.ts');
if (name === '' || !existsSync(entry)) {
  console.error(`There is no bench "${name}".`);
  process.exit(2);
}
const outfile = path.join(root, 'dist', 'bench', `${name}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit', cwd: root });
process.exit(run.status ?? 1);
