/**
 * Builds the extension for Chrome and Firefox from one source, and the command line.
 *
 *   node build.mjs         dist/chrome, dist/firefox, dist/cli
 *   node build.mjs --cli   only dist/cli, and only when a source is newer; says nothing
 *
 * Every output is made beside its place and then renamed into it, so that several builds may run at once.
 */
import fs from 'node:fs';
import path from 'node:path';
import { buildCommandLine } from './build/command-line.mjs';
import { drawIcons } from './build/icons.mjs';
import { licences } from './build/licences.mjs';
import { copyLocales } from './build/locales.mjs';
import { writeManifest } from './build/manifests.mjs';
import { writePages } from './build/pages.mjs';
import { DIST } from './build/paths.mjs';
import { buildScripts, minifyAgain } from './build/scripts.mjs';

/** The oldest browsers that the scripts are made for. */
const TARGETS = { chrome: 'chrome121', firefox: 'firefox140' };

async function buildExtension(browser, target) {
  const place = path.join(DIST, browser);
  const outdir = path.join(DIST, `.${browser}-${process.pid}`);
  fs.rmSync(outdir, { recursive: true, force: true });
  fs.mkdirSync(outdir, { recursive: true });
  const { inputs, imports } = await buildScripts(target, outdir);
  await minifyAgain(outdir);
  writePages(imports, outdir);
  writeManifest(browser, outdir);
  fs.writeFileSync(path.join(outdir, 'licences.txt'), licences(inputs));
  copyLocales(outdir);
  await drawIcons(outdir);
  fs.rmSync(place, { recursive: true, force: true });
  fs.renameSync(outdir, place);
}

await buildCommandLine();
if (!process.argv.includes('--cli')) {
  await Promise.all(Object.entries(TARGETS).map(([browser, target]) => buildExtension(browser, target)));
}
