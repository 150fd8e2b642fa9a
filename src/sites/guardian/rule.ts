import type { SiteRule } from '../site-rule.ts';

/** `/world/2024/feb/24/slug`: section and date; live blogs have `live` before the date, pictures `gallery`. */
const ARTICLE = /^\/[a-z0-9/-]+\/\d{4}\/[a-z]{3}\/\d{2}\/[^/]+\/?$/;
const HOSTS = /^(?:www\.|amp\.)?theguardian\.com$/;

/** The Guardian: https://www.theguardian.com. */
export const rule: SiteRule = {
  name: 'guardian',
  site: 'theguardian.com',
  matches: (url) => HOSTS.test(url.hostname),
  address: ({ pathname }) => (ARTICLE.test(pathname) ? 'article' : 'unknown'),
  sameArticle: (one, other) => one.pathname.replace(/\/$/, '') === other.pathname.replace(/\/$/, ''),
  notAuthors: /^(?:the guardian|guardian staff(?: reporter)?|editorial|observer editorial)$/i,
};
