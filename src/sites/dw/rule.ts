import type { SiteRule } from '../site-rule.ts';
import { isArticleAddress, isDwHost, parseDwAddress } from './address.ts';

/** Deutsche Welle: https://www.dw.com, in 31 languages. */
export const rule: SiteRule = {
  name: 'dw',
  site: 'dw.com',
  matches: isDwHost,
  address(url) {
    if (url.hostname === 'p.dw.com') return 'unknown';
    return isArticleAddress(url) ? 'article' : 'other';
  },
  sameArticle(one, other) {
    const id = parseDwAddress(one)?.id;
    return id !== undefined && id === parseDwAddress(other)?.id;
  },
  notAuthors: /^(?:Deutsche Welle|DW)(?:\s*\(www\.dw\.(?:com|de)\))?$/i,
};
