import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles a TypeScript program, runs it from the project's folder, and ends with its status.
 *
 * @param entry its path, relative to the project's folder
 * @param name its name among the bundles
 */
export async function bundleAndRun(entry, name, args) {
  const outfile = path.join(ROOT, 'dist', 'bench', `${name}.mjs`);
  await build({
    entryPoints: [path.join(ROOT, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit', cwd: ROOT });
  process.exit(run.status ?? 1);
}
