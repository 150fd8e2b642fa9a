import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/article.ts';
import { NoArticle, readHtml } from '../../src/cli/reader.ts';
import { toJson } from '../../src/export/json.ts';
import { extract } from '../../src/extract/extract.ts';
import { toBlocks } from '../../src/tree/blocks.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');

/** What a page of `test/pages` expects; every field that it gives is compared. */
interface Expected {
  article?: false;
  /** The address that the page is read at; without it the canonical one. */
  address?: string;
  blocks: Block[];
  attributions: Record<string, unknown>;
  absent?: string[];
  [field: string]: unknown;
}

const names = readdirSync(PAGES).filter((name) => existsSync(path.join(PAGES, name, 'expected.json')));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(path.join(PAGES, name, 'expected.json'), 'utf8'));
const htmlOf = (name: string): string => readFileSync(path.join(PAGES, name, 'page.html'), 'utf8');
const articles = names.filter((name) => expectedOf(name).article !== false);

/** The parts of the expectation that are compared field by field. */
const METADATA = [
  'url',
  'site',
  'language',
  'direction',
  'kind',
  'title',
  'kicker',
  'standfirst',
  'published',
  'modified',
  'posts',
  'media',
  'partial',
];

test('there are golden pages, and each folder has a page and an expectation', () => {
  expect(articles.length).toBeGreaterThan(5);
  for (const name of names) expect(existsSync(path.join(PAGES, name, 'page.html')), name).toBe(true);
});

describe.each(articles)('%s', (name) => {
  const expected = expectedOf(name);

  test('metadata, blocks, credits, desk line', async () => {
    const reading = await readHtml(htmlOf(name), expected.address);
    const outward = toJson(reading);
    for (const field of METADATA)
      if (field in expected) expect(outward[field], field).toEqual(expected[field]);
    expect(outward.blocks).toEqual(expected.blocks);
    const attributions = outward.attributions as Record<string, unknown>;
    for (const [field, value] of Object.entries(expected.attributions))
      expect(attributions[field], field).toEqual(value);
  });

  test('no chrome in blocks or text', async () => {
    const outward = toJson(await readHtml(htmlOf(name), expected.address));
    const words =
      (outward.blocks as Block[]).map((block) => JSON.stringify({ ...block, alt: '' })).join('\n') +
      outward.text;
    for (const absent of expected.absent ?? []) expect(words).not.toContain(absent);
  });

  test('without the site rules no more than 2 % of its words are lost', () => {
    const { window } = new JSDOM(htmlOf(name), { url: expected.address ?? String(expected.url) });
    const visible = visibleWords(window.document);
    const gold = words(expected.blocks).filter((word) => visible.has(word));
    // A page that holds its text only as data has none for Readability.
    if (gold.length < words(expected.blocks).length / 2) return;
    const extraction = extract(window.document, window.location.href, { siteRules: false });
    if (extraction.kind === 'none') throw new Error(`Readability finds nothing: ${extraction.reason}`);
    const kept = new Set(words(toBlocks(extraction.article.body)));
    const lost = gold.filter((word) => !kept.has(word));
    expect(lost.length, lost.slice(0, 12).join(' ')).toBeLessThanOrEqual(Math.max(1, gold.length * 0.02));
  });
});

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function words(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => wordsOf(block.text));
}

function visibleWords(document: Document): Set<string> {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const script of body.querySelectorAll('script, style, noscript')) script.remove();
  return new Set(wordsOf(body.textContent ?? ''));
}

test.each(names.filter((name) => !articles.includes(name)))(
  '%s is no article, and one sentence says so',
  async (name) => {
    await expect(readHtml(htmlOf(name), expectedOf(name).address)).rejects.toThrow(NoArticle);
  },
);
