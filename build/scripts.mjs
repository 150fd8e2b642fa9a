import fs from 'node:fs';
import path from 'node:path';
import { buildExtractors, DETECTION, detectionElsewhere } from './extractors.mjs';
import { joinChunks } from './join-chunks.mjs';
import { languagesByThemselves } from './language-files.mjs';
import { lighterPackages } from './lighter-packages.mjs';
import { entriesOf, FOLDER } from './pages.mjs';
import { ROOT } from './paths.mjs';
import { wordLists } from './word-lists.mjs';

/** The options that all of the extension's scripts share. */
function scriptOptions(target, outdir) {
  return {
    absWorkingDir: ROOT,
    outdir,
    bundle: true,
    write: true,
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    target,
    // All of these browsers have them; else each of these patterns would be made anew wherever it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  };
}

/** Each of these stands alone: a script that is injected, or that runs before all else, cannot import. */
const SINGLE_SCRIPTS = [
  { entryPoints: { content: 'src/extension/detection/content.ts' } },
  { entryPoints: { 'first-paint': path.join(FOLDER, 'first-paint.ts') } },
  { entryPoints: { 'popup-start': path.join(FOLDER, 'popup-start.ts') } },
  { entryPoints: { 'extract-detect': DETECTION }, globalName: 'bylineDetect', plugins: [wordLists] },
  { entryPoints: { detect: 'src/extension/sites/detect-elsewhere.ts' }, plugins: [detectionElsewhere] },
  { entryPoints: { 'mark-in-page': 'src/extension/page-marks/in-page.ts' }, globalName: 'bylineMarks' },
];

/** One build for all pages and the background, so that what they share stands once. */
const PAGE_SCRIPTS = {
  entryPoints: {
    ...entriesOf('tsx'),
    background: path.join(ROOT, 'src/extension/background.ts'),
  },
  format: 'esm',
  splitting: true,
  plugins: [languagesByThemselves, lighterPackages],
  chunkNames: 'chunks/[name]-[hash]',
};

/** What the pages that show articles share are sheets of their own: one that their HTML names first, and one for later. */
const STYLES = {
  entryPoints: {
    ...entriesOf('css'),
    view: path.join(ROOT, 'src/view/styles/view.css'),
    later: path.join(ROOT, 'src/view/styles/later.css'),
  },
  loader: { '.woff2': 'file' },
  assetNames: 'fonts/[name]',
};

/**
 * Builds all scripts and styles of the extension for one browser.
 *
 * @returns the files that went into them, and the scripts that each page's script imports
 */
export async function buildScripts(target, outdir) {
  const esbuild = await import('esbuild');
  const common = scriptOptions(target, outdir);
  // The pages' scripts are told which files these are.
  const { extractors, ...ofExtractors } = await buildExtractors(esbuild, common);
  const define = { BYLINE_EXTRACTORS: JSON.stringify(extractors) };
  const [ofPages, ...others] = await Promise.all([
    esbuild.build({ ...common, ...PAGE_SCRIPTS, define }),
    esbuild.build({ ...common, ...STYLES }),
    ...SINGLE_SCRIPTS.map((script) => esbuild.build({ ...common, format: 'iife', define, ...script })),
  ]);
  const all = [ofPages, ofExtractors, ...others];
  const inputs = all.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const imports = await joinChunks(outdir, Object.keys(PAGE_SCRIPTS.entryPoints));
  return { inputs, imports };
}

/** The scripts again through a second minifier, which finds about a hundredth more. */
export async function minifyAgain(outdir) {
  const { minify } = await import('rolldown/utils');
  const scripts = fs.readdirSync(outdir, { recursive: true }).filter((file) => file.endsWith('.js'));
  for (const script of scripts) {
    const file = path.join(outdir, script);
    const text = fs.readFileSync(file, 'utf8');
    const module = /^(?:im|ex)port\b|[;}](?:im|ex)port[{"*]/m.test(text);
    const { code, errors } = await minify(script, text, { module, mangle: { toplevel: module } });
    if (errors.length > 0) throw new Error(`${script}: ${errors[0].message}`);
    if (code.length < text.length) fs.writeFileSync(file, `${code}\n`);
  }
}
