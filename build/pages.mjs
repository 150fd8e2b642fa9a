import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

export const FOLDER = path.join(ROOT, 'src/extension/pages');

/**
 * The extension's pages: each has `NAME.tsx` and `NAME.css`. `styles` are the sheets that it is painted with, `early`
 * a script that does not wait for the page's own.
 */
const PAGES = {
  popup: { styles: ['view', 'popup'], early: 'popup-start' },
  panel: { styles: ['view', 'panel'] },
  reader: { styles: ['view', 'reader'] },
  options: { styles: ['view', 'later', 'options'] },
  welcome: { styles: ['welcome'], icon: 'icons/32.png' },
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
  for (const [name, { styles, early, icon }] of Object.entries(PAGES)) {
    const head = [
      ...(icon ? [`<link rel="icon" href="${icon}">`] : []),
      ...(early ? [`<script type="module" async src="${early}.js"></script>`] : []),
      ...styles.map((style) => `<link rel="stylesheet" href="${style}.css">`),
      ...imports[name].map((script) => `<link rel="modulepreload" href="${script}">`),
      `<script type="module" src="${name}.js"></script>`,
    ];
    const html = template.replace(/ *<!--.*-->/, () => head.map((line) => `    ${line}`).join('\n'));
    fs.writeFileSync(path.join(outdir, `${name}.html`), html);
  }
}
