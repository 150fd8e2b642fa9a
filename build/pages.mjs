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

/**
 * Writes the pages' HTML. What a page's script imports is named in its head: else the browser would learn of each
 * script only from the one that imports it, one after the other.
 *
 * @param imports the files that each page's script imports
 */
export function writePages(imports, outdir) {
  for (const [page, file] of Object.entries(pages('html'))) {
    const links = imports[page].map((other) => `    <link rel="modulepreload" href="${other}">\n`);
    const script = `    <script type="module" src="${page}.js">`;
    const html = fs.readFileSync(file, 'utf8').replace(script, () => links.join('') + script);
    fs.writeFileSync(path.join(outdir, `${page}.html`), html);
  }
}
