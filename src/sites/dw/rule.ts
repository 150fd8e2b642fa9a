import type { SiteRule } from '../site-rule.ts';
import { isArticleAddress, isDwHost, parseDwAddress } from './address.ts';
import { classic } from './classic.ts';
import { classicGallery, modernGallery } from './gallery.ts';
import { liveblog } from './liveblog.ts';
import { completeFromState, modern } from './modern.ts';

/** Deutsche Welle: https://www.dw.com, in 31 languages. */
export const dw: SiteRule = {
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
  complete: completeFromState,
  notAuthors: /^(?:Deutsche Welle|DW)(?:\s*\(www\.dw\.(?:com|de)\))?$/i,
  layouts: [liveblog, modernGallery, classicGallery, modern, classic],
};
