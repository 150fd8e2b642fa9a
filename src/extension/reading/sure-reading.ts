import type { ArticleKeeper } from '../keeping/article-keeper.ts';
import { doubtOf, keptDoubtOf, pauseFor } from './doubt.ts';
import { pageAddress } from './page-address.ts';
import type { PageAge } from './page-age.ts';
import { readWhileThere } from './read-while-there.ts';
import { sourceOf } from './tab-article.ts';
import type { Tab, TabReading } from './tab-reader.ts';

export interface SureReadingParts {
  read(tab: Tab): Promise<TabReading>;
  /** The tab as it is now; may throw where it is closed. */
  now(tabId: number): Promise<Tab>;
  keeper: Pick<ArticleKeeper, 'doubtOf'>;
  age: PageAge;
  pause?(milliseconds: number): Promise<void>;
}

/** A tab's article, and where the tab was once it was surely read. */
export interface SureReading {
  reading: TabReading;
  tab: Tab;
}

const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Reads a tab for what nobody looks at before it is used, a copy or a new tab: waits while the page may still show
 * another address' words.
 */
export function createSureReading({ read, now, keeper, age, pause = later }: SureReadingParts) {
  return async (first: Tab): Promise<SureReading> => {
    let tab = first;
    let last = '';
    let rest = 0;
    for (let look = 0; ; look++) {
      const reading = await readWhileThere(
        () => read(tab),
        async () => tab.id !== undefined && pageAddress((await now(tab.id)).url) === pageAddress(tab.url),
      );
      const after = tab.id === undefined ? null : await now(tab.id).catch(() => null);
      // Without access to the page its address is not told.
      const moved = after?.url !== undefined && pageAddress(after.url) !== pageAddress(tab.url);
      if (moved) tab = after;
      const place = sourceOf(tab);
      const sign = 'article' in reading ? reading.json : reading.failure;
      if (sign !== last) rest = 0;
      last = sign;
      const [since, kept] = await Promise.all([
        place === null ? null : age(place.tab),
        keptDoubtOf(keeper, reading, place),
      ]);
      const doubt = doubtOf({ reading, kept, age: moved ? 0 : since, rest, patient: false });
      const wait = pauseFor(doubt, look);
      if (wait === null) return { reading, tab };
      await pause(wait);
      rest += wait;
    }
  };
}
