import { findNames } from '../../src/analyse/names/names.ts';
import { findQuotations } from '../../src/analyse/quotations/quotations.ts';
import type { Block } from '../../src/article.ts';
import type { Language } from '../../src/language/language.ts';
import type { GoldText } from './sets.ts';

const LENGTHS = [1000, 10_000];
const WARM_UP = 40;
const RUNS = 9;

/** CPU time for articles of 1,000 and 10,000 words after warm-up, the median of several runs, as lines to print. */
export function measureSpeed(texts: readonly GoldText[], language: Language): string[] {
  const paragraphs = texts.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '');
  const took = LENGTHS.map((words) => {
    const blocks = article(paragraphs, words);
    const names = findNames(blocks, language, { title: '', standfirst: '', kicker: [], language: 'en' });
    return median(() => findQuotations(blocks, language, names), 10_000 / words);
  });
  const [short = 0, long = 0] = took;
  return [
    `1,000 words: ${short.toFixed(1)} ms; 10,000 words: ${long.toFixed(1)} ms, ${(long / short).toFixed(1)} times as long`,
  ];
}

function article(paragraphs: readonly string[], words: number): Block[] {
  const blocks: Block[] = [];
  for (let count = 0, i = 0; count < words; i = (i + 1) % paragraphs.length) {
    const text = paragraphs[i] ?? '';
    blocks.push({ type: 'paragraph', text });
    count += text.split(/\s+/).length;
  }
  return blocks;
}

/** Milliseconds of CPU per call. */
function median(work: () => void, calls: number): number {
  for (let i = 0; i < WARM_UP * calls; i++) work();
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    for (let i = 0; i < calls; i++) work();
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1000 / calls);
  }
  return taken.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}
