import { findWords, readPageWords, type SoughtWords } from './find-words.ts';
import { PAGE_MARK } from './name.ts';

/**
 * Marks words in the page that it is injected into. The page's own tree stays as it is: the marks are ranges that
 * the browser paints over it.
 */

const QUIET = { capture: true, passive: true } as const;

/** The Navigation API: Chrome 102, Firefox 147. */
const { navigation } = window as unknown as { navigation?: EventTarget };

/**
 * Marks the words instead of those that are marked, and goes to the first.
 *
 * @returns how many were found
 */
export function mark(sought: readonly SoughtWords[]): number {
  clear();
  const page = readPageWords(document.body, isShown);
  const ranges = sought.map((one) => findWords(page, one)).filter((range) => range !== null);
  const [first] = ranges;
  if (!first) return 0;
  CSS.highlights.set(PAGE_MARK, new Highlight(...ranges));
  document.addEventListener('keydown', clearOnEscape, QUIET);
  window.addEventListener('popstate', clear);
  navigation?.addEventListener('navigatesuccess', clear);
  goTo(first);
  return ranges.length;
}

export function clear(): void {
  CSS.highlights.delete(PAGE_MARK);
  document.removeEventListener('keydown', clearOnEscape, QUIET);
  window.removeEventListener('popstate', clear);
  navigation?.removeEventListener('navigatesuccess', clear);
}

function clearOnEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') clear();
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The element is brought into view, for it may stand in a box that scrolls; of a long one the words themselves. */
function goTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const element = range.startContainer.parentElement;
  if (element && element.getBoundingClientRect().height < innerHeight) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top - (innerHeight - height) / 2, behavior });
}
