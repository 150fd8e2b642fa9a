// Not the package's entry, which brings a second script that nothing here asks.
import Readability from '@mozilla/readability/Readability.js';

/** What Readability makes of a page. */
export interface ReadabilityResult {
  content: Element;
  title: string;
}

/**
 * Lets Readability find the article.
 *
 * @param document a clone; Readability takes it apart
 * @returns null where it finds none
 */
export function runReadability(document: Document): ReadabilityResult | null {
  const result = new Readability<Element>(document, {
    keepClasses: true,
    serializer: (content) => content as Element,
  }).parse();
  if (!result?.content) return null;
  return { content: result.content, title: result.title ?? '' };
}
