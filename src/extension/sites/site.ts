/** A site as the settings hold it: a host without "www.", which stands for all hosts under it. */
export type Site = string;

/** Sites that Byline always detects: its manifest names them, so that their permission is never given back. */
export const OWN_SITES: readonly Site[] = ['dw.com'];

/** The longest host that DNS allows. */
const LONGEST = 253;

/** @returns the site that a reader has typed, as a host or as a page's address, or null where it is none */
export function siteOf(typed: string): Site | null {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
  return isDomain(host) ? host : null;
}

/** A name with a dot in it, and no number of a machine: permissions are asked for domains only. */
function isDomain(host: string): boolean {
  const labels = host.split('.');
  if (labels.length < 2 || host.length > LONGEST) return false;
  if (!labels.every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/.test(label))) return false;
  return !/^\d+$/.test(labels.at(-1) ?? '');
}

/** @returns whether one of the sites is this one, or holds it as a host under its own */
export function isCovered(site: Site, sites: readonly Site[]): boolean {
  return sites.some((other) => site === other || site.endsWith(`.${other}`));
}

/** @returns what the browser is asked for: the site's pages, by a safe connection alone */
export function originOf(site: Site): string {
  return `https://*.${site}/*`;
}

/** @returns the site of a permission, or null where it is not one that `originOf` has made */
export function siteOfOrigin(origin: string): Site | null {
  const host = /^https:\/\/\*\.([^/*]+)\/\*$/.exec(origin)?.[1];
  return host === undefined ? null : siteOf(host);
}
