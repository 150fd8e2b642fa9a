#!/usr/bin/env node
// node bench/run.mjs NAME [arguments]: bundles bench/NAME/bench.ts and runs it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bundleAndRun, ROOT } from './bundle.mjs';

const [name = '', ...args] = process.argv.slice(2);
const entry = path.join('bench', name, 'bench.ts');
if (name === '' || !existsSync(path.join(ROOT, entry))) {
  console.error(`There is no bench "${name}".`);
  process.exit(2);
}
await bundleAndRun(entry, name, args);
