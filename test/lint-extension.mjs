/**
 * Checks dist/firefox with the store's own linter (`web-ext lint`): no error and no warning, other than those that
 * unmodified packages in the bundles are known for. They are counted, so that a new one is seen.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Warnings of unmodified packages: where they stand, their code, how many, and which package's code it is. */
const KNOWN = [
  { file: 'extract-any-page.js', code: 'UNSAFE_VAR_ASSIGNMENT', count: 2, package: '@mozilla/readability' },
  // The script that all pages share.
  { file: 'chunks/view.js', code: 'UNSAFE_VAR_ASSIGNMENT', count: 1, package: 'preact' },
  {
    file: /^chunks\/markdown-\w+\.js$/,
    code: 'UNSAFE_VAR_ASSIGNMENT',
    count: 1,
    // It decodes the labels of references, which we do not write.
    package: 'decode-named-character-reference',
  },
];

/** Whether a problem stands where a known one does. */
function isKnown(problem, { file, code }) {
  const here = typeof file === 'string' ? problem.file === file : file.test(problem.file);
  return here && problem.code === code;
}

function lint() {
  const program = path.join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const source = path.join(ROOT, 'dist/firefox');
  const args = [program, 'lint', '--source-dir', source, '--output', 'json', '--no-input'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 2 ** 20 }, (error, stdout) => {
      const start = stdout.indexOf('{');
      if (start < 0) reject(error ?? new Error('web-ext gave no report.'));
      else resolve(JSON.parse(stdout.slice(start)));
    });
  });
}

const report = await lint();
const problems = [...report.errors, ...report.warnings];
let failed = 0;
const unknown = problems.filter((one) => !KNOWN.some((known) => isKnown(one, known)));
for (const { _type, code, file, line, message } of [...unknown, ...report.notices]) {
  console.log(`${_type}: ${code} in ${file ?? 'the extension'}:${line ?? ''} ${message}`);
}
failed += unknown.length;
for (const known of KNOWN) {
  const { file, code, count, package: name } = known;
  const found = problems.filter((one) => isKnown(one, known)).length;
  console.log(`known: ${found} × ${code} from ${name}, unmodified, in ${file}`);
  if (found !== count) {
    console.log(`error: ${count} were expected; look at the others before the number is changed`);
    failed++;
  }
}
console.log(
  `web-ext lint: ${report.summary.errors} errors, ${unknown.length} warnings that are not known, ${problems.length - unknown.length} known`,
);
process.exitCode = failed === 0 ? 0 : 1;
