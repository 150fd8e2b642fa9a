import { httpAddress, siteOf } from '../dom/address.ts';

/**
 * The address of the article that a page is the AMP version of; https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml
 * has each name it. Another outlet's is not believed.
 *
 * @returns the page's own address where it is no such page
 */
export function addressOfAmp({ documentElement: root }: Document, address: string): string {
  const own = httpAddress(address);
  if (!own || !(root.hasAttribute('amp') || root.hasAttribute('⚡'))) return address;
  const link = root.querySelector('link[rel="canonical"]');
  const canonical = httpAddress(link?.getAttribute('href') ?? null, own);
  return canonical && siteOf(canonical) === siteOf(own) ? canonical.href : address;
}
