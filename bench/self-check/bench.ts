/**
 * Whether each peer works here as it is known to: its own figure on one page or text of ours. Ends with one plain
 * sentence and status 1 where one does not.
 * `node bench/run.mjs self-check`
 */
import { markdownTable } from '../statistics.ts';
import { verify } from './known.ts';
import { commandLines, emptyExtensions, extractors, readers } from './peers.ts';

try {
  const rows: string[][] = [];
  for (const check of [...extractors(), ...readers(), ...commandLines(), ...emptyExtensions()])
    rows.push([check.peer, check.what, await verify(check)]);
  console.log(markdownTable(['peer', 'on one known page or text', 'found, as it is known to'], rows));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error} Nothing was measured.`);
  process.exitCode = 1;
}
