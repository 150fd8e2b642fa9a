import type { Element as TreeElement } from 'hast';
import { rangeOf } from '../marks.ts';
import type { SpokenPlace } from './spoken.ts';

/** The name that the style sheet gives the sentence that is read out. */
export const SPOKEN = 'byline-spoken';

/** After the reader has scrolled, the text is left where it is for so long: milliseconds. */
const LEFT_ALONE = 4000;

/**
 * @param article the element that shows the article
 * @param body the children of its body's tree
 * @returns the words in the shown article, or null where they are not shown
 */
export function rangeOfSpoken(article: Element, body: readonly TreeElement[], at: SpokenPlace): Range | null {
  if (at === 'title') return contents(article.querySelector('.article-header h1'));
  if (at === 'standfirst') return contents(article.querySelector('.standfirst'));
  if ('post' in at) return null;
  const shown = article.querySelector(`[data-block="${at.block}"]`);
  const block = body[at.block];
  return shown && block ? rangeOf(shown, block, at) : null;
}

function contents(element: Element | null): Range | null {
  if (!element) return null;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

export interface SpokenMark {
  /** Marks the sentence in the article, without changing it, and keeps it in view. */
  show(at: SpokenPlace): void;
  clear(): void;
  end(): void;
}

/** @param find gives the element that shows the article, which may come and go */
export function createSpokenMark(find: () => Element | null, body: readonly TreeElement[]): SpokenMark {
  let leaveUntil = 0;
  const scrolled = (): void => {
    leaveUntil = performance.now() + LEFT_ALONE;
  };
  const EVENTS = ['wheel', 'touchmove'] as const;
  for (const event of EVENTS) addEventListener(event, scrolled, { passive: true });
  const clear = (): void => {
    CSS.highlights?.delete(SPOKEN);
  };
  return {
    show(at) {
      const article = find();
      const range = article && rangeOfSpoken(article, body, at);
      if (!range) {
        clear();
        return;
      }
      CSS.highlights?.set(SPOKEN, new Highlight(range));
      if (performance.now() > leaveUntil) keepInView(range);
    },
    clear,
    end() {
      clear();
      for (const event of EVENTS) removeEventListener(event, scrolled);
    },
  };
}

/** Parts of the window's height that the words should keep from its edges. */
const MARGIN = 0.15;
/** Where words stand that were brought into view, from the top. */
const TARGET = 0.3;

/** Scrolls what the words stand in, only where they are not well in view. */
export function keepInView(range: Range): void {
  const box = range.getBoundingClientRect();
  const scroller = scrollerOf(range.startContainer.parentElement);
  // A hidden panel has no boxes.
  if (!scroller || (box.width === 0 && box.height === 0)) return;
  const isPage = scroller === document.scrollingElement;
  const top = isPage ? 0 : scroller.getBoundingClientRect().top;
  const height = scroller.clientHeight;
  const margin = height * MARGIN;
  if (box.top >= top + margin && box.bottom <= top + height - margin) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  scroller.scrollBy({ top: box.top - top - height * TARGET, behavior });
}

function scrollerOf(element: Element | null): Element | null {
  for (let one = element; one; one = one.parentElement) {
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY))
      return one;
  }
  return document.scrollingElement;
}
