import { test } from 'vitest';

/** Where a browser is missing its tests fail in CI; elsewhere it is said loudly that they were skipped. */
export function withoutBrowser(name: 'chromium' | 'firefox'): void {
  const sentence = `There is no ${name} on this machine; ${name.toUpperCase()} may say where it is.`;
  if (process.env.CI) {
    test(`${name} is installed`, () => {
      throw new Error(sentence);
    });
    return;
  }
  console.warn(`\n  SKIPPED: the end-to-end tests in ${name}. ${sentence}\n`);
  test.skip(`end-to-end tests in ${name}: skipped, there is no ${name} on this machine`, () => {});
}
