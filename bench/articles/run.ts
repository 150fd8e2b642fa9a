/** What one extractor made of a page. */
export interface PageResult {
  text: string;
  /** NaN where it failed, infinite where it took so long that it was ended. */
  milliseconds: number;
}

/** What one extractor made of every page, by the pages' ids. */
export interface Run {
  name: string;
  results: Map<string, PageResult>;
  /** The most memory that a process of it took, in bytes; null where that is not known. */
  memory: number | null;
}

/** An extractor that takes longer for one page has not read it, and the others go on: seconds of the clock. */
export const SECONDS_A_PAGE = 60;

/** Tells on standard error how far the bench is; the tables alone go to standard output. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
