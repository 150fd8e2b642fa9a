// Dates and figures against the project's own gold, test/gold. node bench/run.mjs gold [--errors] [LANGUAGE]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findDates } from '../../src/analyse/dates/dates.ts';
import { findFigures } from '../../src/analyse/figures/figures.ts';
import type { Anchored, Block } from '../../src/article.ts';
import { loadLanguage } from '../../src/language/load.ts';

interface GoldDate extends Anchored {
  value: string;
  optional?: boolean;
}
interface GoldFigure extends Anchored {
  value: number | null;
  /** The end of a range. */
  to?: number;
  also: { value: number } | null;
  optional?: boolean;
}
interface Gold {
  article: { published: string; language: string; blocks: Block[] };
  dates: GoldDate[];
  figures: GoldFigure[];
}

const folder = path.resolve('test/gold');
const showErrors = process.argv.includes('--errors');
const only = process.argv.slice(2).find((word) => !word.startsWith('--'));

interface Score {
  right: number;
  found: number;
  gold: number;
  missed: number;
}
const scores = new Map<string, Score>();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const gold: Gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const { blocks, language: tag, published } = gold.article;
  if (only && tag !== only) continue;
  const language = await loadLanguage(tag);
  const dates = findDates(blocks, language, published);
  const figures = findFigures(blocks, language, dates);
  score(`${tag} dates`, file, blocks, gold.dates, dates, (g, found) => exact(g.value) === exact(found.value));
  score(`${tag} figures`, file, blocks, gold.figures, figures, sameAmount);
}

function sameAmount(
  gold: GoldFigure,
  found: { value: number | null; also: { value: number } | null },
): boolean {
  const same =
    gold.to === undefined ? gold.value === found.value : found.value === null || found.value === gold.value;
  return same && (gold.also?.value ?? null) === (found.also?.value ?? null);
}

function score<
  G extends Anchored & { optional?: boolean; value: unknown },
  F extends Anchored & { value: unknown },
>(
  name: string,
  file: string,
  blocks: Block[],
  gold: G[],
  found: F[],
  same: (gold: G, found: F) => boolean,
): void {
  const total = scores.get(name) ?? { right: 0, found: 0, gold: 0, missed: 0 };
  scores.set(name, total);
  const used = new Set<F>();
  const tell = (kind: string, anchor: Anchored, words: string): void => {
    const text = blocks[anchor.block]?.text ?? '';
    const around = `${text.slice(Math.max(0, anchor.start - 30), anchor.start)}[${anchor.text}]${text.slice(anchor.end, anchor.end + 25)}`;
    if (showErrors) console.log(`${name} ${kind} ${words} ${file}: ${around}`);
  };
  for (const one of gold) {
    const hits = found.filter(
      (f) => f.block === one.block && f.start < one.end && one.start < f.end && !used.has(f),
    );
    const hit = hits.find((f) => same(one, f)) ?? hits[0];
    if (hit) used.add(hit);
    const right = hit !== undefined && same(one, hit);
    if (one.optional && !right) {
      if (hit) total.found += 0;
      continue;
    }
    if (!one.optional) total.gold++;
    if (hit && !one.optional) total.found++;
    if (right && !one.optional) total.right++;
    else if (!right) tell(hit ? 'VALUE' : 'MISS', one, `${one.value} ${hit?.value ?? ''}`);
  }
  for (const extra of found)
    if (!used.has(extra)) {
      total.found++;
      tell('EXTRA', extra, String(extra.value));
    }
}

for (const [name, { right, found, gold }] of scores) {
  const precision = (100 * right) / (found || 1);
  const recall = (100 * right) / (gold || 1);
  console.log(
    `${name}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} (${gold} in the gold, ${found} found)`,
  );
}

/** "2024-01-18T14" and "2024-01-18T14:00" are one hour. */
function exact(value: string): string {
  return value.replace(/T(\d\d)$/, 'T$1:00');
}
