import type { Removal } from '../../article.ts';
import { remove } from '../../dom/remove.ts';
import { textOf } from '../../dom/text.ts';
import type { Part, Running } from './survey.ts';

/** A standfirst has at least and at most so many units; less is a label, more is the article. */
const SHORTEST = 40;
const LONGEST = 700;

/**
 * Takes the standfirst out of the body: the element that its name calls so, before the first paragraph. It stands
 * above the body in the reading.
 *
 * @returns its text, "" where there is none
 */
export function takeStandfirst(
  standfirsts: readonly Part[],
  running: readonly Running[],
  removed: Removal[],
): string {
  const candidate = standfirsts.find(({ element, length }) => {
    if (length < SHORTEST || length > LONGEST || !element.isConnected || element.querySelector('h1'))
      return false;
    const own = running.filter((one) => element.contains(one.element));
    const first = running.find((one) => !own.includes(one))?.element;
    return first !== undefined && (element.compareDocumentPosition(first) & 4) !== 0;
  });
  if (!candidate) return '';
  const text = textOf(candidate.element);
  remove([candidate.element], 'standfirst', 'stands above the body', removed);
  return text;
}
