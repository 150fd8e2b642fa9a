/** Where a page mirrors the appearance in the extension's `localStorage`, for the next page's first paint. */
export const APPEARANCE_KEY = 'appearance';
