import fs from 'node:fs';
import path from 'node:path';
import type { Answer } from '../../src/cli/site.ts';
import { ROUTES } from '../../test/e2e/pages.ts';
import { paragraphsOf } from '../growth/texts.ts';

const WORDS = 600;
const SAMPLE_ADDRESS = 'www.dw.com/en/port-of-elmstad-votes-to-keep-its-night-ferry/a-90000001';

/** @returns the addresses, without protocol, of so many DW articles of 600 words; each is an article of its own. */
export function addresses(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    SAMPLE_ADDRESS.replace(/\d+$/, String(91_000_000 + index)),
  );
}

/** What the site on this machine answers for them: the sample page, with a body of 600 words. */
export function routes(of: readonly string[]): Record<string, Answer> {
  const sample = fs.readFileSync(path.resolve('test/pages/sample/page.html'), 'utf8');
  const [before = '', body = '', after = ''] = sample.split(/(<p>The port town[\s\S]*<p>es\/msh)/);
  if (after === '') throw new Error('The sample page is not the one that this bench knows.');
  const own = body
    .replace(/<[^>]*>/g, ' ')
    .trim()
    .split(/\s+/).length;
  const more = paragraphsOf(Math.max(0, WORDS - own), true).map((text) => `<p>${text}</p>\n`);
  const page = [before, ...more, body, after].join('');
  const own600 = of.map((address): [string, Answer] => [
    address,
    { body: page.replaceAll(SAMPLE_ADDRESS, address) },
  ]);
  return { ...ROUTES, ...Object.fromEntries(own600) };
}
