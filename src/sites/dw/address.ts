/**
 * DW's addresses are `/<language>/<slug>/<type>-<id>`. Types that hold an article: `a` article, `live` live blog,
 * `g` picture gallery, `video`, `audio` and the classic `av`. All others are topic, section, person or programme pages.
 */
const ARTICLE = /^\/[a-z]{2}(?:-[a-z0-9]+)?\/[^/]+\/(a|live|g|video|audio|av)-(\d+)\/?$/;

/** DW's other hosts (learngerman, corporate, akademie, rss) hold no articles. */
const HOSTS = /^(?:(?:www|m|amp)\.)?(?:dw\.com|dw\.de|dw-world\.de)$/;

/** @returns whether an address is on a host of DW that publishes articles, the short addresses' host included. */
export function isDwHost(url: URL): boolean {
  return HOSTS.test(url.hostname) || url.hostname === 'p.dw.com';
}

/** @returns the type and id that a DW address names, or null where it is that of no article. */
export function parseDwAddress(url: Pick<URL, 'hostname' | 'pathname'>): { type: string; id: string } | null {
  const match = HOSTS.test(url.hostname) ? ARTICLE.exec(url.pathname) : null;
  return match?.[1] && match[2] ? { type: match[1], id: match[2] } : null;
}

/** @returns whether a DW address is that of an article, in the wide sense of {@link ARTICLE}. */
export function isArticleAddress(url: Pick<URL, 'hostname' | 'pathname'>): boolean {
  return parseDwAddress(url) !== null;
}
