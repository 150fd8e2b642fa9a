import * as v from 'valibot';
import type { Article } from '../../article.ts';
import { receive } from '../../tree/receive.ts';

/** What keeping articles needs of the browser: `storage.session`, which is in memory and ends with the browser. */
export interface ArticleStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Does one piece of work after the other, over all of Byline's open pages. */
export type OneByOne = <T>(work: () => Promise<T>) => Promise<T>;

/** Where an article was read: an address alone may show other words in another tab. */
export interface ArticlePlace {
  tab: number;
  /** As `pageAddress` gives it. */
  address: string;
}

export interface KeptArticle {
  article: Article;
  /** What the extractor sent; the same for the same words. */
  json: string;
  /**
   * The same words were read at another address of this tab and origin: either the address changed and the page
   * stayed, or the address came first and the page's own words are still to come.
   */
  doubtful: boolean;
}

export interface ArticleKeeper {
  /** @returns the article that was read there, or null */
  load(place: ArticlePlace): Promise<KeptArticle | null>;
  /**
   * @returns `same` where this article is kept for another address of the same tab, `mixed` where its words are,
   * under another headline
   */
  doubtOf(place: ArticlePlace, article: Article): Promise<'same' | 'mixed' | null>;
  /** @returns whether it is kept: what is too long is not */
  save(place: ArticlePlace, reading: { article: Article; json: string }): Promise<boolean>;
  /** @returns the blocks that the reader has hidden in these words, by their indices in the body */
  hiddenIn(place: ArticlePlace, article: Article): Promise<readonly number[]>;
  /** Remembers which blocks are hidden; not where the article itself is not kept, or other words are by now. */
  hide(place: ArticlePlace, article: Article, blocks: readonly number[]): Promise<void>;
}

/** The storage's items: a list of what is kept, oldest first, and each article under a key of its own. */
export const KEPT_LIST = 'articles';

/** So many articles are kept, the last ones. */
const MOST = 30;
/** Both browsers give 10 MB, and the places need some of it. */
const MOST_BYTES = 9_000_000;
/** At most what a UTF-16 unit takes in either browser. */
const BYTES_PER_UNIT = 3;

const listed = v.object({
  tab: v.number(),
  address: v.string(),
  bytes: v.number(),
  title: v.string(),
  words: v.string(),
  hidden: v.fallback(v.array(v.number()), []),
});

type Entry = v.InferOutput<typeof listed>;

/** What is no entry is left out, and not the whole list: nothing would take the other articles away any more. */
const list = v.pipe(
  v.fallback(v.array(v.unknown()), []),
  v.transform((all) => all.map((one) => v.safeParse(listed, one))),
  v.transform((all) => all.filter((one) => one.success).map(({ output }) => output)),
);

/** @returns the storage's key of an article; the list tells which there are. */
export function keyOf({ tab, address }: ArticlePlace): string {
  return `article ${tab} ${address}`;
}

/** Keeps what was read, so that a popup opened again, the reader tab and the side panel show it without the page. */
export function createArticleKeeper(storage: ArticleStorage, oneByOne: OneByOne): ArticleKeeper {
  const item = async (key: string): Promise<unknown> => (await storage.get(key))[key];
  const entries = async (): Promise<Entry[]> => v.parse(list, await item(KEPT_LIST));
  const keep = async (read: Omit<Entry, 'hidden'>, json: string): Promise<boolean> => {
    const before = await entries();
    const entry = { ...read, hidden: before.find((one) => isSameReading(one, read))?.hidden ?? [] };
    const kept = withRoomFor(entry, before);
    const gone = before.filter((one) => !kept.includes(one) && !isSame(one, entry));
    for (;;) {
      try {
        if (gone.length > 0) await storage.remove(gone.map(keyOf));
        await storage.set({ [keyOf(entry)]: json, [KEPT_LIST]: [...kept, entry] });
        return true;
      } catch {
        // The browser counts in its own way and has less room than thought: the oldest goes.
        const oldest = kept.shift();
        if (!oldest) return false;
        gone.push(oldest);
      }
    }
  };
  return {
    async load(place) {
      const [json, all] = await Promise.all([item(keyOf(place)), entries()]);
      const article = readBack(json);
      if (article === null) return null;
      const words = all.find((one) => isSame(one, place))?.words;
      return { article, json: String(json), doubtful: elsewhere(all, place, words).length > 0 };
    },
    async doubtOf(place, article) {
      const { title, words } = fingerprints(article);
      const others = elsewhere(await entries().catch(() => []), place, words);
      if (others.length === 0) return null;
      return others.some((one) => one.title === title) ? 'same' : 'mixed';
    },
    async save({ tab, address }, { article, json }) {
      const entry = { tab, address, bytes: json.length * BYTES_PER_UNIT, ...fingerprints(article) };
      if (entry.bytes > MOST_BYTES || address === '') return false;
      return oneByOne(() => keep(entry, json)).catch(() => false);
    },
    async hiddenIn(place, article) {
      const entry = (await entries()).find((one) => isSame(one, place) && one.hidden.length > 0);
      return entry?.words === wordsOf(article) ? entry.hidden : [];
    },
    async hide(place, article, blocks) {
      const read = { ...place, words: wordsOf(article) };
      await oneByOne(async () => {
        const all = (await entries()).map((one) =>
          isSameReading(one, read) ? { ...one, hidden: [...blocks] } : one,
        );
        await storage.set({ [KEPT_LIST]: all });
      });
    },
  };
}

function isSame(one: ArticlePlace, other: ArticlePlace): boolean {
  return one.tab === other.tab && one.address === other.address;
}

function isSameReading(one: Entry, other: ArticlePlace & { words: string }): boolean {
  return isSame(one, other) && one.words === other.words;
}

/**
 * @returns what is kept of the same words for other addresses of the tab, of one origin: no script takes a page to
 *   another origin without loading it
 */
function elsewhere(all: readonly Entry[], { tab, address }: ArticlePlace, words: unknown): Entry[] {
  const origin = originOf(address);
  return all.filter(
    (one) =>
      one.tab === tab && one.address !== address && one.words === words && originOf(one.address) === origin,
  );
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}

/** @returns what may stay beside a new entry: the newest, in their order, without an older reading of the same place */
function withRoomFor(entry: Entry, before: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  let bytes = entry.bytes;
  for (const one of before.filter((other) => !isSame(other, entry)).reverse()) {
    bytes += one.bytes;
    if (bytes > MOST_BYTES || kept.length === MOST - 1) break;
    kept.unshift(one);
  }
  return kept;
}

/** What was kept is validated again, as if it came from the page. */
function readBack(json: unknown): Article | null {
  try {
    const extraction = receive(json);
    return extraction.kind === 'article' ? extraction.article : null;
  } catch {
    return null;
  }
}

/** Tell an article's headline and words from others, whatever address they were read at. */
function fingerprints(article: Article): { title: string; words: string } {
  return { title: fingerprint(article.title), words: wordsOf(article) };
}

function wordsOf({ body }: Article): string {
  return fingerprint(JSON.stringify(body.children));
}

/** FNV-1a, 32 bits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${text.length} ${hash >>> 0}`;
}
