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
import { packSource } from './pack-words.mjs';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const DIST = path.join(ROOT, 'dist');
const ICON_SIZES = [16, 32, 48, 128];
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
    background: { scripts: [manifest.background.service_worker], type: manifest.background.type },
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

/** The files of the languages: `en.ts`, `zh-hant.ts`. */
const LANGUAGE_FILE = /src[\\/]language[\\/][a-z]{2}(?:-[a-z]+)?\.ts$/;

/**
 * Language files are data written with small helpers (`words('…')`). The bundler cannot know that calling those
 * has no effect, and would keep every language's speech verbs for the page words beside them. So each exported
 * constant becomes the result of a function that is marked to have none.
 */
function asData(source) {
  return source
    .replace(/^(export const \w+: \w+ = )\{$/gm, '$1/* @__PURE__ */ (() => ({')
    .replace(/^\};$/gm, '}))();');
}

const DETECTION = path.join(ROOT, 'src/extract/detect/detect.ts');

/** The detection is a script of its own, injected before those that ask it: on any page, and on the reader's sites. */
const detectionElsewhere = {
  name: 'detection elsewhere',
  setup(build) {
    build.onLoad({ filter: /src[\\/]extract[\\/]detect[\\/]detect\.ts$/ }, () => ({
      contents: 'export const { detect, detectByAddress } = bylineDetect;',
    }));
  },
};

/** For the extractors, which take the page words of every language. */
const languageFilesAreData = {
  name: 'language files are data',
  setup(build) {
    build.onLoad({ filter: LANGUAGE_FILE }, ({ path: file }) => ({
      contents: asData(fs.readFileSync(file, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** For the analysis, which takes one language without its page words, with its lists shortened. */
const languagesByThemselves = {
  name: 'languages by themselves',
  setup(build) {
    const folder = path.join(ROOT, 'src/language');
    build.onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ kind, path: file, resolveDir }) =>
      kind === 'dynamic-import' && LANGUAGE_FILE.test(path.resolve(resolveDir, file))
        ? // Relative, for chunks are named after what is in them, paths too: the same in every folder.
          { path: path.relative(ROOT, path.resolve(resolveDir, file)), namespace: 'language' }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'language' }, ({ path: file }) => {
      const source = fs.readFileSync(path.join(ROOT, file), 'utf8');
      const constants = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      const others = [...source.matchAll(/^export \{([^}]+)\} from/gm)].flatMap(([, names]) =>
        names.split(','),
      );
      const names = [...constants, ...others.map((name) => name.trim())].filter((name) => name !== 'page');
      const contents = `export { ${names.join()} } from ${JSON.stringify(`./${path.basename(file)}`)};`;
      return { contents, resolveDir: folder, loader: 'ts' };
    });
    build.onLoad({ filter: /src[\\/]language[\\/][\w-]+\.ts$/ }, ({ path: file }) => {
      const source = fs.readFileSync(file, 'utf8');
      return { contents: packSource(LANGUAGE_FILE.test(file) ? asData(source) : source, file), loader: 'ts' };
    });
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

/**
 * Names that `PageWords` alone has for its fields: the extractors hold them once for every language, so that they are
 * shortened there. Nothing that comes from a page or leaves the script is called so.
 */
const PAGE_WORDS =
  /^(?:skip|advertisement|imageCredit|readMore|promo|furniture|placeholder|editedBy|withAgencies|disclosures|kinds|interview|classicLabels|attested)$/;

/**
 * The two scripts that read a page. A script that is injected cannot import: what both need is a third, which goes
 * into the page before either and leaves its functions in a variable. What the last statement of the last file gives
 * is the result of the injection.
 */
async function buildExtractors(esbuild, common) {
  const { outputFiles, metafile } = await esbuild.build({
    ...common,
    write: false,
    entryPoints: {
      'extract-known-page': 'src/extract/in-page/known-page.ts',
      'extract-any-page': 'src/extract/in-page/any-page.ts',
    },
    format: 'esm',
    splitting: true,
    chunkNames: 'extract-shared',
    mangleProps: PAGE_WORDS,
    plugins: [languageFilesAreData, detectionElsewhere],
  });
  for (const { path: file, text } of outputFiles) {
    const script = path.basename(file) === 'extract-shared.js' ? asVariable(text) : asInjected(text);
    fs.writeFileSync(file, `${script}\n`);
  }
  return { metafile };
}

/** Names as a module's last statement or its import lists them, "a as b,c", for an object: "b:a,c" or "a:b,c". */
function asProperties(names, inward) {
  const pairs = names.split(',').map((one) => one.split(' as '));
  return pairs.map(([a, b = a]) => (a === b ? a : inward ? `${a}:${b}` : `${b}:${a}`)).join();
}

/** A module as one variable that holds what it exports. */
function asVariable(module) {
  const [, body, names] = /^([\s\S]*)export\{([^}]*)\};\s*$/.exec(module) ?? [];
  if (body === undefined) throw new Error('The shared script of the extractors exports nothing.');
  return `var bylineShared=(()=>{${body}return{${asProperties(names, false)}}})();`;
}

/** A module that imports the shared one and exports a function as `default`, as a script whose value is its result. */
function asInjected(module) {
  const [, names, body, main] =
    /^import\{([^}]*)\}from"\.\/extract-shared\.js";([\s\S]*)export\{(\w+) as default\};\s*$/.exec(module) ??
    [];
  if (body === undefined) throw new Error('An extractor is not the module that was expected.');
  return `(()=>{const{${asProperties(names, true)}}=bylineShared;${body}return ${main}()})();`;
}

async function buildScripts(target, outdir) {
  const esbuild = await import('esbuild');
  const common = scriptOptions(target, outdir);
  const results = await Promise.all([
    esbuild.build({
      ...common,
      entryPoints: {
        content: 'src/extension/detection/content.ts',
        'first-paint': 'src/extension/pages/first-paint.ts',
      },
      format: 'iife',
    }),
    buildExtractors(esbuild, common),
    esbuild.build({
      ...common,
      entryPoints: { 'extract-detect': DETECTION },
      format: 'iife',
      globalName: 'bylineDetect',
    }),
    esbuild.build({
      ...common,
      entryPoints: { detect: 'src/extension/sites/detect-elsewhere.ts' },
      format: 'iife',
      plugins: [detectionElsewhere],
    }),
    esbuild.build({
      ...common,
      entryPoints: { 'mark-in-page': 'src/extension/page-marks/in-page.ts' },
      format: 'iife',
      globalName: 'bylineMarks',
    }),
    // One build for all pages and the background, so that what they share stands once.
    esbuild.build({
      ...common,
      entryPoints: { ...pages('tsx'), background: path.join(ROOT, 'src/extension/background.ts') },
      format: 'esm',
      splitting: true,
      plugins: [languagesByThemselves],
      chunkNames: 'chunks/[name]-[hash]',
    }),
    // What the pages that show articles share are sheets of their own: one that their HTML names first, and one for later.
    esbuild.build({
      ...common,
      entryPoints: {
        ...pages('css'),
        view: path.join(ROOT, 'src/view/styles/view.css'),
        later: path.join(ROOT, 'src/view/styles/later.css'),
      },
      loader: { '.woff2': 'file' },
      assetNames: 'fonts/[name]',
    }),
  ]);
  return results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/** The Mozilla Public License asks for no copy of itself with a program, but for where it and the source can be had. */
const MPL =
  'This package is subject to the terms of the Mozilla Public License, v. 2.0, which can be had at https://mozilla.org/MPL/2.0/. Its unmodified source can be had at';

/** The licences of all packages whose code is in the bundles, in one file, as those licences ask. */
function licences(inputs) {
  const names = new Set();
  for (const input of inputs) {
    const match = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) names.add(match[1]);
  }
  /** The packages, and their own copyright notices, under each text: many share one but for where its lines end. */
  const packages = new Map();
  for (const name of [...names].sort()) {
    const folder = path.join(ROOT, 'node_modules', name);
    const { version, license, homepage, author } = JSON.parse(
      fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    const file = fs.readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
    const by = typeof author === 'string' ? author : author?.name;
    const own = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `${license}. ${by ?? ''}`;
    const text = license === 'MPL-2.0' ? `${MPL} ${homepage}` : own;
    const at = Math.max(0, text.indexOf('Permission is hereby granted, free of charge'));
    const key = text.slice(at).replace(/\s+/g, ' ');
    const notice = `${name} ${version} (${license}) ${homepage ?? ''}\n${text.slice(0, at).trim()}`.trim();
    const { notices } = packages.get(key) ?? { notices: [] };
    packages.set(key, { text: text.slice(at), notices: [...notices, notice] });
  }
  const parts = [...packages.values()].map(({ text, notices }) => `${notices.join('\n\n')}\n\n${text}\n`);
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return `Byline holds these packages, minified, without the parts that it does not use.\n${rule}${parts.join(rule)}`;
}

/** A message with its values as "$1" where translators have names for them; one that is written "$$" stays. */
function numbered({ message, placeholders = {} }) {
  const text = message.replace(
    /\$(\w+)\$/g,
    (named, name) => placeholders[name.toLowerCase()]?.content ?? named,
  );
  return { message: text };
}

/** The interface's words, without what is there for translators alone. */
function copyLocales(outdir) {
  const locales = path.join(ROOT, 'src/_locales');
  for (const locale of fs.readdirSync(locales)) {
    const messages = JSON.parse(fs.readFileSync(path.join(locales, locale, 'messages.json'), 'utf8'));
    const short = Object.entries(messages).map(([key, message]) => [key, numbered(message)]);
    const folder = path.join(outdir, '_locales', locale);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'messages.json'), JSON.stringify(Object.fromEntries(short)));
  }
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

/** The scripts again through a second minifier, which finds about a hundredth more. */
async function minifyAgain(outdir) {
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

async function buildExtension(name, { esbuild: target, manifest }) {
  const place = path.join(DIST, name);
  const outdir = path.join(DIST, `.${name}-${process.pid}`);
  fs.rmSync(outdir, { recursive: true, force: true });
  fs.mkdirSync(outdir, { recursive: true });
  const inputs = await buildScripts(target, outdir);
  await minifyAgain(outdir);
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
