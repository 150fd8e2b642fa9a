import path from 'node:path';

/** What stands beside our command line, as arguments for Node; the pages' paths follow. */
export const READABILITY = [path.resolve('bench/command-line/readability.mjs')];

/** defuddle's own command line: one page a process. */
export const defuddle = (file: string): string[] => [
  path.resolve('node_modules/.bin/defuddle'),
  'parse',
  file,
  '--json',
];
