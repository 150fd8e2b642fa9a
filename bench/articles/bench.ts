/**
 * npm run bench:articles -- [--set NAME] [--worst N] [--chromium [--runs N]] [--only byline,readability]
 *
 * How much of an article's text, and how little else, Byline and its peers find on the pages of the corpus: text
 * precision, recall and F1 as the article-extraction-benchmark defines them, captions left out of the gold.
 * `--chromium` reads in Chromium instead of jsdom (Byline and Readability only) and takes honest times.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChromium, readInChromium } from './browser.ts';
import { goldTexts, linesWithout, scorePage, scoreSet } from './measure.ts';
import { PEERS } from './peers.ts';
import { type GoldPage, loadSets, type PageSet } from './sets.ts';

/** What one extractor made of every page. */
interface Run {
  name: string;
  texts: Record<string, string>;
  milliseconds: number[];
}

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    worst: { type: 'string' },
    chromium: { type: 'boolean' },
    runs: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

async function inNode(pages: readonly GoldPage[]): Promise<Run[]> {
  const names = values.only?.toLowerCase().split(',');
  const runs: Run[] = [];
  for (const peer of PEERS) {
    if (names && !names.some((name) => peer.name.toLowerCase().includes(name))) continue;
    const run: Run = { name: peer.name, texts: {}, milliseconds: [] };
    for (const page of pages) {
      const result = await peer.read(page.html(), page.url).catch((error: unknown) => {
        console.error(`${peer.name}, ${page.id}: ${String(error).slice(0, 200)}`);
        return { text: '', milliseconds: Number.NaN };
      });
      run.texts[page.id] = result.text;
      if (!Number.isNaN(result.milliseconds)) run.milliseconds.push(result.milliseconds);
    }
    runs.push(run);
  }
  return runs;
}

async function inChromium(pages: readonly GoldPage[]): Promise<Run[]> {
  const executable = findChromium();
  if (!executable) throw new Error('There is no Chromium here: name it in CHROME.');
  const readers = (['byline', 'readability'] as const).filter(
    (name) => !values.only || values.only.includes(name),
  );
  const results = await readInChromium(executable, pages, readers, Number(values.runs ?? 1));
  return readers.map((name) => ({
    name: name === 'byline' ? 'Byline' : '@mozilla/readability',
    texts: Object.fromEntries([...results[name]].map(([id, { text }]) => [id, text])),
    milliseconds: [...results[name].values()].map((one) => one.milliseconds),
  }));
}

function table(sets: readonly PageSet[], runs: readonly Run[]): string {
  const heads = sets.map(({ name, pages }) => `${name} (${pages.length}) P / R / F1`);
  const lines = runs.map(({ name, texts, milliseconds }) => {
    const cells = sets.map(({ goldFile, pages }) => {
      const own = Object.fromEntries(pages.map(({ id }) => [id, texts[id] ?? '']));
      const { precision, recall, f1 } = scoreSet(goldFile, own);
      const empty = Object.values(own).filter((text) => text.trim() === '').length;
      const note = empty > 0 ? ` (${empty} empty)` : '';
      return `${short(precision)} / ${short(recall)} / **${short(f1)}**${note}`;
    });
    return `| ${[name, ...cells, median(milliseconds).toFixed(0)].join(' | ')} |`;
  });
  return [
    `| ${['extractor', ...heads, 'ms a page'].join(' | ')} |`,
    `|${'---|'.repeat(heads.length + 1)}--:|`,
    ...lines,
  ].join('\n');
}

const short = (value: number): string => value.toFixed(3).replace(/^0/, '');

/** The worst pages with the lines that are too many and those that are missing. */
function worstPages(sets: readonly PageSet[], run: Run, count: number): string {
  return sets
    .map(({ name, pages }) => {
      const scored = pages.map((page) => ({ page, score: scorePage(page, run.texts[page.id] ?? '') }));
      scored.sort((one, other) => one.score.f1 - other.score.f1);
      const entries = scored.slice(0, count).map(({ page, score }) => {
        const text = run.texts[page.id] ?? '';
        const gold = goldTexts(page).at(-1) ?? '';
        const tooMuch = linesWithout(text, gold);
        const missing = linesWithout(gold, text);
        const kind = text === '' ? 'empty' : score.precision < score.recall ? 'too much' : 'too little';
        const show = (lines: string[], mark: string): string[] =>
          lines.map((line) => `    ${mark} ${line.trim().slice(0, 160)}`);
        return [
          `${short(score.f1)} P ${short(score.precision)} R ${short(score.recall)} ${kind}: ${page.id} ${page.url}`,
          ...show(tooMuch, '+'),
          ...show(missing, '-'),
        ].join('\n');
      });
      return `## ${name}\n${entries.join('\n')}`;
    })
    .join('\n\n');
}

const sets = loadSets(values.set);
const pages = sets.flatMap((set) => set.pages);
const runs = values.chromium ? await inChromium(pages) : await inNode(pages);
console.log(table(sets, runs));
if (values.out)
  writeFileSync(values.out, JSON.stringify(Object.fromEntries(runs.map((run) => [run.name, run.texts]))));
const own = runs.find((run) => run.name === 'Byline');
if (values.worst && own) console.log(`\n${worstPages(sets, own, Number(values.worst))}`);
