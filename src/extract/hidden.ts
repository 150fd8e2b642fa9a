import type { Removal } from '../article.ts';
import { remove } from '../dom/remove.ts';
import { isTrick } from '../dom/unseen-style.ts';

/** What a page says is shown to nobody, by its own attributes: computed styles do not exist on a clone. */
const HIDDEN = [
  '[hidden]',
  '[style*="display:none"]',
  '[style*="display: none"]',
  '[style*="visibility:hidden"]',
  '[style*="visibility: hidden"]',
].join(', ');

/** Text that is hidden until a script shows it may be the article itself: more than this share of it stays. */
const MOST = 0.3;

/** Removes what nobody sees from the article's element on a cloned page. */
export function removeHidden(root: Element, removed: Removal[]): void {
  removeSmall(root, [...root.querySelectorAll(HIDDEN)], removed);
  removeTricks(root, removed);
}

/** Removes what an element's own style shows to nobody by a trick; what is only folded up stays. */
export function removeTricks(root: Element, removed: Removal[]): void {
  const tricks = new Set(
    [...root.querySelectorAll('[style]')].filter((element) => isTrick(element.getAttribute('style') ?? '')),
  );
  const outer = [...tricks].filter((element) => !isInside(element.parentElement, tricks));
  const length = outer.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0);
  if (length <= (root.textContent ?? '').length * MOST) removeSmall(root, outer, removed);
}

/** @returns whether an element is one of the others or stands in one of them */
export function isInside(element: Element | null, others: ReadonlySet<Element>): boolean {
  for (let one = element; one; one = one.parentElement) if (others.has(one)) return true;
  return false;
}

function removeSmall(root: Element, found: readonly Element[], removed: Removal[]): void {
  const all = (root.textContent ?? '').length;
  const hidden = found.filter(
    (element) => (element.textContent ?? '').length <= all * MOST && !element.matches('img, picture, figure'),
  );
  remove(hidden, 'hidden', 'text that the page does not show', removed);
}
