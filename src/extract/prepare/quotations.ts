import { textOf } from '../../dom/text.ts';

/** Quotation elements that a network's script turns into a post. */
const QUOTED = /(?:^|[-_\s])(?:twitter-tweet|twitter-video|tweet|bluesky-embed|mastodon-embed)(?:$|[-_\s])/;

/**
 * Keeps posts that the article quotes: where the page holds a post's words, the box around it gives way to a plain
 * quotation, for Readability drops boxes that are named after a network. The link to the post stays in its words.
 */
export function keepQuotedPosts(body: Element): void {
  for (const quote of body.querySelectorAll('blockquote[class]')) {
    if (!QUOTED.test(quote.getAttribute('class') ?? '')) continue;
    const words = textOf(quote);
    if (words === '' || !quote.querySelector('p')) continue;
    quote.removeAttribute('class');
    let box: Element = quote;
    for (let parent = box.parentElement; parent && parent !== body; parent = parent.parentElement) {
      if (parent.tagName === 'ARTICLE' || textOf(parent) !== words) break;
      box = parent;
    }
    if (box !== quote) box.replaceWith(quote);
  }
}
