/** The name that the marks have in the page's style sheets. */
export const PAGE_MARK = 'byline-page-mark';
