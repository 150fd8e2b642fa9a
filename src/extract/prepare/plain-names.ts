/**
 * Takes the names off the article's own headings, paragraphs and lists: Readability judges elements by words in
 * them ("header", "comment", "extra"), and would drop a subhead that scrolls below a "sticky-header". What names
 * tell has been read by now.
 *
 * @param container where the article stands
 */
export function plainNames(container: Element | null): void {
  for (const element of container?.querySelectorAll('h2, h3, h4, h5, h6, p, ul, ol, li, figcaption') ?? []) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}
