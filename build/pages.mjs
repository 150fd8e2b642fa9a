import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

export const PAGES = path.join(ROOT, 'src/extension/pages');

/** @returns the entry points of the extension's pages: each has `NAME.html`, `NAME.tsx` and `NAME.css` in one folder. */
export function pages(ending) {
  const names = fs.readdirSync(PAGES).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(
    names.map((file) => {
      const name = path.basename(file, '.html');
      return [name, path.join(PAGES, `${name}.${ending}`)];
    }),
  );
}

/** @returns a built script and all that it imports before it runs, as paths from the built extension's folder */
function imported(outputs, file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path: other, kind } of outputs[file].imports) {
    if (kind === 'import-statement') imported(outputs, other, found);
  }
  return found;
}

/**
 * Writes the pages' HTML. What a page's script imports is named in its head: else the browser would learn of each
 * script only from the one that imports it, one after the other.
 *
 * @param metafile what esbuild tells of the scripts
 */
export function writePages(metafile, outdir) {
  const { outputs } = metafile;
  const written = path.relative(ROOT, outdir);
  for (const [page, file] of Object.entries(pages('html'))) {
    const [own, ...others] = imported(outputs, path.join(written, `${page}.js`));
    const links = others.map(
      (other) => `    <link rel="modulepreload" href="${path.relative(written, other)}">\n`,
    );
    const script = `    <script type="module" src="${path.relative(written, own)}">`;
    const html = fs.readFileSync(file, 'utf8').replace(script, () => links.join('') + script);
    fs.writeFileSync(path.join(outdir, `${page}.html`), html);
  }
}
