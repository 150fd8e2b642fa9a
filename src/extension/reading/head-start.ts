import { activeTab, type InjectionResult, inject, type Tab, type TabApi } from './injection.ts';

/** The active tab and what the extractors give of it, asked for before all that shows it has been loaded. */
export interface HeadStart {
  tab: Promise<Tab | null>;
  injected: Promise<InjectionResult | undefined>;
}

/** Asks at once. Whoever takes the answers hears of what went wrong. */
export function startReading(api: TabApi): HeadStart {
  const tab = activeTab(api);
  const injected = tab.then((active) => (active === null ? undefined : inject(api, active)));
  // Nobody may be listening yet.
  injected.catch(() => {});
  return { tab, injected };
}

/** Where one script of an extension's page leaves its head start for another. */
interface Kept {
  bylineHeadStart?: HeadStart;
}

export function keepHeadStart(headStart: HeadStart): void {
  (globalThis as typeof globalThis & Kept).bylineHeadStart = headStart;
}

/** @returns what an earlier script of this page asked for, or null */
export function keptHeadStart(): HeadStart | null {
  return (globalThis as typeof globalThis & Kept).bylineHeadStart ?? null;
}
