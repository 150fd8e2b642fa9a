import type { Suspect } from './suspects.ts';

/** Stands for an `aside` that is kept, for Readability drops all of that name. */
const STAND_IN = 'data-byline-aside';

/** A box with more of its text linked than this leads elsewhere. */
const MOST_LINKED = 0.3;
const SHORTEST = 60;

/**
 * Whether a suspect is an information box of the article: an `aside` without a name that says otherwise, within the
 * article, with sentences of its own and hardly a link.
 */
export function isInfoBox({ element, length, linked, running }: Suspect): boolean {
  if (element.tagName !== 'ASIDE' || length < SHORTEST || linked > length * MOST_LINKED) return false;
  return running > 0 || element.querySelector('p, li') !== null;
}

/** Hides a box from Readability, which keeps its words so. */
export function hideBox(box: Element): void {
  rename(box, 'section').setAttribute(STAND_IN, '');
}

/** Makes hidden boxes asides again. */
export function showBoxes(content: Element): void {
  for (const section of content.querySelectorAll(`[${STAND_IN}]`)) rename(section, 'aside');
}

/** Replaces an element by one of another name with the same children and attributes. */
export function rename(element: Element, tagName: string): Element {
  const renamed = element.ownerDocument.createElement(tagName);
  // Pages have attributes by names that `setAttribute` throws at; a copy of the attribute itself goes through.
  for (const attribute of element.attributes) renamed.setAttributeNode(attribute.cloneNode() as Attr);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}
