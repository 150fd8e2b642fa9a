import type { ArticleKeeper } from './article-keeper.ts';
import { readerAddress } from './reader-address.ts';
import { sourceOf } from './tab-article.ts';
import type { Failure, Tab, TabReading } from './tab-reader.ts';

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

/** After a client-side navigation the words come later than the address: milliseconds before each further look. */
const PAUSES = [400, 800, 1600];

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
  read: (tab: Tab) => Promise<TabReading>,
  keeper: Pick<ArticleKeeper, 'isDoubtful' | 'save'>,
  tabs: ReaderTabApi,
  /** Makes an address inside the extension whole. */
  toUrl: (path: string) => string,
  pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
): ReaderOpener {
  const readSurely = async (tab: Tab): Promise<TabReading> => {
    const source = sourceOf(tab);
    let reading = await read(tab);
    for (const wait of PAUSES) {
      if (!source || !('article' in reading)) break;
      if (!(await keeper.isDoubtful(source, reading.article))) break;
      await pause(wait);
      reading = await read(tab);
    }
    return reading;
  };
  return {
    async open(tab, active) {
      const reading = await readSurely(tab).catch((): TabReading => ({ failure: 'broken' }));
      if ('failure' in reading) return reading.failure;
      const source = sourceOf(tab);
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
