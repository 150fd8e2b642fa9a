import type { Running } from './findings.ts';

/** @returns the sum of the lengths. */
export function lengthOf(running: readonly Running[]): number {
  return running.reduce((sum, one) => sum + one.length, 0);
}

/**
 * @param share how much of the running text it must hold, 0 to 1
 * @returns the smallest element that holds so much of the running text, or null where there is none
 */
export function containerOf(running: readonly Running[], share: number): Element | null {
  const most = lengthOf(running) * share;
  const held = new Map<Element, number>();
  for (const { element, length } of running) {
    for (let one: Element | null = element; one; one = one.parentElement)
      held.set(one, (held.get(one) ?? 0) + length);
  }
  let best: Element | null = null;
  for (const { element } of running) {
    let one: Element | null = element;
    while (one && (held.get(one) ?? 0) < most) one = one.parentElement;
    if (one && (!best || best.contains(one))) best = one;
  }
  return best;
}
