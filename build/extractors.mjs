import fs from 'node:fs';
import path from 'node:path';
import { languageFilesAreData } from './language-files.mjs';
import { ROOT } from './paths.mjs';

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
export async function buildExtractors(esbuild, common) {
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
