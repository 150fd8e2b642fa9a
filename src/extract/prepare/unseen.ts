import type { Removal } from '../../article.ts';
import { remove } from '../../dom/remove.ts';
import { isInside } from '../hidden.ts';
import { lengthOf } from './container.ts';
import type { Running } from './findings.ts';
import { Sight } from './sight.ts';

/** Elements that may hold a line that nobody sees. */
const LINES = 'p, li, div, section, blockquote, h2, h3, h4, span';

/** Where more than this share of the article is unseen, it is folded up, blurred or not drawn yet: all stays. */
const MOST = 0.3;

/** No page with a bigger style sheet, in UTF-16 units, is asked for styles where that is slow: outside of browsers. */
const LONGEST_SHEET = 20_000;

/** What opens a section that is folded up. */
const OPENER = 'button, summary, [aria-expanded], [role="button"], [role="tab"], h2, h3, h4, h5, h6, dt';

/** The lines of a page and of its clone, one for one. */
export interface Lines {
  live: Document;
  shown: ArrayLike<Element>;
  cloned: ArrayLike<Element>;
}

/** @returns the lines of a page whose clone is still exact; none where it is not, or where the page is not shown */
export function linesOf(live: Document, page: Document): Lines {
  const none: Lines = { live, shown: [], cloned: [] };
  if (!live.defaultView || !canAsk(live)) return none;
  const shown = live.body.querySelectorAll(LINES);
  const cloned = page.body.querySelectorAll(LINES);
  return shown.length === cloned.length ? { live, shown, cloned } : none;
}

/** Browsers tell at once whether an element is shown; elsewhere only small style sheets are worked through. */
function canAsk(live: Document): boolean {
  if ('checkVisibility' in live.body) return true;
  const sheets = [...live.querySelectorAll('style')].map((sheet) => (sheet.textContent ?? '').length);
  return sheets.length > 0 && sheets.reduce((sum, one) => sum + one, 0) <= LONGEST_SHEET;
}

/**
 * Removes from a clone the lines of the article that the live page shows to nobody: not drawn, transparent, in the
 * colour of their ground, clipped to nothing or put aside. What is only folded up stays, for it is the article: its
 * end, a section of it, or a large part.
 *
 * @param container where the article stands
 * @returns the running text that stays
 */
export function removeUnseen(
  { live, shown, cloned }: Lines,
  container: Element | null,
  running: Running[],
  removed: Removal[],
): Running[] {
  if (!container || cloned.length === 0) return running;
  const long = new Map(running.map((one) => [one.element, one]));
  const sight = new Sight(live);
  const unseen: Element[] = [];
  const folded = new Set<Element>();
  let lastSeen: Element | null = null;
  for (let index = 0; index < cloned.length; index++) {
    const line = cloned[index];
    const original = shown[index];
    if (!line || !original || !isLine(line, long, container)) continue;
    if (sight.misses(original, long.has(line))) {
      unseen.push(line);
      if (isFolded(original, sight)) folded.add(line);
    } else if (long.has(line)) lastSeen = line;
  }
  const end = lastSeen;
  const between = unseen.filter(
    (one) => end !== null && (one.compareDocumentPosition(end) & 4) !== 0 && !folded.has(one),
  );
  if (between.length === 0) return running;
  const gone = new Set(between);
  const left = running.filter(({ element }) => !isInside(element, gone));
  if (lengthOf(left) < lengthOf(running) * (1 - MOST)) return running;
  remove(between, 'unseen', 'text that the page shows to nobody', removed);
  return left;
}

/** A running line, or a line of text in the article; captions may wait for their picture. */
function isLine(line: Element, long: ReadonlyMap<Element, Running>, container: Element): boolean {
  if (long.has(line)) return true;
  if (!container.contains(line) || line.tagName === 'DIV' || line.tagName === 'SECTION') return false;
  return (line.textContent ?? '').trim() !== '' && line.closest('figure, table') === null;
}

/**
 * Whether a line is part of a section that opens at a touch: an answer to a question, a tab. Such a section has more
 * than one line, or stands below what opens it.
 */
function isFolded(line: Element, sight: Sight): boolean {
  let section = line;
  for (
    let one = line.parentElement;
    one && one.tagName !== 'BODY' && !sight.draws(one);
    one = one.parentElement
  )
    section = one;
  if (section !== line && section.querySelectorAll('p, li').length > 1) return true;
  const before = section.previousElementSibling;
  return before !== null && (before.matches(OPENER) || before.querySelector(OPENER) !== null);
}
