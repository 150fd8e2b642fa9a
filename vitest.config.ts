import { defineConfig } from 'vitest/config';

/** Where `.ci/run` reads the numbers of tests from. */
const results = process.env.BYLINE_TEST_RESULTS;

/** Stands for what the build tells the pages' scripts of those that it made of `extract/in-page`. */
const BYLINE_EXTRACTORS = {
  dw: ['shared.js', 'dw.js'],
  guardian: ['shared.js', 'guardian.js'],
  any: ['shared.js', 'detect.js', 'any.js'],
};

const unit = {
  name: 'unit',
  include: ['test/**/*.test.{ts,tsx}'],
  exclude: ['test/e2e/**'],
  setupFiles: ['test/support/last-frame.ts'],
  testTimeout: 20_000,
};

/** In real browsers, after the others: what a busy machine takes too long for is tried once more. */
const endToEnd = {
  name: 'e2e',
  include: ['test/e2e/*.test.ts'],
  testTimeout: 40_000,
  hookTimeout: 60_000,
  // Firefox takes a permission away up to two seconds after it was asked to.
  expect: { poll: { timeout: 10_000 } },
  retry: 1,
  sequence: { groupOrder: 1 },
};

/** Not a test: `npm run pictures` takes the README's pictures with it. */
const pictures = { ...endToEnd, name: 'pictures', include: ['test/e2e/pictures.ts'] };

export default defineConfig(({ mode }) => ({
  test: {
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      reporter: ['text', 'text-summary'],
      // What is covered is told where a test has failed too.
      reportOnFailure: true,
      reportsDirectory: 'dist/coverage',
    },
    projects: (mode === 'pictures' ? [pictures] : [unit, endToEnd]).map((test) => ({
      test,
      define: { BYLINE_EXTRACTORS: JSON.stringify(BYLINE_EXTRACTORS) },
    })),
  },
}));
