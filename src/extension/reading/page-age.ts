/** Where scripts of ours in one page find when its address changed: all of them share one world beside the page's. */
export interface Moves {
  /** `performance.now()` when the always-on script was told of a client-side navigation. */
  bylineMoved?: number;
  /** Where no such script runs: the address at the last question, and when it was new. */
  bylineAsked?: { address: string; since: number };
}

/** What asking needs of the browser. */
export interface AgeApi {
  executeScript(injection: {
    target: { tabId: number };
    func: typeof sinceLastMove;
  }): Promise<{ result?: unknown }[]>;
}

/**
 * How long ago a tab's page changed its address without being loaded: milliseconds, `Infinity` where it was loaded at
 * the address that it has, null where the browser does not tell. What a page shows soon after a change may be another
 * article's in part.
 */
export type PageAge = (tabId: number) => Promise<number | null>;

export function createPageAge(scripting: AgeApi): PageAge {
  return async (tabId) => {
    try {
      const [answer] = await scripting.executeScript({ target: { tabId }, func: sinceLastMove });
      if (answer?.result === 'loaded') return Number.POSITIVE_INFINITY;
      return typeof answer?.result === 'number' ? answer.result : null;
    } catch {
      return null;
    }
  };
}

/**
 * Runs in the page, so that it uses nothing from outside itself.
 *
 * @returns milliseconds; "loaded" where the page was loaded at its address and has been at no other; null where no move
 *   is known, but the browser keeps no account of them
 */
export function sinceLastMove(): number | 'loaded' | null {
  const world = globalThis as typeof globalThis &
    Moves & { navigation?: { entries?(): { sameDocument: boolean }[] } };
  if (world.bylineMoved !== undefined) return performance.now() - world.bylineMoved;
  const here = location.href.split('#')[0] ?? '';
  const known = world.bylineAsked;
  if (known?.address === here) return performance.now() - known.since;
  const loaded = performance.getEntriesByType('navigation')[0]?.name.split('#')[0];
  const entries = world.navigation?.entries?.();
  const moved = known !== undefined || (entries ?? []).filter((one) => one.sameDocument).length > 1;
  if (!moved && loaded === here && entries) return 'loaded';
  if (!moved && (loaded === undefined || loaded === here)) return null;
  world.bylineAsked = { address: here, since: performance.now() };
  return 0;
}
