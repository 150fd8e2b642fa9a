/**
 * The address that tells a tab's articles apart: without the fragment, which is a place in the page; where a page
 * of scripts keeps its own address there ("#!/…", "#/…") it stays.
 *
 * @returns "" where the address is not known or not of the web or a file
 */
export function pageAddress(address: string | undefined): string {
  if (address === undefined || !/^(?:https?|file):/i.test(address)) return '';
  const hash = address.indexOf('#');
  return hash < 0 || /^#!?\//.test(address.slice(hash)) ? address : address.slice(0, hash);
}
