/** Parts of packages that the pages need not bring, by their files, and what stands in their place. */
const PARTS = [
  // All browsers that the scripts are made for have their own.
  [/@ungap[\\/]structured-clone[\\/]esm[\\/]index\.js$/, 'export default structuredClone;'],
  // The schema of `src/tree/sanitise.ts` has every field of it, which its type demands.
  [/hast-util-sanitize[\\/]lib[\\/]schema\.js$/, 'export const defaultSchema = {};'],
];

/** For the pages: packages without what nothing asks for there. */
export const lighterPackages = {
  name: 'lighter packages',
  setup({ onLoad }) {
    for (const [filter, contents] of PARTS) onLoad({ filter }, () => ({ contents }));
  },
};
