import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { analyse } from '../../src/analyse/analyse.ts';
import type { Extraction } from '../../src/article.ts';
import { toHtml } from '../../src/export/html.ts';
import { toText } from '../../src/export/text.ts';
import { extract } from '../../src/extract/extract.ts';
import { loadLanguage } from '../../src/language/load.ts';
import { receive } from '../../src/tree/receive.ts';
import { wrongAnchors } from './anchors.ts';
import { LONGEST, type Plan, type Tell } from './fuzz.ts';
import { mutatePage } from './mutate.ts';
import { processorTime } from './processor-time.ts';
import { createRandom } from './random.ts';

interface Page {
  name: string;
  html: string;
  url: string;
}

/** Mutates whole pages, and reads each as the extension does: out of the page, received, analysed, exported. */
export async function fuzzPages(plan: Plan, until: number, tell: Tell): Promise<void> {
  const pages = [...ownPages(), ...realPages()];
  const random = createRandom(plan.seed + 1);
  const kinds = new Map<string, number>();
  let slowest = 0;
  let done = 0;
  for (; done < plan.pages && Date.now() < until; done++) {
    const { name, html, url } = random.pick(pages);
    const mutated = mutatePage(random, html, random.pick(pages).html);
    if (plan.only !== null && plan.only !== done) continue;
    const about = `page ${done} from ${name}`;
    tell.started(about);
    const { kind, milliseconds, problems } = await readUntilFast(mutated, url);
    tell.ended();
    // jsdom lets go of a page only in a later turn.
    await new Promise((resolve) => setImmediate(resolve));
    for (const problem of problems) tell.problem(`${about}\n  ${problem}`);
    if (problems.length > 0) keep(`${plan.seed}-${done}.html`, mutated);
    if (milliseconds > LONGEST)
      tell.problem(`${about}\n  took ${Math.round(milliseconds)} ms, ${readabilityAlone(mutated, url)}`);
    slowest = Math.max(slowest, milliseconds);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (done % 100 === 99) tell.progress(`${done + 1} of ${plan.pages} pages`);
  }
  const each = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
  tell.progress(`${done} pages (${each}); the slowest took ${Math.round(slowest)} ms`);
}

/** Keeps a page that something is wrong with, so that it can be looked at. */
function keep(name: string, html: string): void {
  const folder = path.resolve('dist/fuzz');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, name), html);
}

/** So often a page is read that takes too long: a busy machine is slow at times, a page that hangs is slow each time. */
const TRIES = 3;

/** @returns what the first reading found, and the shortest time that a reading took */
async function readUntilFast(html: string, url: string): Promise<PageResult> {
  const first = await readPage(html, url);
  let { milliseconds } = first;
  for (let again = 1; again < TRIES && milliseconds > LONGEST; again++)
    milliseconds = Math.min(milliseconds, (await readPage(html, url)).milliseconds);
  return { ...first, milliseconds };
}

/** @returns how long the library that finds the article took without Byline: most of the time may be its own */
function readabilityAlone(html: string, url: string): string {
  const page = parse(html, url);
  if (page === null) return 'not for jsdom';
  const start = processorTime();
  new Readability(page.window.document).parse();
  const milliseconds = processorTime() - start;
  close(page);
  return `Readability alone ${Math.round(milliseconds)} ms`;
}

interface PageResult {
  kind: string;
  milliseconds: number;
  problems: string[];
}

/** Reads one page; the parser's own time is not counted. */
async function readPage(html: string, url: string): Promise<PageResult> {
  const page = parse(html, url);
  if (page === null) return { kind: 'not for jsdom', milliseconds: 0, problems: [] };
  const { document } = page.window;
  const before = document.documentElement.outerHTML;
  const start = processorTime();
  const problems: string[] = [];
  let extraction: Extraction = { kind: 'none', reason: 'empty' };
  try {
    extraction = receive(JSON.stringify(extract(document, url)));
    if (extraction.kind === 'article') {
      const { article } = extraction;
      const reading = analyse(article, await loadLanguage(article.language));
      toText(article, reading.blocks);
      toHtml(article, reading.blocks);
      problems.push(...wrongAnchors(reading));
    }
  } catch (error) {
    problems.push(`threw ${error instanceof Error ? error.stack : error}`);
  }
  const milliseconds = processorTime() - start;
  if (document.documentElement.outerHTML !== before) problems.push('the page was changed');
  close(page);
  return { kind: extraction.kind, milliseconds, problems };
}

/** Lets go of a page; jsdom fails at some frames. */
function close(page: JSDOM): void {
  try {
    page.window.close();
  } catch {}
}

/** Where a mutation has broken a long style sheet, jsdom may not come to its end: seed 11, page 47. */
const LONG_SHEETS = /(<style\b[^>]*>)[^<]{5000,}/gi;

/** @returns null for what jsdom cannot parse, or, unlike browsers, not clone: names such as `a</b`. */
function parse(html: string, url: string): JSDOM | null {
  try {
    const page = new JSDOM(html.replace(LONG_SHEETS, '$1'), { url, virtualConsole: new VirtualConsole() });
    page.window.document.cloneNode(true);
    return page;
  } catch {
    return null;
  }
}

/** The pages of test/pages. */
function ownPages(): Page[] {
  const folder = path.resolve('test/pages');
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name, 'page.html');
      if (!fs.existsSync(file)) return [];
      const expected = path.join(folder, name, 'expected.json');
      const { url } = fs.existsSync(expected) ? JSON.parse(fs.readFileSync(expected, 'utf8')) : { url: '' };
      return [{ name, html: fs.readFileSync(file, 'utf8'), url: url || 'https://www.dw.com/en/a/a-1' }];
    });
}

/** In bytes, packed or not; jsdom takes long for more. */
const LONGEST_FILE = 100_000;

function readHtml(file: string): string {
  const bytes = fs.readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Real pages, where they are on this machine (BYLINE_CORPUS); not too long ones, for jsdom's sake. */
function realPages(): Page[] {
  const folder = process.env.BYLINE_CORPUS ?? path.resolve('../shared/corpus');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.html(?:\.gz)?$/.test(name) && fs.statSync(path.join(folder, name)).size < LONGEST_FILE,
    )
    .sort()
    .slice(0, 400)
    .map((name) => ({
      name,
      html: readHtml(path.join(folder, name)),
      url: name.includes('dw') ? 'https://www.dw.com/en/a/a-1' : 'https://news.example/2026/06/14/a-story',
    }));
}
