/**
 * `npm run fuzz`: mutated texts over every parser and mutated pages over the whole reader. Nothing may throw, take
 * longer than two seconds, or give an anchor that does not cut out its words. The seed is printed; the same seed
 * and counts give the same run. Where the real pages are on the machine they are mutated too.
 */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fuzzPages } from './pages.ts';
import { fuzzTexts } from './texts.ts';

export interface Plan {
  inputs: number;
  pages: number;
  seconds: number;
  seed: number;
  /** The number of the one page that is read, to look at a problem again; null for all of them. */
  only: number | null;
}

/** What a run found, told as it happens. */
export interface Tell {
  /** Before an input is read: what to print should it never end. */
  started(input: string): void;
  ended(): void;
  problem(sentence: string): void;
  progress(sentence: string): void;
}

/** An input may take so long: milliseconds. */
export const LONGEST = 2_000;
/** After so long, by the clock of a busy machine, an input is given up, and the run with it. */
const GIVEN_UP = 300_000;

function watch(): void {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string', default: '100000' },
      pages: { type: 'string', default: '2000' },
      seconds: { type: 'string', default: '1800' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      only: { type: 'string' },
    },
  });
  const plan: Plan = {
    inputs: Number(values.inputs),
    pages: Number(values.pages),
    seconds: Number(values.seconds),
    seed: Number(values.seed),
    only: values.only === undefined ? null : Number(values.only),
  };
  console.log(`seed ${plan.seed}`);
  let problems = 0;
  let current: { input: string; since: number } | null = null;
  const worker = new Worker(new URL(import.meta.url), { workerData: plan });
  const clock = setInterval(() => {
    if (current === null || Date.now() - current.since < GIVEN_UP) return;
    console.log(`does not end: ${JSON.stringify(current.input.slice(0, 4_000))}`);
    process.exit(1);
  }, 1_000);
  worker.on('message', (message: { kind: keyof Tell; text?: string }) => {
    if (message.kind === 'started') current = { input: message.text ?? '', since: Date.now() };
    else if (message.kind === 'ended') current = null;
    else if (message.kind === 'problem') {
      problems++;
      if (problems <= 50) console.log(message.text);
    } else console.error(message.text);
  });
  worker.on('error', (error) => {
    console.log(`broken off: ${error.stack}`);
    process.exitCode = 1;
  });
  worker.on('exit', () => {
    clearInterval(clock);
    console.log(`${problems} problems`);
    if (problems > 0) process.exitCode = 1;
  });
}

async function work(plan: Plan): Promise<void> {
  const send = (kind: keyof Tell, text?: string): void => parentPort?.postMessage({ kind, text });
  const tell: Tell = {
    started: (input) => send('started', input),
    ended: () => send('ended'),
    problem: (sentence) => send('problem', sentence),
    progress: (sentence) => send('progress', sentence),
  };
  const until = Date.now() + plan.seconds * 1_000;
  await fuzzTexts(plan, until, tell);
  await fuzzPages(plan, until, tell);
}

if (isMainThread) watch();
else await work(workerData as Plan);
