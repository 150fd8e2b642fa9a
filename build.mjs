/**
 * Builds the extension for Chrome and Firefox from one source, and the command line.
 *
 *   node build.mjs         dist/chrome, dist/firefox, dist/cli
 *   node build.mjs --cli   only dist/cli, and only when a source is newer; says nothing
 *
 * Every output is made beside its place and then renamed into it, so that several builds may run at once.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packedWords } from './pack-words.mjs';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const DIST = path.join(ROOT, 'dist');
const ICON_SIZES = [16, 32, 48, 96, 128];
const TARGETS = {
  chrome: { esbuild: ['chrome121'], manifest: chromeManifest },
  firefox: { esbuild: ['firefox140'], manifest: firefoxManifest },
};

/** The manifest keys that only one browser knows are left out for the other, which would warn of them. */
function chromeManifest({ browser_specific_settings: _, sidebar_action: __, ...manifest }) {
  return manifest;
}

/** Firefox would keep the button under the extensions' button. */
function firefoxManifest({ minimum_chrome_version: _, side_panel: __, incognito: ___, ...manifest }) {
  return {
    ...manifest,
    permissions: manifest.permissions.filter((permission) => permission !== 'sidePanel'),
    action: { ...manifest.action, default_area: 'navbar' },
    background: { scripts: [manifest.background.service_worker] },
  };
}

/** @returns the newest modification time under a file or folder, in milliseconds. */
function newest(place) {
  const { mtimeMs } = fs.statSync(place);
  if (!fs.statSync(place).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** The command line: two files that take their packages from node_modules. */
async function buildCommandLine() {
  const outputs = ['read', 'start'].map((name) => path.join(DIST, 'cli', `${name}.mjs`));
  const sources = ['src', 'build.mjs', 'package.json'].map((name) => newest(path.join(ROOT, name)));
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
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  };
}

/**
 * Language files are data written with small helpers (`words('…')`). The bundler cannot know that calling those
 * has no effect, and would keep every language's speech verbs for the page words beside them. So each exported
 * constant becomes the result of a function that is marked to have none.
 */
const languageFilesAreData = {
  name: 'language files are data',
  setup(build) {
    build.onLoad({ filter: /src[\\/]language[\\/][a-z]{2}(?:-[a-z]+)?\.ts$/ }, ({ path: file }) => ({
      contents: fs
        .readFileSync(file, 'utf8')
        .replace(/^(export const \w+: \w+ = )\{$/gm, '$1/* @__PURE__ */ (() => ({')
        .replace(/^\};$/gm, '}))();'),
      loader: 'ts',
    }));
  },
};

const PAGES = path.join(ROOT, 'src/extension/pages');

/** @returns the entry points of the extension's pages: each has `NAME.html`, `NAME.tsx` and `NAME.css` in one folder. */
function pages(ending) {
  const names = fs.readdirSync(PAGES).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(
    names.map((file) => {
      const name = path.basename(file, '.html');
      return [name, path.join(PAGES, `${name}.${ending}`)];
    }),
  );
}

async function buildScripts(target, outdir) {
  const esbuild = await import('esbuild');
  const common = scriptOptions(target, outdir);
  const results = await Promise.all([
    esbuild.build({
      ...common,
      entryPoints: {
        content: 'src/extension/content.ts',
        background: 'src/extension/background.ts',
        detect: 'src/extension/sites/detect-elsewhere.ts',
        'first-paint': 'src/extension/pages/first-paint.ts',
      },
      format: 'iife',
    }),
    // What the last statement of an injected file gives is the result of its injection.
    esbuild.build({
      ...common,
      entryPoints: {
        'extract-known-page': 'src/extract/in-page/known-page.ts',
        'extract-any-page': 'src/extract/in-page/any-page.ts',
      },
      format: 'iife',
      globalName: 'byline',
      plugins: [languageFilesAreData],
      footer: { js: 'byline.default();' },
    }),
    esbuild.build({
      ...common,
      entryPoints: { 'mark-in-page': 'src/extension/page-marks/in-page.ts' },
      format: 'iife',
      globalName: 'bylineMarks',
    }),
    // One build for all pages, so that what they share stands once.
    esbuild.build({
      ...common,
      entryPoints: pages('tsx'),
      format: 'esm',
      splitting: true,
      plugins: [packedWords],
      chunkNames: 'chunks/[name]-[hash]',
    }),
    esbuild.build({
      ...common,
      entryPoints: { ...pages('css'), later: path.join(ROOT, 'src/view/styles/later.css') },
      loader: { '.woff2': 'file' },
      assetNames: 'fonts/[name]',
    }),
  ]);
  return results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/** The licences of all packages whose code is in the bundles, in one file, as those licences ask. */
function licences(inputs) {
  const names = new Set();
  for (const input of inputs) {
    const match = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) names.add(match[1]);
  }
  const parts = [...names].sort().map((name) => {
    const folder = path.join(ROOT, 'node_modules', name);
    const { version, license, homepage, author } = JSON.parse(
      fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    const file = fs.readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
    const by = typeof author === 'string' ? author : author?.name;
    const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `${license}. ${by ?? ''}`;
    return `${name} ${version} (${license}) ${homepage ?? ''}\n\n${text}\n`;
  });
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return `Byline holds these packages, minified, without the parts that it does not use.\n${rule}${parts.join(rule)}`;
}

function copyLocales(outdir) {
  const locales = path.join(ROOT, 'src/_locales');
  fs.cpSync(locales, path.join(outdir, '_locales'), { recursive: true });
}

async function drawIcons(outdir) {
  const { Resvg } = await import('@resvg/resvg-js');
  const svg = fs.readFileSync(path.join(ROOT, 'icons/icon.svg'), 'utf8');
  fs.mkdirSync(path.join(outdir, 'icons'), { recursive: true });
  for (const size of ICON_SIZES) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    fs.writeFileSync(path.join(outdir, 'icons', `${size}.png`), png);
  }
}

async function buildExtension(name, { esbuild: target, manifest }) {
  const place = path.join(DIST, name);
  const outdir = path.join(DIST, `.${name}-${process.pid}`);
  fs.rmSync(outdir, { recursive: true, force: true });
  fs.mkdirSync(outdir, { recursive: true });
  const inputs = await buildScripts(target, outdir);
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const source = JSON.parse(fs.readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'));
  const built = manifest({ ...source, version });
  fs.writeFileSync(path.join(outdir, 'manifest.json'), `${JSON.stringify(built, null, 2)}\n`);
  fs.writeFileSync(path.join(outdir, 'licences.txt'), licences(inputs));
  for (const [page, file] of Object.entries(pages('html'))) {
    fs.copyFileSync(file, path.join(outdir, `${page}.html`));
  }
  copyLocales(outdir);
  await drawIcons(outdir);
  fs.rmSync(place, { recursive: true, force: true });
  fs.renameSync(outdir, place);
}

await buildCommandLine();
if (!process.argv.includes('--cli')) {
  await Promise.all(Object.entries(TARGETS).map(([name, target]) => buildExtension(name, target)));
}
