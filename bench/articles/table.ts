import { goldTexts, linesWithout, scorePage, scoreSet } from './measure.ts';
import { median, type Run } from './run.ts';
import type { PageSet } from './sets.ts';

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
  const lines = runs.map(({ name, results }) => {
    const cells = golden.map(({ pages }) => {
      const texts = Object.fromEntries(pages.map(({ id }) => [id, results.get(id)?.text ?? '']));
      const { precision, recall, f1 } = scoreSet(pages, texts);
      const empty = Object.values(texts).filter((text) => text.trim() === '').length;
      const note = empty > 0 ? ` (${empty} empty)` : '';
      return `${short(precision)} / ${short(recall)} / **${short(f1)}**${note}`;
    });
    return [name, ...cells];
  });
  return markdown(['extractor', ...heads], lines);
}

/** Median milliseconds a page of each extractor on each set, and the most memory that one of its processes took. */
export function timeTable(sets: readonly PageSet[], runs: readonly Run[]): string {
  const lines = runs.map(({ name, results, memory }) => {
    const of = (pages: PageSet['pages']): string =>
      median(pages.map(({ id }) => results.get(id)?.milliseconds ?? Number.NaN)).toFixed(1);
    const megabytes = memory === null ? '' : (memory / 1e6).toFixed(0);
    return [name, ...sets.map(({ pages }) => of(pages)), of(sets.flatMap(({ pages }) => pages)), megabytes];
  });
  return markdown(['ms a page, median', ...sets.map(({ name }) => name), 'all', 'most memory, MB'], lines);
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
