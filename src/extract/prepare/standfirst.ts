import type { Removal } from '../../article.ts';
import { remove } from '../../dom/remove.ts';
import { textOf } from '../../dom/text.ts';
import { bare } from '../bare.ts';
import type { Part, Running } from './findings.ts';
import { signature } from './recover.ts';

/** A standfirst has at least and at most so many units; less is a label, more is the article. */
const SHORTEST = 40;
const LONGEST = 700;

/**
 * Takes the standfirst out of the body: the element that its name calls so, before the first paragraph, or the one
 * that says what the page declares as its description and is marked up unlike the paragraphs. It stands above the
 * body in the reading.
 *
 * @param described what the page declares, "" where nothing
 * @returns its text, "" where there is none
 */
export function takeStandfirst(
  standfirsts: readonly Part[],
  running: readonly Running[],
  described: string,
  removed: Removal[],
): string {
  const candidate = described === '' ? undefined : describedElement(running, described);
  const named = standfirsts.find(({ element, length }) => {
    if (length < SHORTEST || length > LONGEST || !element.isConnected || element.querySelector('h1'))
      return false;
    const own = running.filter((one) => element.contains(one.element));
    const first = running.find((one) => !own.includes(one))?.element;
    return first !== undefined && (element.compareDocumentPosition(first) & 4) !== 0;
  });
  const chosen = named?.element ?? candidate;
  if (!chosen) return '';
  const text = textOf(chosen);
  remove([chosen], 'standfirst', 'stands above the body', removed);
  return text;
}

/**
 * The first long line, where it is the description word for word and stands apart: no other is marked up as it is,
 * and it has no row of siblings (one may be the byline).
 */
function describedElement(running: readonly Running[], described: string): Element | undefined {
  const [first, ...others] = running;
  if (!first || others.length === 0 || bare(textOf(first.element)) !== bare(described)) return undefined;
  const own = signature(first.element);
  const { parentElement } = first.element;
  const siblings = others.filter(({ element }) => element.parentElement === parentElement);
  const alike = others.some(({ element }) => signature(element) === own);
  return alike || siblings.length > 1 ? undefined : first.element;
}
