/**
 * Makes what the stores take, in dist/packages: one zip for Chrome and Edge, one for Firefox, and the source that
 * addons.mozilla.org asks for. The same source gives the same bytes, on any day and in any folder: names are
 * sorted, and every file has the same date. The build comes first (`npm run package` does both).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ZipFile } from 'yazl';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const PACKAGES = path.join(ROOT, 'dist/packages');
/** Zip files count from 1980 in local time: by its parts, the date is the same in every time zone. */
const DATE = new Date(1980, 0, 1);
/** What is made from the source, or belongs to one checkout. */
const NOT_SOURCE = new Set(['node_modules', 'dist', 'coverage', '.git', 'screenshots']);

/** @returns the files under a folder as sorted paths with "/", relative to it. */
function walk(folder, under = '') {
  return fs
    .readdirSync(path.join(folder, under), { withFileTypes: true })
    .filter((entry) => !NOT_SOURCE.has(entry.name))
    .flatMap((entry) => {
      const name = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? walk(folder, name) : [name];
    })
    .sort();
}

/** In a checkout the committed files are the source; an unpacked source zip has no others. */
function sourceFiles() {
  if (!fs.existsSync(path.join(ROOT, '.git'))) return walk(ROOT);
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((name) => name !== '' && fs.existsSync(path.join(ROOT, name)))
    .sort();
}

/** Writes a zip, and tells its SHA-256 and its size. */
async function writeZip(name, folder, files) {
  const zip = new ZipFile();
  for (const file of files) {
    const options = { mtime: DATE, mode: 0o100644, compressionLevel: 9, forceDosTimestamp: true };
    zip.addBuffer(fs.readFileSync(path.join(folder, file)), file, options);
  }
  zip.end();
  const bytes = await buffer(zip.outputStream);
  fs.writeFileSync(path.join(PACKAGES, name), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  ${name}  ${Math.round(bytes.length / 1024)} KB, ${files.length} files`);
}

const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
fs.rmSync(PACKAGES, { recursive: true, force: true });
fs.mkdirSync(PACKAGES, { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  const folder = path.join(ROOT, 'dist', browser);
  await writeZip(`byline-${version}-${browser}.zip`, folder, walk(folder));
}
await writeZip(`byline-${version}-source.zip`, ROOT, sourceFiles());
