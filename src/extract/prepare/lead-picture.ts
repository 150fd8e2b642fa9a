/** How far above the article's container its lead picture may stand: headline, picture and body share a box. */
const REACH = 4;

/** A picture with a smaller width, by the page's own attribute, is an icon or a portrait. */
const NARROWEST = 200;

/**
 * The picture between headline and text, which Readability leaves out where it stands outside the text's container.
 *
 * @returns a copy, or null where there is none
 */
export function leadPicture(container: Element | null, first: Element | undefined): Element | null {
  if (!container || !first) return null;
  let box: Element = container;
  for (let step = 0; step < REACH && box.parentElement && box.parentElement.tagName !== 'BODY'; step++)
    box = box.parentElement;
  const headline = box.querySelector('h1');
  const lead = [...box.querySelectorAll('figure')].find((figure) => {
    if ((figure.compareDocumentPosition(first) & 4) === 0) return false;
    const image = figure.querySelector('img, amp-img');
    const width = Number.parseInt(image?.getAttribute('width') ?? '', 10);
    return image !== null && !(width < NARROWEST);
  });
  if (!lead || (!headline && !container.contains(lead))) return null;
  return lead.cloneNode(true) as Element;
}
