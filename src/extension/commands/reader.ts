import type { ArticleKeeper } from '../keeping/article-keeper.ts';
import { readerAddress } from '../reading/reader-address.ts';
import type { SureReading } from '../reading/sure-reading.ts';
import { sourceOf } from '../reading/tab-article.ts';
import type { Failure, Tab } from '../reading/tab-reader.ts';

/** What opening the reader tab needs of the browser. */
export interface ReaderTabApi {
  create(tab: {
    url: string;
    active: boolean;
    index?: number;
    windowId?: number;
    openerTabId?: number;
  }): Promise<unknown>;
}

export interface ReaderOpener {
  /**
   * Reads a tab, keeps its article, and opens the reader tab beside it.
   *
   * @param active whether the reader tab comes to the front
   * @returns null where it is open
   */
  open(tab: Tab, active: boolean): Promise<Failure | null>;
}

export function createReaderOpener(
  read: (tab: Tab) => Promise<SureReading>,
  keeper: Pick<ArticleKeeper, 'save'>,
  tabs: ReaderTabApi,
  /** Makes an address inside the extension whole. */
  toUrl: (path: string) => string,
): ReaderOpener {
  return {
    async open(tab, active) {
      const { reading, tab: now } = await read(tab).catch(
        (): SureReading => ({ reading: { failure: 'broken' }, tab }),
      );
      if ('failure' in reading) return reading.failure;
      const source = sourceOf(now);
      if (!source || !(await keeper.save(source, reading))) return 'broken';
      const { index, windowId } = source;
      const url = toUrl(readerAddress(source));
      const beside = {
        ...(index !== undefined && { index: index + 1 }),
        ...(windowId !== undefined && { windowId }),
        openerTabId: source.tab,
      };
      // The tab may be gone, and the window with it: then anywhere.
      await tabs.create({ url, active, ...beside }).catch(() => tabs.create({ url, active }));
      return null;
    },
  };
}
