import type { SitePages } from '../site-rule.ts';
import { classic } from './classic.ts';
import { classicGallery, modernGallery } from './gallery.ts';
import { liveblog } from './liveblog.ts';
import { completeFromState, modern } from './modern.ts';

/** Deutsche Welle's pages, of all its generations. */
export const pages: SitePages = {
  complete: completeFromState,
  layouts: [liveblog, modernGallery, classicGallery, modern, classic],
};
