/**
 * An address that may stand in an export. Bodies are sanitised before they come here; an export leaves Byline, and so
 * does not rest on that.
 *
 * @returns the address as a URL parser writes it, "" for all but http and https
 */
export function webAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : '';
}
