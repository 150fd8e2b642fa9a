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
 * How long ago a tab's page changed its address without being loaded: milliseconds, `Infinity` where it never did or
 * where the browser does not let that be asked. What a page shows soon after may be another article's in part.
 */
export type PageAge = (tabId: number) => Promise<number>;

export function createPageAge(scripting: AgeApi): PageAge {
  return async (tabId) => {
    try {
      const [answer] = await scripting.executeScript({ target: { tabId }, func: sinceLastMove });
      return typeof answer?.result === 'number' ? answer.result : Number.POSITIVE_INFINITY;
    } catch {
      return Number.POSITIVE_INFINITY;
    }
  };
}

/** Runs in the page, so that it uses nothing from outside itself. @returns null where the page was loaded at its address */
export function sinceLastMove(): number | null {
  const world = globalThis as typeof globalThis &
    Moves & { navigation?: { entries?(): { sameDocument: boolean }[] } };
  if (world.bylineMoved !== undefined) return performance.now() - world.bylineMoved;
  const here = location.href.split('#')[0] ?? '';
  const known = world.bylineAsked;
  if (known?.address === here) return performance.now() - known.since;
  const loaded = performance.getEntriesByType('navigation')[0]?.name.split('#')[0];
  const entries = world.navigation?.entries?.() ?? [];
  const moved = known !== undefined || entries.filter((one) => one.sameDocument).length > 1;
  if (!moved && (loaded === undefined || loaded === here)) return null;
  world.bylineAsked = { address: here, since: performance.now() };
  return 0;
}
