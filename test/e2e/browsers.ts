import fs from 'node:fs';
import { test } from 'vitest';

const PLACES = {
  chromium: {
    variable: 'CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** @returns where a browser is on this machine, null where it is not; CHROMIUM and FIREFOX say it first. */
export function findBrowser(name: keyof typeof PLACES): string | null {
  const { variable, paths } = PLACES[name];
  const candidates = [process.env[variable] ?? '', ...paths];
  return candidates.find((file) => file !== '' && fs.existsSync(file)) ?? null;
}

/** Where a browser is missing its tests fail in CI; elsewhere it is said loudly that they were skipped. */
export function withoutBrowser(name: keyof typeof PLACES): void {
  const { variable } = PLACES[name];
  const sentence = `There is no ${name} on this machine; ${variable} may say where it is.`;
  if (process.env.CI) {
    test(`${name} is installed`, () => {
      throw new Error(sentence);
    });
    return;
  }
  console.warn(`\n  SKIPPED: the end-to-end tests in ${name}. ${sentence}\n`);
  test.skip(`end-to-end tests in ${name}: skipped, there is no ${name} on this machine`, () => {});
}
