import fs from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/language/language.ts';
import { LANGUAGES, loadLanguage } from '../../src/language/load.ts';
import { LONGEST, type Plan, type Tell } from './fuzz.ts';
import { mutateText } from './mutate.ts';
import { PARSERS, type Parser } from './parsers.ts';
import { processorTime } from './processor-time.ts';
import { createRandom, type Random } from './random.ts';

interface Seed {
  text: string;
  language: Language;
}

/** Mutates lines of our own pages in all languages, and reads each with one parser after the other. */
export async function fuzzTexts(plan: Plan, until: number, tell: Tell): Promise<void> {
  const seeds = await readSeeds();
  const random = createRandom(plan.seed);
  const parsers = Object.entries(PARSERS);
  const counts = new Map<string, number>();
  let slowest = 0;
  let done = 0;
  for (; done < plan.inputs && Date.now() < until; done++) {
    const [name, parser] = parsers[done % parsers.length] ?? random.pick(parsers);
    slowest = Math.max(slowest, readOne(random, seeds, name, parser, tell));
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (done % 10_000 === 9_999) tell.progress(`${done + 1} of ${plan.inputs} texts`);
  }
  const each = [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  tell.progress(`${done} texts (${each}); the slowest took ${Math.round(slowest)} ms`);
}

/** @returns how long the parser took, in milliseconds. */
function readOne(random: Random, seeds: readonly Seed[], name: string, parser: Parser, tell: Tell): number {
  const { text, language } = random.pick(seeds);
  const input = mutateText(random, text, random.pick(seeds).text);
  const about = `${name}, ${language.common.tag}: ${JSON.stringify(input.slice(0, 2_000))}`;
  tell.started(about);
  const start = processorTime();
  try {
    for (const wrong of parser(input, language)) tell.problem(`${about}\n  ${wrong}`);
  } catch (error) {
    tell.problem(`${about}\n  threw ${error instanceof Error ? error.stack : error}`);
  }
  tell.ended();
  const took = processorTime() - start;
  if (took > LONGEST) tell.problem(`${about}\n  took ${Math.round(took)} ms`);
  return took;
}

/** Lines and whole articles of the pages in test/pages, each with its language, and bits of JSON. */
async function readSeeds(): Promise<Seed[]> {
  const languages = new Map<string, Language>();
  for (const tag of LANGUAGES) languages.set(tag, await loadLanguage(tag));
  const english = await loadLanguage('en');
  const seeds: Seed[] = [];
  const pages = path.resolve('test/pages');
  for (const name of fs.readdirSync(pages).sort()) {
    const file = path.join(pages, name, 'expected.json');
    if (!fs.existsSync(file)) continue;
    const json = fs.readFileSync(file, 'utf8');
    const expected = JSON.parse(json) as { language?: string; blocks?: { text?: string; credit?: string }[] };
    const tag = (expected.language ?? 'en').toLowerCase();
    const language = languages.get(tag) ?? languages.get(tag.split('-')[0] ?? '') ?? english;
    const blocks = expected.blocks ?? [];
    const lines = blocks
      .flatMap(({ text, credit }) => [text ?? '', credit ?? ''])
      .filter((line) => line !== '');
    for (const text of [...lines, lines.join('\n\n'), json.slice(0, 3_000)]) seeds.push({ text, language });
  }
  for (const text of [
    'es/msh (AFP, Reuters)',
    '14.06.2026',
    'https://www.dw.com/en/a/a-1?x=1#y',
    '{"topic":"page","article":true}',
  ])
    seeds.push({ text, language: english });
  return seeds;
}
