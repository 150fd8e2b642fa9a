#!/usr/bin/env node
// node test/fuzz/run.mjs [--inputs 100000] [--pages 2000] [--seconds 1800] [--seed N] [--only PAGE]
import { bundleAndRun } from '../../bench/bundle.mjs';

await bundleAndRun('test/fuzz/fuzz.ts', 'fuzz', process.argv.slice(2));
