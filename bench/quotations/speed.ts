import { findNames } from '../../src/analyse/names/names.ts';
import { findQuotations } from '../../src/analyse/quotations/quotations.ts';
import type { Block } from '../../src/article.ts';
import type { Language } from '../../src/language/language.ts';
import type { GoldText } from './sets.ts';

const WORDS = 10_000;
const PARTS = 10;
const WARM_UP = 40;
const RUNS = 21;

/**
 * CPU time for an article of 10,000 words and for the ten of 1,000 words that it can be cut into, after warm-up,
 * the median of several runs, as a line to print.
 */
export function measureSpeed(texts: readonly GoldText[], language: Language): string {
  const paragraphs = texts.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '');
  const whole = article(paragraphs);
  const parts = Array.from({ length: PARTS }, (_, i) =>
    whole.slice((i * whole.length) / PARTS, ((i + 1) * whole.length) / PARTS),
  );
  const [long, all] = medians([reading([whole], language), reading(parts, language)]);
  const short = all / PARTS;
  return `1,000 words: ${short.toFixed(1)} ms; 10,000 words: ${long.toFixed(1)} ms, ${(long / short).toFixed(1)} times as long`;
}

function reading(articles: readonly Block[][], language: Language): () => void {
  const read = articles.map((blocks) => ({
    blocks,
    names: findNames(blocks, language, { title: '', standfirst: '', kicker: [], language: 'en' }),
  }));
  return () => {
    for (const { blocks, names } of read) findQuotations(blocks, language, names);
  };
}

function article(paragraphs: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let count = 0, i = 0; count < WORDS; i = (i + 1) % paragraphs.length) {
    const text = paragraphs[i] ?? '';
    blocks.push({ type: 'paragraph', text });
    count += text.split(/\s+/).length;
  }
  return blocks;
}

/** Milliseconds of CPU of two ways of work, taken in turns so that nothing favours one of them. */
function medians(works: [() => void, () => void]): [number, number] {
  for (let i = 0; i < WARM_UP; i++) for (const work of works) work();
  const taken: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++)
    for (const [which, work] of works.entries()) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      taken[which]?.push((user + system) / 1000);
    }
  const [one, other] = taken;
  return [middle(one), middle(other)];
}

function middle(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
