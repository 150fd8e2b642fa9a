import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { wordLists } from './word-lists.mjs';

export const DETECTION = path.join(ROOT, 'src/extract/detect/detect.ts');

/** The detection is a script of its own, injected before those that ask it: on any page, and on the reader's sites. */
export const detectionElsewhere = {
  name: 'detection elsewhere',
  setup(build) {
    build.onLoad({ filter: /src[\\/]extract[\\/]detect[\\/]detect\.ts$/ }, () => ({
      contents: 'export const { detect, detectByAddress } = bylineDetect;',
    }));
  },
};

/** Names of fields that are shortened. Nothing that comes from a page or leaves the script is called so. */
const INNER_FIELDS = /^(?:running|suspects|standfirsts)$/;

const SITES = path.join(ROOT, 'src/sites');
/** Every outlet has a folder with its rule and its pages. */
const OUTLETS = fs.readdirSync(SITES).filter((name) => fs.existsSync(path.join(SITES, name, 'pages.ts')));

/** The entry of each outlet's extractor, `outlet:NAME`: its rule and pages, given to what reads a known page. */
const outletEntries = {
  name: 'outlet entries',
  setup(build) {
    build.onResolve({ filter: /^outlet:/ }, ({ path: name }) => ({
      path: name.slice('outlet:'.length),
      namespace: 'outlet',
    }));
    build.onLoad({ filter: /./, namespace: 'outlet' }, ({ path: name }) => ({
      contents: `
        import readPage from './src/extract/in-page/known-page.ts';
        import { rule } from './src/sites/${name}/rule.ts';
        import { pages } from './src/sites/${name}/pages.ts';
        export default () => readPage(rule, pages);`,
      resolveDir: ROOT,
      loader: 'ts',
    }));
  },
};

/** Readability is no module: as one it needs no code around it that stands in for `module`. Nothing in it is changed. */
const readabilityAsModule = {
  name: 'Readability as a module',
  setup(build) {
    build.onLoad({ filter: /[\\/]readability[\\/]Readability\.js$/ }, ({ path: file }) => ({
      contents: `${fs.readFileSync(file, 'utf8')}\nexport default Readability;`,
    }));
  },
};

const ANY_PAGE = 'extract-any-page.js';
const nameOfOutlet = (name) => `extract-${name}.js`;

/**
 * The scripts that read a page: one for each outlet, and one for any other page. A script that is injected cannot
 * import: what several of them need are scripts of their own, which go into the page before them and leave what they
 * export in variables. What the last statement of the last script gives is the result of the injection.
 *
 * @returns what esbuild tells, and the files in the order of injection: of each outlet by its name, and of `any` page
 */
export async function buildExtractors(esbuild, common) {
  const { outputFiles, metafile } = await esbuild.build({
    ...common,
    write: false,
    entryPoints: [
      ...OUTLETS.map((name) => ({ in: `outlet:${name}`, out: `extract-${name}` })),
      { in: 'src/extract/in-page/any-page.ts', out: 'extract-any-page' },
    ],
    format: 'esm',
    splitting: true,
    chunkNames: 'chunk-[hash]',
    mangleProps: INNER_FIELDS,
    plugins: [outletEntries, wordLists, readabilityAsModule, detectionElsewhere],
  });
  const modules = new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text]));
  const entries = [...OUTLETS.map(nameOfOutlet), ANY_PAGE];
  const names = nameShared(modules, entries);
  for (const [file, text] of modules) {
    const script = entries.includes(file) ? asInjected(text, names) : asVariable(file, text, names);
    fs.writeFileSync(path.join(common.outdir, names.get(file) ?? file), `${script}\n`);
  }
  const filesOf = (entry) => inOrder(modules, entry).map((file) => names.get(file) ?? file);
  const extractors = Object.fromEntries(OUTLETS.map((name) => [name, filesOf(nameOfOutlet(name))]));
  const [last, ...before] = filesOf(ANY_PAGE).reverse();
  return { metafile, extractors: { ...extractors, any: [...before.reverse(), 'extract-detect.js', last] } };
}

/** A module's imports, which stand first: `import{a as b}from"./chunk-A.js";` */
const IMPORT = /^import(?:\{([^}]*)\}from)?"\.\/([^"]+)";/;

/** @returns a module's imports as pairs of names and file, and what comes after them */
function divided(module) {
  const imports = [];
  let rest = module;
  for (let match = IMPORT.exec(rest); match; match = IMPORT.exec(rest)) {
    imports.push([match[1] ?? '', match[2]]);
    rest = rest.slice(match[0].length);
  }
  return { imports, rest };
}

/** @returns a module with all that it imports, each after what it needs */
function inOrder(modules, file, found = []) {
  for (const [, other] of divided(modules.get(file)).imports) inOrder(modules, other, found);
  if (!found.includes(file)) found.push(file);
  return found;
}

/** Names each shared module after the scripts that need it. */
function nameShared(modules, entries) {
  const names = new Map();
  for (const file of modules.keys()) {
    if (entries.includes(file)) continue;
    const users = entries.filter((entry) => inOrder(modules, entry).includes(file));
    const some = users.map((entry) => entry.replace(/^extract-|\.js$/g, '')).join('-');
    names.set(file, users.length === entries.length ? 'extract-shared.js' : `extract-shared-${some}.js`);
  }
  if (new Set(names.values()).size < names.size) throw new Error('Two shared extractors have one name.');
  return names;
}

/** Names as a module's last statement or its import lists them, "a as b,c", for an object: "b:a,c" or "a:b,c". */
function asProperties(names, inward) {
  const pairs = names.split(',').map((one) => one.split(' as '));
  return pairs.map(([a, b = a]) => (a === b ? a : inward ? `${a}:${b}` : `${b}:${a}`)).join();
}

/** The variable that holds what a shared script exports. */
function variableOf(name) {
  return name.replace(/^extract|\.js$/g, '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function asConstants(imports, names) {
  return imports
    .filter(([named]) => named !== '')
    .map(([named, file]) => `const{${asProperties(named, true)}}=byline${variableOf(names.get(file))};`)
    .join('');
}

/** A module as one variable that holds what it exports. */
function asVariable(file, module, names) {
  const { imports, rest } = divided(module);
  const [, body, exported] = /^([\s\S]*)export\{([^}]*)\};\s*$/.exec(rest) ?? [];
  if (body === undefined) throw new Error('A shared script of the extractors exports nothing.');
  const variable = `byline${variableOf(names.get(file))}`;
  return `var ${variable}=(()=>{${asConstants(imports, names)}${body}return{${asProperties(exported, false)}}})();`;
}

/** A module that exports a function as `default`, as a script whose value is that function's result. */
function asInjected(module, names) {
  const { imports, rest } = divided(module);
  const [, body, main] = /^([\s\S]*)export\{([\w$]+) as default\};\s*$/.exec(rest) ?? [];
  if (body === undefined) throw new Error('An extractor is not the module that was expected.');
  return `(()=>{${asConstants(imports, names)}${body}return ${main}()})();`;
}
