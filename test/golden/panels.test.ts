import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Attributions, Facts } from '../../src/article.ts';
import { readHtml } from '../../src/cli/reader.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');
const read = (name: string, file: string): string => readFileSync(path.join(PAGES, name, file), 'utf8');

const articles = readdirSync(PAGES).filter((name) => {
  if (!existsSync(path.join(PAGES, name, 'expected.json'))) return false;
  return JSON.parse(read(name, 'expected.json')).article !== false;
});

/** How much the facts' panel has to show, the summary aside. */
function countFacts({ people, organisations, places, names, dates, timeline, figures }: Facts): number {
  return [people, organisations, places, names, dates, timeline, figures].flat().length;
}

function countAttributions({ authors, desk, images, quotations, sources }: Attributions): number {
  const line = [...desk.initials, ...desk.agencies, ...desk.editors, ...desk.notes];
  return [authors, line, images, quotations, sources].flat().length;
}

test.each(articles)('%s: facts and attributions have something to show', async (name) => {
  const { address } = JSON.parse(read(name, 'expected.json'));
  const { facts, attributions } = await readHtml(read(name, 'page.html'), address);
  expect(countFacts(facts), 'facts').toBeGreaterThan(0);
  expect(countAttributions(attributions), 'attributions').toBeGreaterThan(0);
});
