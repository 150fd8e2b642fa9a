import type { Removal } from '../article.ts';
import { excerpt } from './text.ts';

/** A group of elements that are no part of the article, and why. */
export interface Drop {
  /** CSS selector. */
  selector: string;
  reason: string;
}

/**
 * Removes elements from a cloned document and traces each that held text.
 *
 * @param step the name of the step for the trace
 */
export function remove(elements: Iterable<Element>, step: string, reason: string, removed: Removal[]): void {
  for (const element of [...elements]) {
    if (!element.isConnected) continue;
    const words = excerpt(element.textContent ?? '');
    const holdsSomething = words !== '' || element.matches('img, iframe, video, audio, blockquote');
    if (holdsSomething) removed.push({ step, reason, excerpt: words });
    element.remove();
  }
}

/** Removes all that the drops select below `root`; see {@link remove}. */
export function removeAll(root: ParentNode, drops: readonly Drop[], step: string, removed: Removal[]): void {
  for (const { selector, reason } of drops) remove(root.querySelectorAll(selector), step, reason, removed);
}
