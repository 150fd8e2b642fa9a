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
import {
  alone,
  beside,
  comparisonTable,
  type Figure,
  figure,
  growthExponent,
  markdownTable,
  median,
  summary,
} from '../statistics.ts';
import { rowName } from '../versions.ts';
import { PAGES } from './pages.ts';
import { articleOf } from './texts.ts';

const TIMES = [1, 10, 100];
const WORDS = 600;
const BAR = { most: 1.1 };
/** A first look at every size, which is not counted: code is slower before it is compiled. */
const WARM_UP = 1;
/** Short works are done again and again for so long, so that they are as compiled as long ones: milliseconds. */
const LEAST = 250;

interface Growth {
  name: string;
  /** Whose it is; null for Byline's. */
  peer: string | null;
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
console.log(comparisonTable(all.flatMap(({ title, growths }) => rows(title, growths))));
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
        const key = `${page}, ${extractor}`;
        const peer = extractor === 'Byline' ? null : extractor;
        const growth = growths.get(key) ?? { name: page, peer, times: TIMES.map(() => []) };
        growths.set(key, growth);
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
    return { name, peer: null, times };
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

/** The exponents against the bar, and the longest pages beside Readability's. */
function rows(title: string, growths: readonly Growth[]): string[][] {
  const longest = ({ times }: Growth): Figure => figure(times.at(-1) ?? [], 'ms');
  return growths
    .filter(({ peer }) => peer === null)
    .flatMap((ours) => {
      const [whole, upper] = [exponent(ours), exponent(ours, 1)];
      const medians = ours.times.map((some) => median(some).toFixed(1)).join(' → ');
      const text = `${whole.toFixed(2)}, from 10× on ${upper.toFixed(2)} (${medians} ms, n = ${rounds})`;
      // What a short page costs anyway would hide in the whole how a long one grows.
      const value = Math.max(whole, upper);
      const what = `${title}, ${ours.name}`;
      return [
        alone(`exponent of growth, 1× → 10× → 100×, ${what}`, { value, text }, BAR),
        ...growths
          .filter(({ name, peer }) => name === ours.name && peer !== null)
          .map((its) => beside(`${what}, 100×`, longest(ours), rowName(its.peer ?? ''), longest(its))),
      ];
    });
}

function table(title: string, growths: readonly Growth[]): string {
  const head = [
    `${title}, ms, median (range)`,
    ...TIMES.map((times) => `${times}×`),
    'exponent',
    'of 10× to 100×',
  ];
  const lines = growths.map((growth) => [
    growth.peer === null ? growth.name : `${growth.name}, ${rowName(growth.peer)}`,
    ...growth.times.map((some) => summary(some)),
    exponent(growth).toFixed(2),
    exponent(growth, 1).toFixed(2),
  ]);
  return markdownTable(head, lines);
}
