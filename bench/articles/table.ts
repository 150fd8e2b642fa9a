import { goldTexts, linesWithout, scorePage, scoreSet } from './measure.ts';
import { median, type Run } from './run.ts';
import { DW_SET, OWN_SET, type PageSet } from './sets.ts';
import { versionOf } from './versions.ts';

const short = (value: number): string => value.toFixed(3).replace(/^0/, '');

function markdown(head: readonly string[], lines: readonly string[][]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(head),
    `|${head.map((_, index) => (index === 0 ? '---|' : '--:|')).join('')}`,
    ...lines.map(row),
  ].join('\n');
}

/** Precision, recall and F1 of each extractor on each set, over the pages that have a gold. */
export function accuracyTable(sets: readonly PageSet[], runs: readonly Run[]): string {
  const golden = sets.map((set) => ({
    ...set,
    pages: set.pages.filter((page) => page.articleBody !== null),
  }));
  const heads = golden.map(({ name, pages }) => `${name} (${pages.length}) P / R / F1`);
  const lines = runs.map((run) => {
    const { results } = run;
    const cells = golden.map(({ pages }) => {
      const texts = Object.fromEntries(pages.map(({ id }) => [id, results.get(id)?.text ?? '']));
      const { precision, recall, f1 } = scoreSet(pages, texts);
      const empty = Object.values(texts).filter((text) => text.trim() === '').length;
      const note = empty > 0 ? ` (${empty} empty)` : '';
      return `${short(precision)} / ${short(recall)} / **${short(f1)}**${note}`;
    });
    return [rowName(run), ...cells];
  });
  return markdown(['extractor', ...heads], lines);
}

/** Times are told as shares of this one's. */
const MEASURE = '@mozilla/readability';

/**
 * Milliseconds a page of each extractor on each set: median, fastest and slowest page, and the median by Readability's;
 * and the most memory that one of an extractor's processes took.
 */
export function timeTable(sets: readonly PageSet[], runs: readonly Run[]): string {
  const timesOf = ({ results }: Run, pages: PageSet['pages']): number[] =>
    pages.map(({ id }) => results.get(id)?.milliseconds ?? Number.NaN).filter((one) => !Number.isNaN(one));
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
    { name: 'all but DW and own', pages: sets.filter(isOthers).flatMap(({ pages }) => pages) },
  ];
  const lines = runs.map((run) => {
    const megabytes = run.memory === null ? '' : (run.memory / 1e6).toFixed(0);
    return [rowName(run), ...columns.map(({ pages }) => cell(run, pages)), megabytes];
  });
  const heads = columns.map(({ name, pages }) => `${name} (n = ${pages.length})`);
  return markdown(
    ['ms a page: **median** = × Readability’s (fastest–slowest)', ...heads, 'most memory, MB'],
    lines,
  );
}

const isOthers = ({ name }: PageSet): boolean => name !== OWN_SET && name !== DW_SET;

/** An extractor's name with the version that was measured. */
function rowName({ name }: Run): string {
  const version = versionOf(name);
  return version === null ? name : `${name} ${version}`;
}

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
