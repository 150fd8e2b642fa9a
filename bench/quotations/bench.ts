import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadLanguage } from '../../src/language/load.ts';
import { alone, beside, comparisonTable, type Figure } from '../statistics.ts';
import { rowName } from '../versions.ts';
import { scoreCredits } from './credits.ts';
import { KNOWN, PEERS } from './peers.ts';
import { predict } from './predict.ts';
import { type GoldText, SETS } from './sets.ts';
import { measureSpeed } from './speed.ts';

/**
 * Who said what, measured on gold texts with the corpus's own scorer.
 *
 * `npm run bench:quotations [-- --set polnear-dev --errors 40 --mode all --types indirect --keep DIR]`
 */
const option = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? '');
};
const folder = path.join(process.env.BYLINE_CORPUS ?? '../shared/corpus', 'quotations');
if (!existsSync(path.join(folder, 'score.mjs'))) {
  console.log(`No gold texts at ${folder}: nothing measured. BYLINE_CORPUS names the corpus.`);
  process.exit(0);
}
const scratch = option('keep') ?? mkdtempSync(path.join(tmpdir(), 'byline-quotations-'));

interface Score {
  gold: number;
  overlap08: Prf;
  speakerAcc: number;
  pronounCanonicalAcc: number;
  endToEnd: Prf;
  nonspeechHitRate: number;
  counts: { pronN: number; nonspeech: number };
}
interface Prf {
  P: number;
  R: number;
  F1: number;
}

const percent = (x: number) => (100 * x).toFixed(1).padStart(6);

function score(gold: string, predictions: string, mode: string, types: string | null): Score {
  const flags = ['--json', '--mode', mode, ...(types ? ['--types', types] : [])];
  const run = spawnSync(process.execPath, [path.join(folder, 'score.mjs'), gold, predictions, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(run.stdout) as Score;
}

function report(name: string, gold: string, predictions: string, mode: string, types: string | null): Score {
  const s = score(gold, predictions, mode, types);
  const cells = [
    s.overlap08.F1,
    s.speakerAcc,
    s.counts.pronN > 0 ? s.pronounCanonicalAcc : Number.NaN,
    s.endToEnd.P,
    s.endToEnd.R,
    s.endToEnd.F1,
    s.counts.nonspeech > 0 ? s.nonspeechHitRate : Number.NaN,
  ].map((x) => (Number.isNaN(x) ? '     –' : percent(x)));
  console.log(`${name.padEnd(28)} ${cells.join(' ')}`);
  return s;
}

/** F1 in percent with precision, recall and the number of quotations in the gold. */
function asFigure({ P, R, F1 }: Prf, { gold }: Score): Figure {
  return {
    value: F1,
    text: `${percent(F1).trim()} % (P ${percent(P).trim()}, R ${percent(R).trim()}, n = ${gold})`,
  };
}

/** The peers on the same texts, in the same run. @returns rows of the one table */
function comparePeers(file: string, gold: string, texts: readonly GoldText[], ours: Score): string[][] {
  const able = PEERS.filter(({ predict: peer }) => texts[0] && peer(texts[0]) !== null);
  if (able.length === 0) return [alone(`${WHAT.speakers}, F1, ${file}`, asFigure(ours.endToEnd, ours))];
  return able.map(({ name, predict: peer, speakers }) => {
    const lines = texts.map((text) => JSON.stringify({ id: text.id, quotes: peer(text) ?? [] }));
    const predictions = path.join(scratch, `${file}.${name}.jsonl`);
    writeFileSync(predictions, `${lines.join('\n')}\n`);
    const its = report(`  ${name}`, gold, predictions, 'direct', null);
    const [what, part] = speakers
      ? ([WHAT.speakers, 'endToEnd'] as const)
      : ([WHAT.spans, 'overlap08'] as const);
    return beside(
      `${what}, F1, ${file}`,
      asFigure(ours[part], ours),
      rowName(name),
      asFigure(its[part], its),
    );
  });
}

const WHAT = { speakers: 'quotations with the right speaker', spans: 'quotations found' };

/** Rows of the one table. */
const rows: string[][] = [];
const wanted = option('set');
const asked = (name: string): boolean => wanted === null || wanted.split(',').includes(name);
console.log(`${''.padEnd(28)}  spans  spkr   pron    P      R      F1  non-speech`);
for (const set of SETS) {
  if (wanted !== null && !wanted.split(',').some((w) => set.file.startsWith(w))) continue;
  const gold = path.join(folder, `${set.file}.jsonl`);
  if (!existsSync(gold)) {
    console.log(`${set.file.padEnd(28)} is not in the corpus`);
    continue;
  }
  const texts = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldText);
  const language = await loadLanguage(texts[0]?.lang ?? '');
  const lines = texts.map((text) => JSON.stringify({ id: text.id, quotes: predict(text, language) }));
  const predictions = path.join(scratch, `${set.file}.jsonl`);
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  const name = set.types ? `${set.file} ${set.types}` : set.file;
  const ours = report(name, gold, predictions, set.mode, set.types);
  if (set.mode === 'direct') rows.push(...comparePeers(set.file, gold, texts, ours));
  else rows.push(alone(`indirect speech with the right speaker, F1, ${name}`, asFigure(ours.endToEnd, ours)));
  const known = KNOWN[set.file];
  if (known) console.log(`  ${known}`);
  if (option('errors')) {
    const flags = [
      '--mode',
      set.mode,
      '--errors',
      option('errors') ?? '0',
      '--by',
      option('by') ?? 'construction',
    ];
    if (set.types) flags.push('--types', set.types);
    spawnSync(process.execPath, [path.join(folder, 'score.mjs'), gold, predictions, ...flags], {
      stdio: 'inherit',
    });
  }
}

if (asked('credits'))
  console.log(`agency credits               ${scoreCredits(folder, scratch) ?? 'are not in the corpus'}`);
if (asked('speed')) {
  const file = path.join(folder, 'polnear-dev.direct.jsonl');
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldText);
  console.log(measureSpeed(texts, await loadLanguage('en')));
}
console.log(`\n${comparisonTable(rows)}`);
