import type { Declared } from './metadata.ts';

/** An article behind a paywall shows no more than this: UTF-16 units of text. */
const LONGEST_STUB = 2500;

/** What a wall says: more is the article itself in a box that is named after it. */
const SHORTEST_WALL = 30;
const LONGEST_WALL = 1200;

/** Names of what closes an article. */
const WALL =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], [class*="premium-content" i], [data-testid*="paywall" i]';

/**
 * Whether a page shows only the beginning of its article: it says that it is not free, or has a wall, and what it
 * shows is short.
 *
 * @param length units of the body's text
 */
export function isStub(declared: Declared, length: number, live: Document): boolean {
  if (length > LONGEST_STUB) return false;
  const tier = declared.meta('article:content_tier').toLowerCase();
  return declared.jsonLd?.free === false || tier === 'locked' || hasWall(live);
}

/** Whether a page has a box of words that is named a wall. */
function hasWall(page: Document): boolean {
  return [...page.body.querySelectorAll(WALL)].some((one) => {
    const { length } = (one.textContent ?? '').trim();
    return length >= SHORTEST_WALL && length <= LONGEST_WALL && !one.hasAttribute('hidden');
  });
}
