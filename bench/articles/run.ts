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

/** Half of the numbers are less than it; NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.filter((one) => !Number.isNaN(one)).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Tells on standard error how far the bench is; the tables alone go to standard output. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
