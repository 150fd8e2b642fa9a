import { type Bar, beside, type Figure, markdownTable, median, summary } from '../statistics.ts';
import { rowName } from '../versions.ts';
import { goldTexts, linesWithout, type Score, scorePage, scoreSet } from './measure.ts';
import { OURS } from './peers.ts';
import type { Run } from './run.ts';
import { DW_SET, OWN_SET, type PageSet } from './sets.ts';

const short = (value: number): string => value.toFixed(3).replace(/^0/, '');

const timesOf = ({ results }: Run, pages: PageSet['pages']): number[] =>
  pages.map(({ id }) => results.get(id)?.milliseconds ?? Number.NaN).filter((one) => !Number.isNaN(one));

/** The sets' pages that have a gold, and what each extractor's texts of them are worth. */
export interface ScoredSet extends PageSet {
  /** By the extractors' names. */
  scores: Map<string, Score>;
  /** How many of an extractor's texts are empty. */
  empty: Map<string, number>;
}

/** Scores each extractor on each set, over the pages that have a gold. */
export function scoreRuns(sets: readonly PageSet[], runs: readonly Run[]): ScoredSet[] {
  return sets.map(({ name: set, pages: all }) => {
    const pages = all.filter((page) => page.articleBody !== null);
    const scored: ScoredSet = { name: set, pages, scores: new Map(), empty: new Map() };
    for (const { name, results } of runs) {
      const texts = Object.fromEntries(pages.map(({ id }) => [id, results.get(id)?.text ?? '']));
      scored.scores.set(name, scoreSet(pages, texts));
      scored.empty.set(name, Object.values(texts).filter((text) => text.trim() === '').length);
    }
    return scored;
  });
}

/** Whose time counts against whose bar, on DW's pages in Chromium; elsewhere the ratios are told without. */
const BARS: Readonly<Record<string, Bar>> = {
  '@mozilla/readability': { most: 1.25 },
  defuddle: { most: 0.5 },
};

/** Byline beside each other extractor: the text's F1 on each set, and the time a page. */
export function comparisons(
  where: 'Node' | 'Chromium',
  sets: readonly PageSet[],
  scored: readonly ScoredSet[],
  runs: readonly Run[],
): string[][] {
  const [ours, ...peers] = runs;
  if (ours?.name !== OURS) return [];
  return peers.flatMap((peer) => [
    ...scored.map((set) =>
      beside(
        `F1 of the text, ${set.name}, in ${where}`,
        accuracy(set, ours),
        rowName(peer.name),
        accuracy(set, peer),
      ),
    ),
    ...timedSets(sets).map(({ name, pages }) => {
      const bar = name === DW_SET && where === 'Chromium' ? BARS[peer.name] : undefined;
      const [own, its] = [time(ours, pages), time(peer, pages)];
      return beside(
        `extraction, processor time a page, ${name}, in ${where}`,
        own,
        rowName(peer.name),
        its,
        bar,
      );
    }),
  ]);
}

function accuracy({ pages, scores }: ScoredSet, { name }: Run): Figure {
  const { precision, recall, f1 } = scores.get(name) ?? { precision: 0, recall: 0, f1: 0 };
  return { value: f1, text: `${short(f1)} (P ${short(precision)}, R ${short(recall)}, n = ${pages.length})` };
}

function time(run: Run, pages: PageSet['pages']): Figure {
  const times = timesOf(run, pages);
  const late = times.filter((one) => one === Number.POSITIVE_INFINITY).length;
  const notes = [
    ...(late > 0 ? [`${late} never ended`] : []),
    ...(times.length < pages.length ? [`${pages.length - times.length} failed`] : []),
  ];
  return {
    value: median(times),
    text: [summary(times, 1, 'ms'), ...notes].join(', '),
  };
}

/** Those that the one table tells the times of: DW's pages, our own, and all others together. */
function timedSets(sets: readonly PageSet[]): PageSet[] {
  const others = { name: OTHERS, pages: sets.filter(isOthers).flatMap(({ pages }) => pages) };
  return [...sets.filter((set) => !isOthers(set)), others].filter(({ pages }) => pages.length > 0);
}

const OTHERS = 'all but DW and own';

/** Precision, recall and F1 of each extractor on each set, over the pages that have a gold. */
export function accuracyTable(scored: readonly ScoredSet[], runs: readonly Run[]): string {
  const heads = scored.map(({ name, pages }) => `${name} (${pages.length}) P / R / F1`);
  const lines = runs.map((run) => {
    const cells = scored.map(({ scores, empty }) => {
      const { precision, recall, f1 } = scores.get(run.name) ?? { precision: 0, recall: 0, f1: 0 };
      const none = empty.get(run.name) ?? 0;
      const note = none > 0 ? ` (${none} empty)` : '';
      return `${short(precision)} / ${short(recall)} / **${short(f1)}**${note}`;
    });
    return [rowName(run.name), ...cells];
  });
  return markdownTable(['extractor', ...heads], lines);
}

/** Times are told as shares of this one's. */
const MEASURE = '@mozilla/readability';

/**
 * Milliseconds a page of each extractor on each set: median, fastest and slowest page, and the median by Readability's;
 * and the most memory that one of an extractor's processes took.
 */
export function timeTable(sets: readonly PageSet[], runs: readonly Run[]): string {
  const measure = runs.find(({ name }) => name === MEASURE);
  const cell = (run: Run, pages: PageSet['pages']): string => {
    const times = timesOf(run, pages);
    const finite = times.filter(Number.isFinite);
    if (finite.length === 0) return '';
    const ratio = measure ? ` = ${(median(times) / median(timesOf(measure, pages))).toFixed(2)} ×` : '';
    const failed = times.length < pages.length ? `, ${pages.length - times.length} failed` : '';
    const ended = finite.length < times.length ? `, ${times.length - finite.length} never ended` : '';
    const range = `${Math.min(...finite).toFixed(1)}–${Math.max(...finite).toFixed(0)}`;
    return `**${median(times).toFixed(1)}**${ratio} (${range}${failed}${ended})`;
  };
  const columns = [
    ...sets.map(({ name, pages }) => ({ name, pages })),
    { name: OTHERS, pages: sets.filter(isOthers).flatMap(({ pages }) => pages) },
  ].filter(({ pages }) => pages.length > 0);
  const lines = runs.map((run) => {
    const megabytes = run.memory === null ? '' : (run.memory / 1e6).toFixed(0);
    return [rowName(run.name), ...columns.map(({ pages }) => cell(run, pages)), megabytes];
  });
  const heads = columns.map(({ name, pages }) => `${name} (n = ${pages.length})`);
  return markdownTable(
    ['ms a page: **median** = × Readability’s (fastest–slowest)', ...heads, 'most memory, MB'],
    lines,
  );
}

const isOthers = ({ name }: PageSet): boolean => name !== OWN_SET && name !== DW_SET;

/** The worst pages of each set with the lines that are too many and those that are missing. */
export function worstPages(sets: readonly PageSet[], { results }: Run, count: number): string {
  const textOf = (id: string): string => results.get(id)?.text ?? '';
  return sets
    .map(({ name, pages }) => {
      const scored = pages
        .filter((page) => page.articleBody !== null)
        .map((page) => ({ page, score: scorePage(page, textOf(page.id)) }))
        .sort((one, other) => one.score.f1 - other.score.f1);
      const entries = scored.slice(0, count).map(({ page, score }) => {
        const text = textOf(page.id);
        const gold = goldTexts(page).at(-1) ?? '';
        const kind = text === '' ? 'empty' : score.precision < score.recall ? 'too much' : 'too little';
        const show = (lines: string[], mark: string): string[] =>
          lines.map((line) => `    ${mark} ${line.trim().slice(0, 160)}`);
        return [
          `${short(score.f1)} P ${short(score.precision)} R ${short(score.recall)} ${kind}: ${page.id} ${page.url}`,
          ...show(linesWithout(text, gold), '+'),
          ...show(linesWithout(gold, text), '-'),
        ].join('\n');
      });
      return `## ${name}\n${entries.join('\n')}`;
    })
    .join('\n\n');
}
