import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, Reading } from '../../src/article.ts';
import { readHtml, readText } from '../../src/cli/reader.ts';
import { toJson } from '../../src/export/json.ts';
import { corpusFile, hasCorpus } from './corpus.ts';

const json = (...parts: string[]) => JSON.parse(readFileSync(corpusFile(...parts), 'utf8'));
const readPage = (...parts: string[]): Promise<Reading> => readHtml(readFileSync(corpusFile(...parts)));
const texts = (blocks: Block[], ...types: string[]) =>
  blocks.filter((one) => types.includes(one.type)).map((one) => one.text);

/** What a real page shows at one place of its source. */
function shown(file: string, pattern: RegExp): string {
  const found = pattern.exec(readFileSync(corpusFile('dw', 'pages', file), 'utf8'))?.[1];
  if (!found) throw new Error(`${file} does not show ${pattern}.`);
  return found.replaceAll('&#39;', "'");
}

/** What no block and no copied text of any DW page may hold. */
const CHROME = [
  'Skip to content',
  'Skip next section',
  'Advertisement',
  'Anzeige',
  'Publicité',
  'Send us your feedback',
  'Schicken Sie uns Ihr Feedback',
  'To view this video',
  'Read more',
  'Copy link',
  'p.dw.com',
  'Related topics',
  'Mehr zum Thema',
  'DW recommends',
  'Sign up for the newsletter',
];

function expectNoChrome(reading: Reading): void {
  const all = JSON.stringify(reading.blocks) + toJson(reading).text;
  for (const words of CHROME) expect(all, words).not.toContain(words);
}

describe.skipIf(!hasCorpus)('the seed', () => {
  const expected = hasCorpus ? json('dw', 'seed', 'expected.json') : {};

  test('metadata, blocks, desk line and pictures are equal', async () => {
    const outward = toJson(await readPage('dw', 'seed', 'page.html'));
    for (const field of [
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
    ]) {
      expect(outward[field], field).toEqual(expected[field]);
    }
    expect(outward.blocks).toMatchObject(expected.blocks);
    expect((outward.blocks as Block[]).length).toBe(expected.blocks.length);
    expect(outward.attributions).toMatchObject({
      authors: expected.attributions.authors,
      desk: expected.attributions.desk,
      images: expected.attributions.images,
    });
    for (const words of expected.absent)
      expect(JSON.stringify(outward.blocks).replaceAll(/"alt":"[^"]*"/g, '') + outward.text).not.toContain(
        words,
      );
  });

  test('quotations are equal, in order', async () => {
    const { attributions } = await readPage('dw', 'seed', 'page.html');
    expect(attributions.quotations).toMatchObject(expected.attributions.quotations);
    expect(attributions.quotations.length).toBe(expected.attributions.quotations.length);
  });

  test('facts hold at least the expected ones', async () => {
    const { facts } = await readPage('dw', 'seed', 'page.html');
    for (const person of expected.facts.people)
      expect(facts.people).toContainEqual(expect.objectContaining(person));
    for (const name of expected.facts.organisations)
      expect(facts.organisations.map((one) => one.name)).toContain(name);
    for (const name of expected.facts.places) expect(facts.places.map((one) => one.name)).toContain(name);
    for (const date of expected.facts.dates)
      expect(facts.dates).toContainEqual(expect.objectContaining(date));
    for (const text of expected.facts.figures) expect(facts.figures.map((one) => one.text)).toContain(text);
  });

  test('the crawled text agrees with the page', async () => {
    const page = await readPage('dw', 'seed', 'page.html');
    const text = await readText(readFileSync(corpusFile('dw', 'seed', 'page.txt'), 'utf8'), {});
    expect(text.article.title).toBe(page.article.title);
    expect(text.article.published).toBe(page.article.published?.slice(0, 10));
    expect(text.article.standfirst).toBe(page.article.standfirst);
    expect(texts(text.blocks, 'paragraph', 'heading')).toEqual(texts(page.blocks, 'paragraph', 'heading'));
    expect(text.article.desk).toEqual(page.article.desk);
    expect(text.attributions.images.map((one) => one.credit)).toEqual(
      page.attributions.images.map((one) => one.credit),
    );
    expect(text.attributions.quotations).toEqual(page.attributions.quotations);
    expect(text.facts.people).toEqual(page.facts.people);
    expect(text.facts.dates).toEqual(page.facts.dates);
  });
});

describe.skipIf(!hasCorpus)('the five real pages', () => {
  test('2026: all blocks are equal to the gold', async () => {
    const gold = json('dw', 'pages', 'gold-2026.json')['mercury-parser__1781467709395.html'];
    const reading = await readPage('dw', 'pages', 'mercury-parser__1781467709395.html');
    const { authors, blocks, desk, ...metadata } = gold;
    expect(reading.article).toMatchObject(metadata);
    expect(reading.article.authors).toEqual(authors);
    expect(reading.article.desk).toMatchObject(desk);
    expect(reading.blocks).toMatchObject(blocks);
    expect(reading.blocks.length).toBe(blocks.length);
    expectNoChrome(reading);
  });

  test.each([
    ['V1', 'fundus__DW_2023_04_28.html', '2023-04-28'],
    ['V2', 'fundus__DW_2023_06_13.html', '2023-06-13'],
  ])('German %s: paragraphs and subheads are those of the gold, in order', async (version, file, day) => {
    const gold = json('dw', 'pages', 'fundus__DW.json')[version];
    const reading = await readPage('dw', 'pages', file);
    type Section = { headline: string[]; paragraphs: string[] };
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const expected = (gold.body.sections as Section[])
      .flatMap((one) => [...one.headline, ...one.paragraphs])
      .map(plain);
    expect(texts(reading.blocks, 'paragraph', 'heading', 'list', 'quote')).toEqual(expected);
    expect(reading.article.standfirst).toBe(plain(gold.body.summary.join(' ')));
    expect(reading.article.title).toBe(plain(gold.title));
    expect(reading.article.authors.map((one) => one.name)).toEqual(gold.authors);
    expect(reading.article.published?.slice(0, 10)).toBe(day);
    expectNoChrome(reading);
  });

  test('English 2020: holds and lacks what the gold says', async () => {
    const gold = json('dw', 'pages', 'trafilatura__dw_gold.json')['hard::dw.com.colonial.html'];
    const file = 'trafilatura__dw.com.colonial.html';
    const reading = await readPage('dw', 'pages', file);
    const all = `${reading.article.standfirst}\n${reading.blocks.map((one) => one.text).join('\n')}`;
    for (const words of gold.with) expect(all).toContain(words);
    for (const words of gold.without) expect(all).not.toContain(words);
    expect(texts(reading.blocks, 'paragraph')).toHaveLength(16);
    expect(texts(reading.blocks, 'heading')).toHaveLength(2);
    const author = shown(file, /<strong>\s*Author\s*<\/strong>\s*([^<]+?)\s*</);
    expect(reading.article.authors.map((one) => one.name)).toEqual([author]);
    expect(reading.article.published).toBe('2020-01-19');
    expect(reading.article.title).toBe(shown(file, /<h1>([^<]+?)\s*<\/h1>/));
    expectNoChrome(reading);
  });

  test('French 2011: holds and lacks what the gold says', async () => {
    const file = 'trafilatura__dw.com-elephants.html';
    const [gold] = Object.values<{
      file: string;
      author: string;
      title: string;
      date: string;
      with: string[];
      without: string[];
    }>(json('dw', 'pages', 'trafilatura__dw_gold.json'));
    if (!gold) throw new Error('No gold for the French page.');
    const reading = await readPage('dw', 'pages', file);
    const body = `${reading.article.standfirst}\n${reading.blocks.map((one) => one.text).join('\n')}`;
    for (const words of gold.with) expect(body).toContain(words);
    for (const words of gold.without) expect(body).not.toContain(words);
    expect(reading.article.authors.map((one) => one.name)).toEqual([gold.author]);
    expect(reading.article.title).toBe(gold.title);
    expect(reading.article.published).toBe(gold.date);
    expectNoChrome(reading);
  });
});
