import type { Removal } from '../../article.ts';
import { excerpt } from '../../dom/text.ts';

/** What a link to a note, or back from it, has for its words. */
const NOTE = /^[[(]?(?:\d{1,2}|[*†‡↩↑^]\ufe0e?)[\])]?$/;

/**
 * Removes what stands in a line and is no word of it: a note's number, which would make another of the figure before
 * it ("41" and "2" are no 412), and how a word is read, where no brackets part the two.
 *
 * @param content changed in place
 */
export function dropMarks(content: Element, removed: Removal[]): void {
  const notes = [...content.querySelectorAll('a[href*="#"]')].filter((link) =>
    NOTE.test((link.textContent ?? '').trim()),
  );
  const readings = [...content.querySelectorAll('ruby > rt')].filter(
    (reading) => !reading.parentElement?.querySelector('rp'),
  );
  for (const mark of [...notes, ...readings]) {
    removed.push({
      step: 'marks',
      reason: 'number of a note or reading of a word',
      excerpt: excerpt(mark.textContent ?? ''),
    });
    mark.remove();
  }
}
