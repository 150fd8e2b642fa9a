import type { Running } from './survey.ts';

/** The share of all running text that the article's container holds. */
const SHARE = 0.8;

/** @returns the sum of the lengths. */
export function lengthOf(running: readonly Running[]): number {
  return running.reduce((sum, one) => sum + one.length, 0);
}

/** @returns the smallest element that holds most of the running text, or null where there is none. */
export function containerOf(running: readonly Running[]): Element | null {
  const most = lengthOf(running) * SHARE;
  const held = new Map<Element, number>();
  let best: Element | null = null;
  for (const { element, length } of running) {
    for (let one: Element | null = element; one; one = one.parentElement)
      held.set(one, (held.get(one) ?? 0) + length);
  }
  for (const { element } of running) {
    for (let one: Element | null = element; one; one = one.parentElement) {
      if ((held.get(one) ?? 0) < most) continue;
      if (!best || best.contains(one)) best = one;
      break;
    }
  }
  return best;
}
