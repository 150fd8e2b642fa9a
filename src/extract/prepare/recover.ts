import { lengthOf } from './container.ts';
import type { Running } from './findings.ts';

/** Readability lost text where more than this share of the article's paragraphs is gone. */
const LOST = 0.05;

/** A way of marking up that carries less than this share of the kept text is not the article's. */
const USUAL = 0.1;

/** Marks a paragraph in the article's own header, which is the article's though no other is marked up as it is. */
const OPENING = '^';

/**
 * How a paragraph is marked up: the paragraphs of one article are alike, and those of teasers, comments and boxes
 * are not.
 */
export function signature(element: Element): string {
  const name = (one: Element | null): string =>
    one ? `${one.tagName}.${(one.getAttribute('class') ?? '').replace(/\d+/g, '')}` : '';
  return `${isOpening(element) ? OPENING : ''}${name(element.parentElement)}>${name(element)}`;
}

/** Whether a paragraph stands beside the headline, as the first of some articles does. */
function isOpening({ tagName, parentElement }: Element): boolean {
  return tagName === 'P' && parentElement?.tagName === 'HEADER' && parentElement.querySelector('h1') !== null;
}

/**
 * The paragraphs of the article, known by those that Readability kept: all that are marked up as they are, and those
 * in the article's own header.
 *
 * @param kept whether Readability kept the paragraph at this index
 * @returns their indices where Readability lost many of them, null where it did not
 */
export function lostArticle(
  running: readonly Running[],
  signatures: readonly string[],
  kept: ReadonlySet<number>,
): number[] | null {
  const all = running.map((_, index) => index);
  const keptLength = lengthOf(running.filter((_, index) => kept.has(index)));
  if (keptLength === 0) return running.length > 0 ? mostAlike(running, signatures) : null;
  const lengths = new Map<string, number>();
  for (const index of kept) {
    const name = signatures[index] ?? '';
    lengths.set(name, (lengths.get(name) ?? 0) + (running[index]?.length ?? 0));
  }
  const alike = all.filter(
    (index) =>
      signatures[index]?.startsWith(OPENING) ||
      (lengths.get(signatures[index] ?? '') ?? 0) >= keptLength * USUAL,
  );
  const alikeLength = lengthOf(running.filter((_, index) => alike.includes(index)));
  const lost = lengthOf(running.filter((_, index) => alike.includes(index) && !kept.has(index)));
  return lost > alikeLength * LOST ? alike : null;
}

/** Where Readability kept nothing: the paragraphs of the way of marking up that carries most of the text. */
function mostAlike(running: readonly Running[], signatures: readonly string[]): number[] {
  const lengths = new Map<string, number>();
  for (const [index, { length }] of running.entries()) {
    const name = signatures[index] ?? '';
    lengths.set(name, (lengths.get(name) ?? 0) + length);
  }
  const most = Math.max(...lengths.values());
  return running.flatMap((_, index) => (lengths.get(signatures[index] ?? '') === most ? [index] : []));
}
