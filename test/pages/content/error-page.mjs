import { renderOverview } from '../markup/no-article.mjs';

const { html, address } = renderOverview({
  id: 'error-page',
  lang: 'en',
  path: '/en/a-page-that-never-was/a-79999999',
  title: 'Page not found',
  headline: '404 - page not found',
  introduction: 'How about a deep breath and the tree pose?',
  sections: [],
});

export default {
  // The address is that of an article, and the canonical address of DW's error page names none.
  html: html
    .replace(/\s*<link data-rh="true" rel="canonical"[^>]*>/, '')
    .replace(/<meta data-rh="true" property="og:url"[^>]*>/, ''),
  expected: { article: false, address },
};
