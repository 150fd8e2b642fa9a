/** Chance that a seed repeats. */
export interface Random {
  /** A whole number from 0 to below `most`. */
  below(most: number): number;
  pick<T>(list: readonly T[]): T;
}

/** @param seed a whole number; the same one gives the same run (mulberry32, Tommy Ettinger's generator) */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    pick<T>(list: readonly T[]): T {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError('Nothing to pick from.');
      return one;
    },
  };
}
