// People, organisations and places typed with evidence, against public gold, beside compromise; and roles.
// node bench/run.mjs names [--errors SET] [--roles]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import compromise from 'compromise';
import { findNames, type NameKind, type Names } from '../../src/analyse/names/names.ts';
import type { Block } from '../../src/article.ts';
import type { Language } from '../../src/language/language.ts';
import { loadLanguage } from '../../src/language/load.ts';
import { alone, beside, comparisonTable, type Figure } from '../statistics.ts';
import { rowName } from '../versions.ts';

interface Mark {
  start: number;
  end: number;
  label: string;
}
interface Row {
  id: string;
  lang: string;
  text: string;
  entities: Mark[];
}
interface RoleRow {
  text: string;
  name: string;
  role: string;
  genre: string;
}

const SETS = [
  'en-conll2003-testa',
  'en-gum-news',
  'de-germeval2014-dev-news',
  'es-wikineural-test1000',
  'fr-wikineural-test1000',
  'pt-wikineural-test1000',
  'it-wikineural-test1000',
  'ru-wikineural-test1000',
  'pl-bsnlp-test',
  'zh-uner-pud-news',
];
const LABELS: Readonly<Record<NameKind, string>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  unknown: 'NAME',
};

const corpus = process.env.BYLINE_CORPUS ?? path.resolve('../shared/corpus');
const folder = path.join(corpus, 'entities');
if (!existsSync(folder)) {
  console.log(`No gold names at ${folder}: nothing measured. BYLINE_CORPUS names the corpus.`);
  process.exit(0);
}
const { evalNer, fmt, HEAD } = await import(pathToFileURL(path.join(folder, 'score.mjs')).href);

const languages = new Map<string, Language>();
for (const tag of new Set(SETS.map((set) => set.slice(0, 2))))
  languages.set(tag === 'zh' ? 'zh-hant' : tag, await loadLanguage(tag === 'zh' ? 'zh-hant' : tag));

function namesOf(text: string, lang: string): { names: Names; offsets: number[] } {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    blocks.push({ type: 'paragraph', text: line });
    offsets.push(offset);
    offset += line.length + 1;
  }
  const language = languages.get(lang === 'zh' ? 'zh-hant' : lang);
  if (!language) throw new Error(`No language "${lang}".`);
  return {
    names: findNames(blocks, language, { title: '', standfirst: '', language: lang, kicker: [] }),
    offsets,
  };
}

/** The typed mentions of a text in its own offsets. */
function byline(text: string, lang: string): (Mark & { rule: string })[] {
  const { names, offsets } = namesOf(text, lang);
  return names.entities.flatMap((entity) =>
    entity.mentions.map(({ block, start, end }) => {
      const offset = offsets[block] ?? 0;
      return { start: start + offset, end: end + offset, label: LABELS[entity.kind], rule: entity.rule };
    }),
  );
}

/** compromise's people, organisations and places, without the marks that it keeps at their ends. */
function compromiseNames(text: string): Mark[] {
  const document = compromise(text);
  const views = { PER: document.people(), ORG: document.organizations(), LOC: document.places() };
  return Object.entries(views).flatMap(([label, view]) => {
    const found: { offset: { start: number; length: number } }[] = view.json({ offset: true });
    return found.map(({ offset: { start, length } }) => {
      const words = text.slice(start, start + length);
      const from = start + words.length - words.replace(/^[^\p{L}\p{N}]+/u, '').length;
      return { start: from, end: start + words.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '').length, label };
    });
  });
}

const read = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const rowsOf = (set: string): Row[] => read(path.join(folder, `ner-${set}.jsonl`));

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const errors = option('--errors');
if (errors) listErrors(rowsOf(errors));
else if (process.argv.includes('--roles')) roles(true);
else {
  console.log(HEAD);
  const compared: string[][] = [];
  for (const set of SETS) {
    const rows = rowsOf(set);
    const measure = (name: string, system: (text: string, lang: string) => Mark[]): Figure => {
      const scores: Scores = evalNer(system, rows);
      console.log(fmt(name, set, scores));
      return asFigure(scores, rows);
    };
    const ours = measure('byline', byline);
    const what = `people, organisations, places, F1, ${set}`;
    if (set.startsWith('en'))
      compared.push(beside(what, ours, rowName('compromise'), measure('compromise', compromiseNames)));
    else compared.push(alone(what, ours));
  }
  console.log(`\n${comparisonTable(compared)}\n`);
  roles(false);
  speed();
}

/** Of what the corpus's scorer tells, in percent: all kinds together, the spans exact. */
interface Scores {
  ALL: { P: number; R: number; F: number };
}

function asFigure({ ALL: { P, R, F } }: Scores, rows: readonly Row[]): Figure {
  const n = rows.reduce(
    (sum, { entities }) => sum + entities.filter(({ label }) => label !== 'MISC').length,
    0,
  );
  return { value: F, text: `${F} % (P ${P}, R ${R}, n = ${n})` };
}

/** Roles of the gold's names, each sentence by itself as the scorer asks. */
function roles(list: boolean): void {
  const file = path.join(corpus, 'fivew', 'roles-en-gum.jsonl');
  const rows = read<RoleRow>(file);
  const found = rows.map(({ text, name }) => {
    const { names } = namesOf(text, 'en');
    const at = text.indexOf(name);
    const entity =
      names.entities.find((other) => other.name === name) ?? names.at(0, at, at + name.length) ?? undefined;
    return { roles: entity ? entity.roles.map((role) => role.text) : [] };
  });
  if (list) {
    rows.forEach(({ genre, name, role, text }, i) => {
      if (genre === 'news')
        console.log([name, role, found[i]?.roles.join(' / '), text.slice(0, 200)].join(' | '));
    });
  }
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'names-')), 'roles.jsonl');
  writeFileSync(out, found.map((entry) => JSON.stringify(entry)).join('\n'));
  for (const genre of ['news', ''])
    spawnSync(
      process.execPath,
      [path.join(corpus, 'fivew', 'roles-score.mjs'), file, out, ...(genre ? [genre] : [])],
      { stdio: 'inherit' },
    );
}

/** The time that names take for a text of about 1,000 words, after warm-up. */
function speed(): void {
  const text = rowsOf('en-gum-news')
    .map((row) => row.text)
    .join('\n')
    .split(/(?<=\s)/)
    .slice(0, 1000)
    .join('');
  for (let i = 0; i < 60; i++) namesOf(text, 'en');
  const begin = performance.now();
  for (let i = 0; i < 60; i++) namesOf(text, 'en');
  console.log(`1,000 words: ${((performance.now() - begin) / 60).toFixed(2)} ms`);
}

/** Each name that was missed, invented or given another kind, with the words around it. */
function listErrors(rows: Row[]): void {
  for (const row of rows) {
    const found = byline(row.text, row.lang);
    const around = (start: number, end: number): string =>
      `${row.text.slice(Math.max(0, start - 50), start)}[${row.text.slice(start, end)}]${row.text.slice(end, end + 40)}`.replaceAll(
        '\n',
        '⏎',
      );
    const key = ({ start, end, label }: Mark): string => `${start}:${end}:${label}`;
    const gold = new Set(row.entities.map(key));
    const ours = new Set(found.map(key));
    for (const mark of row.entities)
      if (mark.label !== 'MISC' && !ours.has(key(mark))) {
        const other = found.find((one) => one.start < mark.end && mark.start < one.end);
        console.log(
          ['MISS', mark.label, other?.label ?? '', other?.rule ?? '', around(mark.start, mark.end)].join(
            ' | ',
          ),
        );
      }
    for (const mark of found)
      if (mark.label !== 'NAME' && !gold.has(key(mark))) {
        const other = row.entities.find((one) => one.start < mark.end && mark.start < one.end);
        console.log(
          [
            'EXTRA',
            mark.label,
            other ? `${other.label} ${row.text.slice(other.start, other.end)}` : '',
            mark.rule,
            around(mark.start, mark.end),
          ].join(' | '),
        );
      }
  }
}
