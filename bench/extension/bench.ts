/**
 * What the extension costs its reader, beside an empty extension whose popup has one line, in real Chromium and
 * Firefox, in turns: click → first paint → article → whole reading, cold (a fresh browser) and warm; layout shifts;
 * the always-on script; memory after garbage collection; bytes.
 * `node build.mjs && node bench/run.mjs extension [--runs 20] [--cold 5] [--only chromium|firefox]`
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../src/cli/browsers.ts';
import { type Site, startSite } from '../../src/cli/site.ts';
import { launchChromium } from '../../test/e2e/chromium.ts';
import type { Driver } from '../../test/e2e/driver.ts';
import { launchFirefox } from '../../test/e2e/firefox.ts';
import { HOSTS } from '../../test/e2e/pages.ts';
import {
  alone,
  type Bar,
  beside,
  comparisonTable,
  type Figure,
  figure,
  markdownTable,
  summary,
} from '../statistics.ts';
import { alwaysOnTime } from './always-on.ts';
import { addresses, routes } from './article.ts';
import { writeEmptyExtension } from './empty.ts';
import { filesLoaded, type Loaded } from './loaded.ts';
import { type Memory, measureMemory, measurePage } from './memory.ts';
import { measureOpening, type Opening } from './opening.ts';
import { sizesReport } from './sizes.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, cold: { type: 'string' }, only: { type: 'string' } },
});
const RUNS = Number(values.runs ?? 20);
const COLD = Number(values.cold ?? 5);
const MEMORY_ROUNDS = Math.min(3, COLD);
/** The article is there to be read before one and a half times what the browser takes to paint one line. */
const OPENING_BAR = { most: 1.5 };
const HEAPS: Readonly<Record<keyof Memory, string>> = {
  page: 'page, before a click',
  pageAfter: 'page, read, popup closed',
  popup: 'popup, whole reading',
};
const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };
type Name = keyof typeof LAUNCHERS;

interface Openings {
  empty: Opening[];
  ours: Opening[];
  /** Of pages whose article was read a moment before; only of ours, warm. */
  again: Opening[];
}

interface Measured {
  cold: Openings;
  warm: Openings;
  /** Milliseconds of the always-on script; only in Chromium. */
  alwaysOn: number[];
  memory: {
    ours: Memory[];
    empty: Memory[];
    /** The page's heap with an empty script in it, in bytes. */
    bare: number[];
  };
  loaded: Loaded | null;
}

const pages = addresses(Math.max(RUNS, MEMORY_ROUNDS) + 1);
const site = await startSite(HOSTS, routes(pages));
const measured: [Name, Measured][] = [];
try {
  for (const name of ['chromium', 'firefox'] as const) {
    const executable = findBrowser(name) ?? (name === 'chromium' ? findBrowser('chrome') : null);
    if (values.only !== undefined && values.only !== name) continue;
    if (executable) measured.push([name, await measure(name, executable, site)]);
    else console.error(`There is no ${name} here: nothing is measured in it.`);
  }
} finally {
  await site.close();
}
report();

type Launch = (isEmpty: boolean) => Promise<Driver>;

async function measure(name: Name, executable: string, { port }: Site): Promise<Measured> {
  const folder = writeEmptyExtension(name);
  const launch: Launch = (isEmpty) =>
    // The empty extension has no first-run page to wait for.
    LAUNCHERS[name]({ port, executable, ...(isEmpty && { extension: folder, welcome: true }) });
  try {
    const cold = await measureCold(name, launch);
    const memory =
      name === 'chromium' ? await measureMemories(executable, launch) : { ours: [], empty: [], bare: [] };
    const rest = await withPair(launch, [true, false], async (empty, ours) => ({
      warm: await measureWarm(name, empty, ours),
      alwaysOn: name === 'chromium' ? await measureAlwaysOn(ours) : [],
      loaded: name === 'chromium' ? await filesLoaded(ours) : null,
    }));
    return { cold, memory, ...rest };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a browser with the empty extension and one with ours, in this order or the other, for some work. */
async function withPair<T>(
  launch: Launch,
  order: readonly boolean[],
  work: (empty: Driver, ours: Driver) => Promise<T>,
): Promise<T> {
  const drivers = new Map<boolean, Driver>();
  try {
    for (const isEmpty of order) drivers.set(isEmpty, await launch(isEmpty));
    const [empty, ours] = [drivers.get(true), drivers.get(false)];
    if (!empty || !ours) throw new Error('Both browsers must run.');
    return await work(empty, ours);
  } finally {
    for (const driver of drivers.values()) await driver.close();
  }
}

/** The first opening in a fresh browser, whose extension has no process yet. */
async function measureCold(name: Name, launch: Launch): Promise<Openings> {
  const cold: Openings = { empty: [], ours: [], again: [] };
  for (let round = 0; round < COLD; round++) {
    console.error(`${name}: cold, round ${round + 1} of ${COLD}`);
    await withPair(launch, round % 2 === 0 ? [true, false] : [false, true], async (empty, ours) => {
      for (const [driver, isEmpty] of [[empty, true] as const, [ours, false] as const]) {
        await visit(driver, pages[RUNS] ?? '');
        cold[isEmpty ? 'empty' : 'ours'].push(await measureOpening(driver, isEmpty));
      }
    });
  }
  return cold;
}

async function measureWarm(name: Name, empty: Driver, ours: Driver): Promise<Openings> {
  const warm: Openings = { empty: [], ours: [], again: [] };
  await visit(empty, pages[RUNS] ?? '');
  await measureOpening(empty, true);
  await visit(ours, pages[RUNS] ?? '');
  await measureOpening(ours, false);
  const works = [
    async (address: string) => {
      await visit(empty, address);
      warm.empty.push(await measureOpening(empty, true));
    },
    async (address: string) => {
      await visit(ours, address);
      warm.ours.push(await measureOpening(ours, false));
      warm.again.push(await measureOpening(ours, false));
    },
  ];
  for (const [run, address] of pages.slice(0, RUNS).entries()) {
    console.error(`${name}: warm, run ${run + 1} of ${RUNS}`);
    for (const work of run % 2 === 0 ? works : [...works].reverse()) await work(address);
  }
  return warm;
}

async function measureAlwaysOn(ours: Driver): Promise<number[]> {
  console.error('chromium: always-on script');
  const times: number[] = [];
  for (const address of pages) times.push(await alwaysOnTime(ours, address));
  // The first load compiles what the others find compiled.
  return times.slice(1);
}

/** In browsers of their own, where no page from before is still in memory. */
async function measureMemories(executable: string, launch: Launch): Promise<Measured['memory']> {
  const memory: Measured['memory'] = { ours: [], empty: [], bare: [] };
  const bare = writeEmptyExtension('chromium', true);
  try {
    for (let round = 0; round < MEMORY_ROUNDS; round++) {
      console.error(`chromium: memory, round ${round + 1} of ${MEMORY_ROUNDS}`);
      const address = pages[round] ?? '';
      await withPair(launch, [true, false], async (empty, ours) => {
        memory.empty.push(await measureMemory(empty, address, true));
        memory.ours.push(await measureMemory(ours, address, false));
      });
      const driver = await launchChromium({ port: site.port, executable, extension: bare, welcome: true });
      try {
        memory.bare.push(await measurePage(driver, address));
      } finally {
        await driver.close();
      }
    }
  } finally {
    fs.rmSync(bare, { recursive: true, force: true });
  }
  return memory;
}

async function visit({ page }: Driver, address: string): Promise<void> {
  await page.goto(`https://${address}`, { waitUntil: 'load' });
  // A reader looks at the page before the click; what loads after it must not count.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

function report(): void {
  const chromium = measured.find(([name]) => name === 'chromium')?.[1];
  const sizes = sizesReport(chromium?.loaded ?? null);
  const rows = [
    ...measured.flatMap(([name, of]) => openingRows(name, of)),
    ...(chromium ? pageRows(chromium) : []),
    ...sizes.lines,
  ];
  console.log(`${comparisonTable(rows)}\n\n${sizes.details}`);
  for (const [name, { warm, cold }] of measured) console.log(`\n${openingsTable(name, warm, cold)}`);
  if (chromium) console.log(`\n${memoryTable(chromium)}`);
}

function openingRows(name: Name, { warm, cold }: Measured): string[][] {
  const times = (of: readonly Opening[], part: 'firstPaint' | 'article' | 'reading'): Figure =>
    figure(
      of.map((one) => one[part]),
      'ms',
      0,
    );
  const row = (what: string, of: Figure, empty: readonly Opening[], bar?: Bar): string[] =>
    beside(`click → ${what}, ${name}`, of, 'empty popup: first paint', times(empty, 'firstPaint'), bar);
  return [
    row('article, warm', times(warm.ours, 'article'), warm.empty, OPENING_BAR),
    row('article, warm, read before', times(warm.again, 'article'), warm.empty, OPENING_BAR),
    row('article, cold', times(cold.ours, 'article'), cold.empty),
    row('first paint, warm', times(warm.ours, 'firstPaint'), warm.empty),
    row('first paint, cold', times(cold.ours, 'firstPaint'), cold.empty),
    row('whole reading, warm', times(warm.ours, 'reading'), warm.empty),
    row('whole reading, cold', times(cold.ours, 'reading'), cold.empty),
  ];
}

/** What only Chromium tells: layout shifts, the always-on script's time, heaps. */
function pageRows({ warm, cold, alwaysOn, memory }: Measured): string[][] {
  const shifts = [...warm.ours, ...warm.again, ...cold.ours].flatMap(({ shift }) => shift ?? []);
  const greatest = Math.max(...shifts);
  const heap = (of: readonly Memory[], part: keyof Memory): Figure =>
    figure(
      of.map((one) => one[part] / 1024),
      'KB',
      0,
    );
  const world = (of: readonly number[]): Figure =>
    figure(
      of.map((bytes, round) => (bytes - (memory.empty[round]?.page ?? Number.NaN)) / 1024),
      'KB',
      0,
    );
  const heaps = (['popup', 'page', 'pageAfter'] as const).map((part) =>
    beside(`heap: ${HEAPS[part]}`, heap(memory.ours, part), 'empty extension', heap(memory.empty, part)),
  );
  return [
    alone(
      'greatest layout shift after the first paint, chromium',
      { value: greatest, text: `${greatest} (n = ${shifts.length})` },
      { most: 0 },
    ),
    alone('always-on script on a DW page, thread time', figure(alwaysOn, 'ms', 2), { most: 1 }),
    beside(
      'heap: the always-on script’s world on a DW page',
      world(memory.ours.map(({ page }) => page)),
      'an empty script’s world',
      world(memory.bare),
    ),
    ...heaps,
  ];
}

function openingsTable(name: Name, warm: Openings, cold: Openings): string {
  const row = (what: string, openings: readonly Opening[]): string[] => [
    what,
    summary(
      openings.map(({ firstPaint }) => firstPaint),
      0,
    ),
    summary(
      openings.map(({ article }) => article),
      0,
    ),
    summary(
      openings.map(({ reading }) => reading),
      0,
    ),
  ];
  return markdownTable(
    [`${name}, ms from the click, median (range)`, 'first paint', 'article', 'whole reading'],
    [
      row('empty popup, warm', warm.empty),
      row('Byline, warm', warm.ours),
      row('Byline, warm, read before', warm.again),
      row('empty popup, cold', cold.empty),
      row('Byline, cold', cold.ours),
    ],
  );
}

function memoryTable({ memory, alwaysOn }: Measured): string {
  const kilobytes = (of: readonly Memory[], part: keyof Memory): string =>
    summary(
      of.map((one) => one[part] / 1024),
      0,
    );
  const rows = (['page', 'pageAfter', 'popup'] as const).map((part) => [
    HEAPS[part],
    kilobytes(memory.ours, part),
    kilobytes(memory.empty, part),
  ]);
  const script = `Always-on script on a DW page: ${summary(alwaysOn, 2)} ms of its thread.`;
  return `${markdownTable(['heap after garbage collection, KB', 'Byline', 'empty extension'], rows)}\n\n${script}`;
}
