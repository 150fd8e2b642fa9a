import type { ArticleKeeper, ArticlePlace } from '../keeping/article-keeper.ts';
import type { TabReading } from './tab-reader.ts';

/**
 * Why a reading may not be what belongs to the tab's address.
 *
 * - `same`: the same article was read at another address of this tab: its own words are still to come, or never will
 * - `mixed`: another address' words under a new headline
 * - `alike`: the same on a page that was loaded at its address: it has a new headline, or says the same of every
 *   article that it shows only to subscribers
 * - `moved`: the address has just changed, and the page goes on changing
 * - `empty`: a page that shows no article may only not be ready
 */
export type Doubt = 'same' | 'mixed' | 'alike' | 'moved' | 'empty';

/** Pauses before the page is read again: milliseconds. After the last one what is read is believed. */
const PAUSES: Readonly<Record<Doubt, readonly number[]>> = {
  same: [300, 600, 1200],
  empty: [300, 600, 1200],
  mixed: [300, 600, 1200, 2400, 4800],
  // No script had brought other words: those that the page may have kept for its start give way at once.
  alike: [300, 600],
  moved: Array.from({ length: 16 }, () => 150),
};

/** So long after the address changed, or after the page's words last did, a page counts as drawn: milliseconds. */
const DRAWN = 1500;
const RESTED = 450;

/** @returns the pause before the next look, null where the reading is to be believed */
export function pauseFor(doubt: Doubt | null, look: number): number | null {
  return doubt === null ? null : (PAUSES[doubt][look] ?? null);
}

/** One look at a tab's page. */
export interface Look {
  reading: TabReading;
  /** What the kept articles say against it. */
  kept: Doubt | null;
  /** As `PageAge` gives it. */
  age: number | null;
  /** Milliseconds for which the reading has been the same. */
  rest: number;
  /** Whether a page that shows no article may only not be ready. */
  patient: boolean;
}

/** Looks among the kept articles for the words of a reading. */
export async function keptDoubtOf(
  keeper: Pick<ArticleKeeper, 'doubtOf'>,
  reading: TabReading,
  place: ArticlePlace | null,
): Promise<Doubt | null> {
  return 'article' in reading && place !== null ? keeper.doubtOf(place, reading.article) : null;
}

export function doubtOf({ reading, kept, age, rest, patient }: Look): Doubt | null {
  const found = 'article' in reading;
  if (!found && !['notArticle', 'empty', 'loading'].includes(reading.failure)) return null;
  if (kept === 'mixed' && age === Number.POSITIVE_INFINITY) return 'alike';
  if (kept !== null) return kept;
  if (age !== null && age < DRAWN && rest < RESTED) return 'moved';
  return !found && patient ? 'empty' : null;
}

/** Whether a reading in doubt may be shown meanwhile: headline and words belong together, whatever the address is. */
export function isShowable(doubt: Doubt | null): boolean {
  return doubt === null || doubt === 'same' || doubt === 'empty';
}
