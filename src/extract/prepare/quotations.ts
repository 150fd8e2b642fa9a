import { textOf } from '../../dom/text.ts';
import { rename } from './boxes.ts';

/** Quotation elements that a network's script turns into a post. */
const QUOTED = /(?:^|[-_\s])(?:twitter-tweet|twitter-video|tweet|bluesky-embed|mastodon-embed)(?:$|[-_\s])/;

/** A sentence of the text, or of a source, that is set large beside it. */
const PULLED = 'div[class*="pullquote" i], div[class*="pull-quote" i]';

/**
 * Keeps posts that the article quotes: where the page holds a post's words, the box around it gives way to a plain
 * quotation, for Readability drops boxes that are named after a network. The link to the post stays in its words. What is
 * named a pull quote is a quotation too, and goes where its words stand in the text.
 */
export function keepQuotations(body: Element): void {
  for (const quote of body.querySelectorAll(PULLED)) rename(quote, 'blockquote');
  for (const quote of body.querySelectorAll('blockquote[class]')) {
    if (!QUOTED.test(quote.getAttribute('class') ?? '')) continue;
    if (textOf(quote) === '' || !quote.querySelector('p')) continue;
    quote.removeAttribute('class');
    let box: Element = quote;
    for (let parent = box.parentElement; parent && parent !== body; parent = parent.parentElement) {
      if (parent.tagName === 'ARTICLE' || holdsMoreThan(parent, box)) break;
      box = parent;
    }
    if (box !== quote) box.replaceWith(quote);
  }
}

/** Whether a box has words beside those of one of its children. */
function holdsMoreThan(parent: Element, child: Element): boolean {
  return [...parent.childNodes].some(
    (node) => node !== child && node.nodeType !== 8 && (node.textContent ?? '').trim() !== '',
  );
}
