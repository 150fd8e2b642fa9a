/**
 * What is injected into a page has its words as lists that are made when the extension is built: the sources have them
 * as a person reads them, the page words with much that the extractors do not look for.
 */
import path from 'node:path';
import { prefixed } from './pack-words.mjs';
import { ROOT } from './paths.mjs';

const UNPACK = `import { unpack } from ${JSON.stringify(path.join(ROOT, 'src/language/list.ts'))};`;

/** A list of strings as one, which is shorter; a set shorter still, for its order tells nothing. */
function written(value) {
  if (value instanceof Set) return writtenSet([...value].sort());
  const isList = Array.isArray(value) && value.length > 1 && value.every((one) => !/[\n"\\]/.test(one));
  return isList ? `${JSON.stringify(value.join('\n'))}.split("\\n")` : JSON.stringify(value);
}

/** Digits have a meaning in what is packed. */
function writtenSet(words) {
  const plain = words.filter((word) => !/\d/.test(word));
  const others = words.filter((word) => /\d/.test(word));
  const rest = others.map((word) => ` ${word}`).join('');
  return `new Set((unpack(${JSON.stringify(prefixed(plain, ' '))}," ")+${JSON.stringify(rest)}).split(" "))`;
}

/** For what is injected: the files of lists as what they export. */
export const wordLists = {
  name: 'word lists',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /[\\/](?:page-lists|address-words)\.ts$/ }, async ({ path: file }) => {
      const made = await esbuild.build({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
      const [{ text }] = made.outputFiles;
      const lists = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
      const constants = Object.entries(lists).map(
        ([name, value]) => `export const ${name} = /* @__PURE__ */ (() => (${written(value)}))();`,
      );
      return { contents: [UNPACK, ...constants].join('\n') };
    });
  },
};
