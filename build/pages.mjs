import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

export const FOLDER = path.join(ROOT, 'src/extension/pages');

/**
 * The extension's pages: each has `NAME.tsx` and `NAME.css`. `styles` are the sheets that it is painted with, `first`
 * is a script of its own that runs before all else.
 */
const PAGES = {
  popup: { first: 'popup-start', styles: ['view', 'popup'] },
  panel: { first: 'first-paint', styles: ['view', 'panel'] },
  reader: { first: 'first-paint', styles: ['view', 'reader'] },
  options: { first: 'first-paint', styles: ['view', 'later', 'options'] },
  welcome: { first: 'first-paint', styles: ['welcome'], icon: 'icons/32.png' },
};

/** @returns the pages' own files with an ending, by the page's name */
export function entriesOf(ending) {
  return Object.fromEntries(Object.keys(PAGES).map((name) => [name, path.join(FOLDER, `${name}.${ending}`)]));
}

/**
 * Writes the pages' HTML. What a page's script imports is named in its head: else the browser would learn of each
 * script only from the one that imports it, one after the other.
 *
 * @param imports the files that each page's script imports
 */
export function writePages(imports, outdir) {
  const template = fs.readFileSync(path.join(FOLDER, 'page.html'), 'utf8');
  for (const [name, { first, styles, icon }] of Object.entries(PAGES)) {
    const head = [
      `<script src="${first}.js"></script>`,
      ...(icon ? [`<link rel="icon" href="${icon}">`] : []),
      ...styles.map((style) => `<link rel="stylesheet" href="${style}.css">`),
      ...imports[name].map((script) => `<link rel="modulepreload" href="${script}">`),
      `<script type="module" src="${name}.js"></script>`,
    ];
    const html = template.replace(/ *<!--.*-->/, () => head.map((line) => `    ${line}`).join('\n'));
    fs.writeFileSync(path.join(outdir, `${name}.html`), html);
  }
}
