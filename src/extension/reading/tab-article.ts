import type { ArticleKeeper, ArticlePlace } from '../keeping/article-keeper.ts';
import { type Doubt, doubtOf, isShowable, keptDoubtOf, pauseFor } from './doubt.ts';
import type { Tab } from './injection.ts';
import { pageAddress } from './page-address.ts';
import type { PageAge } from './page-age.ts';
import { readWhileThere } from './read-while-there.ts';
import type { TabReader, TabReading } from './tab-reader.ts';

/** Where an article comes from: the tab and the address that it had while it was read. */
export interface Source extends ArticlePlace {
  windowId: number | undefined;
  index: number | undefined;
}

/** What reading the active tab tells, step by step. */
export interface Listener {
  /** Told of a reading as soon as it is there, before it is known whether it may be shown: for what takes its time. */
  coming?(reading: TabReading, source: Source | null): void;
  /**
   * Never told while the page may show one article's words under another's headline.
   *
   * @param certain false while the page may still show the article of the address before
   */
  found(reading: TabReading, source: Source | null, certain: boolean): void;
  /** Whether the article could be kept for the other places. */
  kept?(kept: boolean): void;
  /** Whether the answer is still wanted. */
  wanted(): boolean;
}

/** So often the tab may go elsewhere while it is read. */
const MOST_MOVES = 3;

/** @returns the tab and its address, or null where the browser does not tell it */
export function sourceOf(tab: Tab | null): Source | null {
  const address = pageAddress(tab?.url);
  if (tab?.id === undefined || address === '') return null;
  return { tab: tab.id, address, windowId: tab.windowId, index: tab.index };
}

export interface TabArticle {
  /**
   * Reads the active tab and keeps its article, and reads it again while there is doubt.
   *
   * @param patient whether a page that shows no article may only not be ready
   */
  read(patient: boolean, listener: Listener): Promise<void>;
}

export function createTabArticle(
  reader: TabReader,
  keeper: Pick<ArticleKeeper, 'doubtOf' | 'save'>,
  pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  age: PageAge = async () => null,
): TabArticle {
  const keep = async (reading: TabReading, source: Source | null): Promise<boolean> =>
    'article' in reading && source !== null && (await keeper.save(source, reading));
  return {
    async read(patient, { coming, found, kept, wanted }) {
      let told = '';
      let last = '';
      let rest = 0;
      for (let look = 0; ; look++) {
        const { reading, source, since, kept: known } = await readSteadily(reader, keeper, age, coming);
        if (!wanted()) return;
        const now = signOf(reading, source);
        if (now !== last) rest = 0;
        last = now;
        const doubt: Doubt | null = doubtOf({ reading, kept: known, age: since, rest, patient });
        const wait = pauseFor(doubt, look);
        if (wait === null || isShowable(doubt)) {
          if (now !== told || wait === null) found(reading, source, wait === null);
          told = now;
          const success = await keep(reading, source);
          if (wanted()) kept?.(success);
        }
        if (wait === null) return;
        await pause(wait);
        if (!wanted()) return;
        rest += wait;
      }
    },
  };
}

function signOf(reading: TabReading, source: Source | null): string {
  const read = 'article' in reading ? reading.json : reading.failure;
  return `${source?.tab} ${source?.address} ${read}`;
}

interface SteadyReading {
  reading: TabReading;
  source: Source | null;
  /** As `PageAge` gives it. */
  since: number | null;
  /** What the kept articles say against the reading. */
  kept: Doubt | null;
}

/**
 * Reads the active tab; what was read while it went to another address belongs to neither, and is read again. What
 * else is asked of the browser is asked at one time: each answer comes from another process.
 */
async function readSteadily(
  reader: TabReader,
  keeper: Pick<ArticleKeeper, 'doubtOf'>,
  age: PageAge,
  coming: Listener['coming'],
): Promise<SteadyReading> {
  for (let move = 1; ; move++) {
    const before = await reader.active();
    const source = sourceOf(before);
    // Asked while the page is read: if its address changes until that is done, the tab's shows it.
    const asked = ageOf(before, age);
    const reading = await readWhileThere(
      () => reader.read(before),
      async () => isSamePage(before, await reader.active()),
    );
    coming?.(reading, source);
    const [after, kept] = await Promise.all([reader.active(), keptDoubtOf(keeper, reading, source)]);
    if (isSamePage(before, after)) return { reading, source, since: await asked, kept };
    if (move === MOST_MOVES) return { reading, source: null, since: await ageOf(after, age), kept: null };
  }
}

function ageOf(tab: Tab | null, age: PageAge): Promise<number | null> {
  return tab?.id === undefined ? Promise.resolve(null) : age(tab.id);
}

function isSamePage(one: Tab | null, other: Tab | null): boolean {
  return one?.id === other?.id && pageAddress(one?.url) === pageAddress(other?.url);
}
