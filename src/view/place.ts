import { TABS, type TabName } from './tabs.tsx';

/** Where a reader is in an article: the panel, and how far each has been scrolled, in CSS pixels. */
export interface Place {
  tab: TabName;
  scroll: Record<TabName, number>;
}

/** @returns the beginning of an article. */
export function beginning(): Place {
  return { tab: 'article', scroll: { article: 0, facts: 0, attributions: 0 } };
}

/** @returns the place that a stored value holds, or null where it is none: storage may hold anything. */
export function readPlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null || !('tab' in value) || !('scroll' in value)) return null;
  const tab = TABS.find((one) => one === value.tab);
  const { scroll } = value;
  if (tab === undefined || typeof scroll !== 'object' || scroll === null) return null;
  const of = (name: TabName): number => {
    const pixels: unknown = Object.hasOwn(scroll, name) ? (scroll as Record<string, unknown>)[name] : 0;
    return typeof pixels === 'number' && pixels > 0 && pixels < 10_000_000 ? pixels : 0;
  };
  return { tab, scroll: { article: of('article'), facts: of('facts'), attributions: of('attributions') } };
}
