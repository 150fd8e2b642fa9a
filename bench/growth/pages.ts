import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

/** What is repeated to make a page longer: its paragraphs, and the lists and teasers around them. */
const UNITS = 'p, li, h2, h3, figure, .teaser, .advertisement';

/** One of the project's own pages, read by an outlet's rule or by the general way. */
export interface GrowingPage {
  name: string;
  url: string;
  /** @returns the page's HTML with so many times its paragraphs, list items and pictures */
  grown(times: number): string;
}

/** Pages of each way of reading. */
export const PAGES: readonly GrowingPage[] = [
  growing('a DW page', 'en-2026-lake-talks'),
  growing('a page without a rule', 'other-news'),
];

function growing(name: string, folder: string): GrowingPage {
  const place = path.resolve('test/pages', folder);
  const { url = '', address = url } = JSON.parse(
    readFileSync(path.join(place, 'expected.json'), 'utf8'),
  ) as Record<string, string>;
  return {
    name,
    url: address,
    grown(times) {
      const dom = new JSDOM(readFileSync(path.join(place, 'page.html'), 'utf8'));
      const { document } = dom.window;
      const units = [...document.body.querySelectorAll(UNITS)].filter(
        (unit) => !unit.parentElement?.closest(UNITS),
      );
      for (const unit of units) repeat(unit, times - 1);
      const html = dom.serialize();
      dom.window.close();
      return html;
    },
  };
}

/** Puts copies after an element; each has a word of its own, so that nothing in them is the same twice. */
function repeat(unit: Element, copies: number): void {
  for (let copy = copies; copy > 0; copy--) {
    const clone = unit.cloneNode(true) as Element;
    clone.removeAttribute('id');
    clone.append(` Part ${copy}.`);
    unit.after(clone);
  }
}
