import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CORPUS, type GoldPage } from './sets.ts';

const SCORER = path.join(CORPUS, 'articles', 'score.mjs');

/** Precision, recall and their F1, of one page or as means over pages. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Lets the corpus's own scorer compare texts with the gold of a set's pages; where it is not there, ours does. */
export function scoreSet(pages: readonly GoldPage[], texts: Readonly<Record<string, string>>): Score {
  if (!existsSync(SCORER)) return meanScore(pages, texts);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'byline-bench-'));
  try {
    const [gold, found] = ['gold.json', 'texts.json'].map((name) => path.join(folder, name));
    writeFileSync(gold ?? '', JSON.stringify(Object.fromEntries(pages.map((page) => [page.id, page]))));
    writeFileSync(found ?? '', JSON.stringify(texts));
    const run = spawnSync(process.execPath, [SCORER, gold ?? '', found ?? ''], { encoding: 'utf8' });
    const scores = /F1 ([\d.]+)\s+P ([\d.]+)\s+R ([\d.]+)/.exec(run.stdout);
    if (!scores) throw new Error(`The corpus's scorer failed: ${run.stderr}`);
    return { f1: Number(scores[1]), precision: Number(scores[2]), recall: Number(scores[3]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Mean precision and recall over the pages, and the F1 of both, as the corpus's scorer has them. */
function meanScore(pages: readonly GoldPage[], texts: Readonly<Record<string, string>>): Score {
  const scores = pages.map((page) => scorePage(page, texts[page.id] ?? ''));
  const mean = (part: 'precision' | 'recall'): number =>
    scores.reduce((sum, one) => sum + one[part], 0) / Math.max(1, scores.length);
  const [precision, recall] = [mean('precision'), mean('recall')];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** The runs of four words of a text with their counts. */
function shingles(text: string): Map<string, number> {
  const all = words(text);
  const bag = new Map<string, number>();
  const last = Math.max(1, all.length - 3);
  for (let start = 0; start < last && all.length > 0; start++) {
    const shingle = all.slice(start, start + 4).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

function compare(gold: string, text: string): Score {
  const expected = shingles(gold);
  const found = shingles(text);
  let both = 0;
  for (const [shingle, count] of found) both += Math.min(count, expected.get(shingle) ?? 0);
  const sum = (bag: Map<string, number>): number => [...bag.values()].reduce((total, one) => total + one, 0);
  const precision = found.size > 0 ? both / sum(found) : 0;
  const recall = expected.size > 0 ? both / sum(expected) : 1;
  return { precision, recall, f1: both > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The gold's texts with none or all of its optional parts, and with each alone. */
export function goldTexts({ segments, articleBody }: GoldPage): string[] {
  if (!segments) return [articleBody ?? ''];
  const optional = segments.flatMap(([, isOptional], index) => (isOptional ? [index] : []));
  const choices = optional.length <= 4 ? [...Array(1 << optional.length).keys()] : [0, -1];
  return choices.map((choice) =>
    segments
      .filter((_, index) => {
        const place = optional.indexOf(index);
        return place === -1 || choice === -1 || (choice & (1 << place)) !== 0;
      })
      .map(([text]) => text)
      .join('\n\n'),
  );
}

/** How near a text comes to the nearest of the gold's texts. */
export function scorePage(page: GoldPage, text: string): Score {
  const scores = goldTexts(page).map((gold) => compare(gold, text));
  return scores.reduce((best, one) => (one.f1 > best.f1 ? one : best));
}

/** Lines of one text whose words mostly do not stand in the other: what a page has too much, or lacks. */
export function linesWithout(text: string, other: string): string[] {
  const there = shingles(other);
  const plain = words(other).join(' ');
  return text.split('\n').filter((line) => {
    const own = [...shingles(line).keys()];
    if (own.length === 0) return false;
    const missing = own.filter((shingle) => !there.has(shingle) && !plain.includes(shingle));
    return missing.length * 2 > own.length;
  });
}
