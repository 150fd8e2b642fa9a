import fs from 'node:fs';
import path from 'node:path';

/** The pages that show articles: what all of them need is one script. */
const ARTICLE_PAGES = ['popup', 'panel', 'reader'];

/**
 * Joins the chunks that the bundler made of the pages' and the background's scripts: it makes one for each set of
 * scripts that share something, two dozen for the popup, and a browser takes its time for each file.
 *
 * @param entries the names of the scripts that are loaded by themselves
 * @returns for each of them the files that it imports before it runs
 */
export async function joinChunks(outdir, entries) {
  const { rolldown } = await import('rolldown');
  const files = Object.fromEntries(entries.map((name) => [name, path.join(outdir, `${name}.js`)]));
  const needed = Object.fromEntries(entries.map((name) => [name, imported(files[name])]));
  const inArticles = (file) => ARTICLE_PAGES.every((page) => needed[page].has(file));
  const bundle = await rolldown({ input: files, cwd: outdir, logLevel: 'warn' });
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      groups: [
        { name: 'base', test: (file) => inArticles(file) && needed.background.has(file) },
        { name: 'view', test: inArticles },
      ],
    },
  });
  await bundle.close();
  fs.rmSync(path.join(outdir, 'chunks'), { recursive: true });
  fs.mkdirSync(path.join(outdir, 'chunks'));
  for (const { fileName, code } of output) fs.writeFileSync(path.join(outdir, fileName), code);
  const importsOf = Object.fromEntries(output.map(({ fileName, imports }) => [fileName, imports]));
  return Object.fromEntries(entries.map((name) => [name, importsOf[`${name}.js`]]));
}

/** @returns a script's file and those of all that it imports before it runs */
function imported(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const script = fs.readFileSync(file, 'utf8');
  for (const [, other] of script.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)) {
    imported(path.join(path.dirname(file), other), found);
  }
  return found;
}
