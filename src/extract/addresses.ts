import { absolute } from '../dom/address.ts';
import { imageAddress } from '../dom/image.ts';

/**
 * Makes the addresses of links, pictures and frames absolute in a cloned document, and finds each picture's best one,
 * for what is copied or saved has no page to be relative to.
 */
export function resolveAddresses(
  root: ParentNode,
  base: string,
  template?: (address: string) => string | null,
): void {
  for (const image of root.querySelectorAll('amp-img')) asImage(image);
  for (const link of root.querySelectorAll('a[href]'))
    setOrRemove(link, 'href', absolute(link.getAttribute('href'), base));
  for (const image of root.querySelectorAll('img'))
    setOrRemove(image, 'src', imageAddress(image, base, template));
  for (const frame of root.querySelectorAll('iframe, video, audio, source[src]')) {
    const address = frame.getAttribute('src') ?? frame.getAttribute('data-src');
    setOrRemove(frame, 'src', absolute(address, base));
  }
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** AMP pages have a picture element of their own. */
function asImage(amp: Element): void {
  const image = amp.ownerDocument.createElement('img');
  for (const name of ['src', 'srcset', 'alt', 'width', 'height', 'class']) {
    const value = amp.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  amp.replaceWith(image);
}
