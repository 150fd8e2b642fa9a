import fs from 'node:fs';
import path from 'node:path';
import { DIST, ROOT } from './paths.mjs';

/** @returns the newest modification time under a file or folder, in milliseconds. */
function newest(place) {
  const { mtimeMs } = fs.statSync(place);
  if (!fs.statSync(place).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** The command line: two files that take their packages from node_modules. */
export async function buildCommandLine() {
  const outputs = ['read', 'start'].map((name) => path.join(DIST, 'cli', `${name}.mjs`));
  const sources = ['src', 'build', 'build.mjs', 'package.json'].map((name) => newest(path.join(ROOT, name)));
  if (outputs.every((file) => fs.existsSync(file) && fs.statSync(file).mtimeMs > Math.max(...sources)))
    return;
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: { read: path.join(ROOT, 'src/cli/read.ts'), start: path.join(ROOT, 'src/cli/start.ts') },
    absWorkingDir: ROOT,
    outdir: path.join(DIST, 'cli'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'warning',
  });
  for (const { path: file, contents } of outputFiles) replaceFile(file, contents);
}

/** Writes a file so that a reader sees the old one or the new one, never half of it. */
function replaceFile(file, contents) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  fs.writeFileSync(temporary, contents);
  fs.renameSync(temporary, file);
}
