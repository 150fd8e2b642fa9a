/**
 * Writes every page of `content/` as `<id>/page.html` with `<id>/expected.json`.
 *
 *     node test/pages/write.mjs           writes them
 *     node test/pages/write.mjs --check   writes nothing; fails and names what is not current
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from './markup/render.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/** @returns {Promise<[string, string][]>} path and content of every file, made from `content/` */
export async function files() {
  const names = (await readdir(join(HERE, 'content'))).filter((name) => name.endsWith('.mjs')).sort();
  const made = [];
  for (const name of names) {
    const id = name.slice(0, -'.mjs'.length);
    const { default: article } = await import(`./content/${name}`);
    const { html, expected } = render({ ...article, id });
    made.push([join(HERE, id, 'page.html'), html]);
    made.push([join(HERE, id, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`]);
  }
  return made;
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
