import type { Removal } from '../../article.ts';
import { remove } from '../../dom/remove.ts';
import { lengthOf } from './container.ts';
import type { Running } from './survey.ts';

/** Elements that may hold a line that nobody sees. */
const LINES = 'p, li, div, section, blockquote, h2, h3, h4, span';

/** Where more than this share of the article is unseen, it is folded up, blurred or not drawn yet: all stays. */
const MOST = 0.3;

/** No page with a bigger style sheet, in UTF-16 units, is asked for styles where that is slow: outside of browsers. */
const LONGEST_SHEET = 20_000;

/** Further up or left than this, in pixels, a line is put aside, not scrolled or slid away. */
const ASIDE = -500;

/** A picture may lie under the words that stand in the same box, or in the boxes around it: so many of them. */
const NEAR = 4;
const PICTURE = 'img, picture, video, canvas';

/** What opens a section that is folded up. */
const OPENER = 'button, summary, [aria-expanded], [role="button"], [role="tab"], h2, h3, h4, h5, h6, dt';

/** The lines of a page and of its clone, one for one. */
export interface Lines {
  shown: ArrayLike<Element>;
  cloned: ArrayLike<Element>;
}

/** @returns the lines of a page whose clone is still exact; none where it is not, or where the page is not shown */
export function linesOf(live: Document, page: Document): Lines {
  const none: Lines = { shown: [], cloned: [] };
  if (!live.defaultView || !canAsk(live)) return none;
  const shown = live.body.querySelectorAll(LINES);
  const cloned = page.body.querySelectorAll(LINES);
  return shown.length === cloned.length ? { shown, cloned } : none;
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
  { shown, cloned }: Lines,
  container: Element | null,
  running: Running[],
  removed: Removal[],
): Running[] {
  if (!container || cloned.length === 0) return running;
  const long = new Map(running.map((one) => [one.element, one]));
  const unseen: Element[] = [];
  const folded = new Set<Element>();
  let lastSeen: Element | null = null;
  for (let index = 0; index < cloned.length; index++) {
    const line = cloned[index];
    const original = shown[index];
    if (!line || !original || !isLine(line, long, container)) continue;
    if (isUnseen(original, long.has(line))) {
      unseen.push(line);
      if (isFolded(original)) folded.add(line);
    } else if (long.has(line)) lastSeen = line;
  }
  const end = lastSeen;
  const between = unseen.filter(
    (one) => end !== null && (one.compareDocumentPosition(end) & 4) !== 0 && !folded.has(one),
  );
  const isInside = (element: Element): boolean => between.some((one) => one.contains(element));
  const lost = between.length > 0 ? running.filter(({ element }) => isInside(element)) : [];
  if (between.length === 0 || lengthOf(lost) > lengthOf(running) * MOST) return running;
  remove(between, 'unseen', 'text that the page shows to nobody', removed);
  return running.filter((one) => !lost.includes(one));
}

/** A running line, or a line of text in the article; captions may wait for their picture. */
function isLine(line: Element, long: ReadonlyMap<Element, Running>, container: Element): boolean {
  if (long.has(line)) return true;
  if (line.tagName === 'DIV' || line.tagName === 'SECTION' || !container.contains(line)) return false;
  return (line.textContent ?? '').trim() !== '' && line.closest('figure, table') === null;
}

/** @param closely whether what costs more is looked at too: where the line stands and its colours */
function isUnseen(line: Element, closely: boolean): boolean {
  const view = line.ownerDocument.defaultView;
  if (!view) return false;
  if (!('checkVisibility' in line)) return isOff(line, view);
  const asked = {
    opacityProperty: true,
    visibilityProperty: true,
    checkOpacity: true,
    checkVisibilityCSS: true,
  };
  if (!line.checkVisibility(asked)) return true;
  return closely && (isAside(line, view) || isInGroundColour(line, view));
}

/**
 * Whether a line is part of a section that opens at a touch: an answer to a question, a tab. Such a section has more
 * than one line, or stands below what opens it.
 */
function isFolded(line: Element): boolean {
  let section = line;
  for (let one = line.parentElement; one && one.tagName !== 'BODY' && !isDrawn(one); one = one.parentElement)
    section = one;
  if (section !== line && section.querySelectorAll('p, li').length > 1) return true;
  const before = section.previousElementSibling;
  return before !== null && (before.matches(OPENER) || before.querySelector(OPENER) !== null);
}

function isDrawn(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if ('checkVisibility' in element) return element.checkVisibility({ visibilityProperty: true });
  return view !== null && !isOff(element, view);
}

/** Whether a line or what it stands in is not drawn, by the styles alone. */
function isOff(line: Element, view: Window): boolean {
  for (let one: Element | null = line; one && one.tagName !== 'BODY'; one = one.parentElement) {
    const { display, visibility, opacity } = view.getComputedStyle(one);
    if (display === 'none' || visibility === 'hidden' || opacity === '0') return true;
  }
  return false;
}

/** Clipped to a pixel, or far above or left of the page. */
function isAside(line: Element, view: Window): boolean {
  const { width, height, right, bottom } = line.getBoundingClientRect();
  if (width === 0 && height === 0) return false;
  return (width <= 1 && height <= 1) || right + view.scrollX < ASIDE || bottom + view.scrollY < ASIDE;
}

/** Whether a line's letters are of the same colour as the plain ground behind them, and no picture is near. */
function isInGroundColour(line: Element, view: Window): boolean {
  const { color } = view.getComputedStyle(line);
  let distance = 0;
  for (let one: Element | null = line; one; one = one.parentElement) {
    const { backgroundColor, backgroundImage, position } = view.getComputedStyle(one);
    if (backgroundImage !== 'none') return false;
    if (!isTransparent(backgroundColor)) return color === backgroundColor;
    // What is put over a picture has that picture for its ground.
    if (/absolute|fixed|sticky/.test(position)) return false;
    if (distance++ < NEAR && color !== 'rgb(0, 0, 0)' && one.querySelector(PICTURE)) return false;
  }
  return false;
}

function isTransparent(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*,\s*0\)$/.test(color);
}
