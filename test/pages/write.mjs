/**
 * Writes every page of `content/` as `<id>/page.html` with `<id>/expected.json`, and the table of README.md.
 *
 *     node test/pages/write.mjs           writes them
 *     node test/pages/write.mjs --check   writes nothing; fails and names what is not current
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from './markup/render.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const README = join(HERE, 'README.md');
const TABLE_START = '<!-- pages: written by write.mjs -->';
const TABLE_END = '<!-- /pages -->';
/** A page without traps tests nothing that other tests do not. */
const FEWEST_TRAPS = 5;

/** @returns {Promise<[string, string][]>} path and content of every file, made from `content/` */
export async function files() {
  const names = (await readdir(join(HERE, 'content'))).filter((name) => name.endsWith('.mjs')).sort();
  const made = [];
  const table = [];
  for (const name of names) {
    const id = name.slice(0, -'.mjs'.length);
    const { default: article } = await import(`./content/${name}`);
    const { html, expected, traps } = render({ ...article, id });
    if (traps && traps.length < FEWEST_TRAPS) throw new Error(`${id} has too few traps: ${traps.join(', ')}`);
    if (traps) table.push(row(id, expected, traps));
    made.push([join(HERE, id, 'page.html'), html]);
    made.push([join(HERE, id, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`]);
  }
  made.push([README, await readmeWith(table)]);
  return made;
}

function row(id, { layout, language, kind }, traps) {
  return `| \`${id}\` | ${layout} | ${language} | ${kind} | ${traps.join(', ')} |`;
}

async function readmeWith(rows) {
  const [before = '', rest = ''] = (await readFile(README, 'utf8')).split(TABLE_START);
  const after = rest.split(TABLE_END)[1] ?? '\n';
  const head = '| page | layout | language | kind | traps |\n|---|---|---|---|---|';
  return `${before}${TABLE_START}\n${head}\n${rows.join('\n')}\n${TABLE_END}${after}`;
}

async function main(check) {
  const stale = [];
  for (const [path, content] of await files()) {
    const current = await readFile(path, 'utf8').catch(() => null);
    if (current === content) continue;
    stale.push(path.slice(HERE.length + 1));
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const word = check ? 'not current' : 'written';
  console.log(stale.length === 0 ? 'All pages are current.' : `${word}: ${stale.join(', ')}`);
  if (check && stale.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
