// Facts of our own articles (test/gold) against what was marked in them by hand, per language; and the time that the
// whole analysis takes.
// node bench/run.mjs facts
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/analyse/analyse.ts';
import type { Article, FiveWs } from '../../src/article.ts';
import { loadLanguage } from '../../src/language/load.ts';
import type { Gold, GoldEntity } from '../../test/gold/gold.ts';
import { alone, comparisonTable, type Figure } from '../statistics.ts';
import {
  answered,
  entities,
  isEntity,
  type Measure,
  score,
  summarised,
  type Tallies,
  type Tally,
} from './score.ts';

const MEASURES: readonly Measure[] = ['figures', 'dates', 'people', 'roles', 'organisations', 'places'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const folder = path.resolve('test/gold');

/** The article with nothing but what the gold says of it. */
function toArticle({ article: { title, standfirst, published, language, blocks } }: Gold): Article {
  return {
    url: '',
    site: 'dw.com',
    language,
    direction: 'ltr',
    kind: 'article',
    title,
    kicker: [],
    standfirst,
    published,
    modified: null,
    partial: null,
    authors: [],
    desk: { initials: [], agencies: [], editors: [], notes: [] },
    signOff: [],
    body: {
      type: 'root',
      children: blocks.map(({ type, text }) => ({
        type: 'element',
        tagName: type === 'heading' ? 'h2' : 'p',
        properties: {},
        children: [{ type: 'text', value: text }],
      })),
    },
    posts: [],
    media: { duration: null, transcript: null },
    removed: [],
    provenance: {},
  };
}

const none = (): Tally => ({ found: 0, right: 0, gold: 0, met: 0 });
const noTallies = (): Tallies => ({
  figures: none(),
  dates: none(),
  people: none(),
  roles: none(),
  organisations: none(),
  places: none(),
});

function add(to: Tally, tally: Tally): void {
  to.found += tally.found;
  to.right += tally.right;
  to.gold += tally.gold;
  to.met += tally.met;
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((part / whole) * 100).toFixed(1)).padStart(5);

/** F1 in percent. */
function f1({ found, right, gold, met }: Tally): number {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : met / gold;
  return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall);
}

/** "P/R/F1 (gold)". */
function shown(tally: Tally): string {
  const { found, right, gold, met } = tally;
  return `${percent(right, found)}/${percent(met, gold)}/${f1(tally).toFixed(1).padStart(5)} (${gold})`.padEnd(
    25,
  );
}

function asFigure(tally: Tally): Figure {
  const { found, right, gold, met } = tally;
  const [precision, recall] = [percent(right, found), percent(met, gold)].map((text) => text.trim());
  const value = f1(tally);
  return { value, text: `${value.toFixed(1)} % (P ${precision}, R ${recall}, n = ${gold})` };
}

/** Of its places those that are countries, by their names in the article's language. */
function countriesOf({ article: { language }, places }: Gold): GoldEntity[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const countries = new Set<string>();
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = names.of(first + second);
      if (name) countries.add(name);
    }
  return places.filter(({ name, optional }) => !optional && countries.has(name));
}

const total = noTallies();
const byLanguage = new Map<string, { articles: number; tallies: Tallies; countries: Tally }>();
const summaries = none();
const answers = new Map<keyof FiveWs, { right: number; asked: number }>();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const gold: Gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const { language } = gold.article;
  const { facts } = analyse(toArticle(gold), await loadLanguage(language));
  const tallies = score(facts, gold);
  const own = byLanguage.get(language) ?? { articles: 0, tallies: noTallies(), countries: none() };
  byLanguage.set(language, own);
  own.articles++;
  for (const measure of MEASURES) {
    add(own.tallies[measure], tallies[measure]);
    add(total[measure], tallies[measure]);
  }
  add(own.countries, entities(facts.places, countriesOf(gold), isEntity));
  add(summaries, summarised(facts.summary, gold.summary));
  for (const [question, right] of Object.entries(answered(facts.fiveWs, gold.fiveWs))) {
    if (right === null) continue;
    const sum = answers.get(question as keyof FiveWs) ?? { right: 0, asked: 0 };
    answers.set(question as keyof FiveWs, sum);
    sum.asked++;
    if (right) sum.right++;
  }
}

console.log('precision/recall/F1 in %, and how many there are in the gold');
console.log(`${'language'.padEnd(14)}${MEASURES.map((measure) => measure.padEnd(25)).join('')}`);
for (const [language, { articles, tallies }] of byLanguage)
  console.log(
    `${`${language} (${articles})`.padEnd(14)}${MEASURES.map((measure) => shown(tallies[measure])).join('')}`,
  );
console.log(`${'all'.padEnd(14)}${MEASURES.map((measure) => shown(total[measure])).join('')}`);
console.log(
  `countries found: ${[...byLanguage]
    .map(
      ([
        language,
        {
          countries: { met, gold },
        },
      ]) => `${language} ${met}/${gold}`,
    )
    .join(', ')}`,
);
console.log(`summary       ${shown(summaries)}`);
for (const [question, { right, asked }] of answers)
  console.log(`${question.padEnd(14)}${percent(right, asked)} of ${asked}`);

/** Paragraphs of the English articles, over again until there are so many words. */
function ofLength(words: number): Article {
  const texts = readdirSync(folder)
    .filter((name) => /^en-.*\.json$/.test(name))
    .map((name): Gold => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  const [first] = texts;
  if (!first) throw new Error('No English article.');
  const blocks = texts.flatMap(({ article }) => article.blocks);
  const long: Gold['article']['blocks'] = [];
  let count = 0;
  for (let index = 0; count < words; index++) {
    const block = blocks[index % blocks.length];
    if (!block) break;
    const left = block.text.split(' ').slice(0, words - count);
    long.push({ ...block, text: left.join(' ') });
    count += left.length;
  }
  return toArticle({ ...first, article: { ...first.article, blocks: long } });
}

const english = await loadLanguage('en');

/** Milliseconds of processor time that the whole analysis takes after warm-up; other programs do not count in it. */
function timeOf(article: Article, runs: number): number {
  for (let run = 0; run < runs; run++) analyse(article, english);
  const begin = process.cpuUsage();
  for (let run = 0; run < runs; run++) analyse(article, english);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000 / runs;
}

const short = timeOf(ofLength(1000), 100);
const long = timeOf(ofLength(10_000), 15);
console.log(`whole analysis after warm-up, 1,000 words: ${short.toFixed(1)} ms of processor time`);
console.log(`10,000 words: ${long.toFixed(1)} ms, ${(long / short).toFixed(1)} times as long`);

const rows = MEASURES.map((measure) => alone(`${measure} in our own articles, F1`, asFigure(total[measure])));
const perWords = [
  alone('whole analysis of 1,000 words, processor time', { value: short, text: `${short.toFixed(1)} ms` }),
  alone('whole analysis of 10,000 words, processor time', { value: long, text: `${long.toFixed(1)} ms` }),
];
console.log(`\n${comparisonTable([...rows, ...perWords])}`);
