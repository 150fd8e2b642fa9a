/** @returns the address, or null where it is none or not http(s). */
export function httpAddress(address: string | null | undefined, base?: string | URL): URL | null {
  const text = address?.trim();
  if (!text || !URL.canParse(text, base)) return null;
  const url = unarchived(new URL(text, base));
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** A web archive puts its own address before the page's: `/web/20230428101010im_/https://…`. */
function unarchived(url: URL): URL {
  const inner = /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/.exec(url.pathname + url.search)?.[1];
  if (!inner || url.hostname !== 'web.archive.org') return url;
  const address = inner.replace(/^(https?:)\/(?!\/)/, '$1//');
  return URL.canParse(address) ? new URL(address) : url;
}

/** @returns an absolute http(s) address as a string, or null. */
export function absolute(address: string | null | undefined, base: string | URL): string | null {
  return httpAddress(address, base)?.href ?? null;
}

/** @returns the host without `www.`: "dw.com". */
export function siteOf(url: URL): string {
  return url.hostname.replace(/^(?:www|m|amp|mobile)\./, '');
}

/** Parameters that only tell a publisher where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|maca|at_\w+|fbclid|gclid|mc_[ce]id|cmpid|CMP|ref|ref_src|smid|xtor|ito|igshid)$/;

/** @returns the address without tracking parameters and fragment. */
export function withoutTracking(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  // Not by its iterator: in Firefox's content scripts `keys()` gives none (the page's objects are wrapped).
  const names: string[] = [];
  clean.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) clean.searchParams.delete(name);
  return clean.href;
}
