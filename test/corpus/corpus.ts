import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of real pages that are no part of the project: `BYLINE_CORPUS`, or beside the checkout. */
const folder = process.env.BYLINE_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** Whether the real pages are on this machine; tests that need them are skipped, and say so, where they are not. */
export const hasCorpus = existsSync(folder);

if (!hasCorpus)
  console.warn(
    'Skipped: tests on real pages, for the folder with them is not on this machine (BYLINE_CORPUS).',
  );

/** @returns the path of a file of the corpus. */
export function corpusFile(...parts: string[]): string {
  return path.join(folder, ...parts);
}
