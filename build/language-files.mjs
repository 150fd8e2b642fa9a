import fs from 'node:fs';
import path from 'node:path';
import { packSource } from './pack-words.mjs';
import { ROOT } from './paths.mjs';

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

/** For the analysis, which takes one language without its page words, with its lists shortened. */
export const languagesByThemselves = {
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
