/**
 * What is injected into a page has the page words of all languages as lists that are made when the extension is built:
 * the language files have them as a person reads them, with much that the extractors do not look for.
 */

/** A list of strings as one, which is shorter; anything else as it is. */
function written(value) {
  const isList = Array.isArray(value) && value.length > 1 && value.every((one) => !/[\n"\\]/.test(one));
  return isList ? `/* @__PURE__ */ ${JSON.stringify(value.join('\n'))}.split("\\n")` : JSON.stringify(value);
}

/** For the extractors: `language/page-lists.ts` as what it exports. */
export const wordLists = {
  name: 'word lists',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /src[\\/]language[\\/]page-lists\.ts$/ }, async ({ path: file }) => {
      const made = await esbuild.build({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
      const [{ text }] = made.outputFiles;
      const lists = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
      const constants = Object.entries(lists).map(
        ([name, value]) => `export const ${name} = ${written(value)};`,
      );
      return { contents: constants.join('\n') };
    });
  },
};
