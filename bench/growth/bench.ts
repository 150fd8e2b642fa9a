/**
 * How extraction and analysis grow with the page and the text: times at 1×, 10× and 100×, and the exponent of growth
 * (1 is linear, 2 is quadratic), by least squares on the logarithms. Extraction in Chromium, analysis in Node.
 * `node bench/run.mjs growth [--quick] [--only extraction|analysis]`
 */
import { parseArgs } from 'node:util';
import { analyse } from '../../src/analyse/analyse.ts';
import { loadLanguage } from '../../src/language/load.ts';
import { findChromium, readInChromium } from '../articles/browser.ts';
import type { GoldPage } from '../articles/sets.ts';
import { growthExponent, markdownTable, median, ratioLine, summary } from '../statistics.ts';
import { PAGES } from './pages.ts';
import { articleOf } from './texts.ts';

const TIMES = [1, 10, 100];
const WORDS = 600;
const BAR = { most: 1.1 };
/** A first look at every size, which is not counted: code is slower before it is compiled. */
const WARM_UP = 1;
/** Short works are done several times a measurement, so that the clock's steps do not count: milliseconds. */
const LEAST = 20;

interface Growth {
  name: string;
  /** Milliseconds, for each of the sizes. */
  times: number[][];
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const rounds = values.quick ? 3 : 5;
const all: { title: string; growths: Growth[] }[] = [];
if (values.only !== 'analysis') {
  const chromium = findChromium();
  if (chromium) all.push({ title: 'extraction in Chromium', growths: await extractions(chromium) });
  else console.error('There is no Chromium here: the growth of extraction is not measured.');
}
if (values.only !== 'extraction') all.push({ title: 'analysis in Node', growths: await analyses() });
for (const { title, growths } of all)
  for (const growth of growths)
    if (!growth.name.includes('@'))
      console.log(ratioLine(`growth of ${title}, ${growth.name}`, exponent(growth), BAR));
for (const { title, growths } of all) console.log(`\n${table(title, growths)}`);

/** Each round opens a browser of its own and takes the fastest of three readings of each page. */
async function extractions(chromium: string): Promise<Growth[]> {
  const pages = PAGES.flatMap(({ name, url, grown }) =>
    TIMES.map((times): GoldPage => {
      const html = grown(times);
      return { id: `${name}, ${times}×`, url, articleBody: null, html: () => html };
    }),
  );
  const growths = new Map<string, Growth>();
  for (let round = 0; round < rounds; round++) {
    const sets = [...Array.from({ length: WARM_UP }, () => pages.slice(0, -1)), pages].map((some) => ({
      name: `growth, round ${round + 1} of ${rounds}`,
      pages: some,
    }));
    for (const { name: extractor, results } of await readInChromium(
      chromium,
      sets,
      ['byline', 'readability'],
      3,
    ))
      for (const { name: page } of PAGES) {
        const name = extractor === 'Byline' ? page : `${page}, ${extractor}`;
        const growth = growths.get(name) ?? { name, times: TIMES.map(() => []) };
        growths.set(name, growth);
        TIMES.forEach((times, index) => {
          growth.times[index]?.push(results.get(`${page}, ${times}×`)?.milliseconds ?? Number.NaN);
        });
      }
  }
  return [...growths.values()];
}

/** Processor time of the whole analysis, so that other programs do not count in it. */
async function analyses(): Promise<Growth[]> {
  const english = await loadLanguage('en');
  return [false, true].map((isNew): Growth => {
    const name = isNew ? 'each paragraph about other people' : 'the same people again and again';
    const articles = TIMES.map((times) => articleOf(WORDS * times, isNew));
    const times: number[][] = TIMES.map(() => []);
    for (let round = -WARM_UP; round < rounds; round++)
      articles.forEach((article, index) => {
        const taken = processorTime(() => analyse(article, english));
        if (round >= 0) times[index]?.push(taken);
      });
    return { name, times };
  });
}

function processorTime(work: () => unknown): number {
  const begin = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    work();
    const { user, system } = process.cpuUsage(begin);
    const milliseconds = (user + system) / 1000;
    if (milliseconds >= LEAST) return milliseconds / runs;
  }
}

function exponent({ times }: Growth, from = 0): number {
  return growthExponent(
    times.map((some, index) => [TIMES[index] ?? Number.NaN, median(some)] as const).slice(from),
  );
}

function table(title: string, growths: readonly Growth[]): string {
  const head = [
    `${title}, ms, median (range)`,
    ...TIMES.map((times) => `${times}×`),
    'exponent',
    'of 10× to 100×',
  ];
  const rows = growths.map((growth) => [
    growth.name,
    ...growth.times.map((some) => summary(some)),
    exponent(growth).toFixed(2),
    exponent(growth, 1).toFixed(2),
  ]);
  return markdownTable(head, rows);
}
