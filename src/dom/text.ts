/** A byte order mark is white space to regular expressions, and nothing on a page. */
export const NOTHING = /\ufeff/g;

/** White space as a page shows it: runs of it, non-breaking space too, become one space; ends are trimmed. */
export function collapse(text: string): string {
  return text
    .replace(NOTHING, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

/** @returns an element's text as {@link collapse} leaves it, "" for no element. */
export function textOf(element: Element | null | undefined): string {
  return collapse(element?.textContent ?? '');
}

/** @returns the first words of a text for a trace, at most 120 UTF-16 units. */
export function excerpt(text: string): string {
  const short = collapse(text.slice(0, 2000));
  return short.length <= 120 ? short : `${short.slice(0, 119).replace(/[\ud800-\udbff]$/, '')}…`;
}
