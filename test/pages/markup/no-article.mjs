import { advertisement, pageFooter, pageHeader, skipLinks } from './chrome.mjs';
import { classNames } from './names.mjs';
import { escapeHtml } from './text.mjs';
import { wordsOf } from './words/words.mjs';

/**
 * Pages of DW that hold no article: front page, topic page, search, error page.
 *
 * @param {{ id: string, lang: string, path: string, title: string, description?: string, headline?: string, introduction?: string, sections: [string, [string, string, string][]][] }} page
 *   each section has a headline and teasers of [title, text, path]
 */
export function renderOverview({
  id,
  lang,
  path,
  title,
  description = '',
  headline = '',
  introduction = '',
  sections,
}) {
  const words = wordsOf(lang);
  const c = classNames(id, '2026');
  const page = { words, c, generation: '2026', amp: false };
  const address = new URL(`https://www.dw.com${path}`).href;
  const body = sections.map(([name, teasers], index) => section(name, teasers, index, page)).join('');
  const html = `<!doctype html>
<html class="is-not-amp-page" lang="${lang}" dir="${words.dir}">
<head>
  <meta charset="utf-8">
  <title data-rh="true">${escapeHtml(title)}</title>
  <link data-rh="true" rel="canonical" href="${address}">
  <meta data-rh="true" name="description" content="${escapeHtml(description)}">
  <meta data-rh="true" property="og:site_name" content="dw.com"><meta data-rh="true" property="og:title" content="${escapeHtml(title)}"><meta data-rh="true" property="og:url" content="${address}">
</head>
<body>
  <div id="root"><div ${c('')}></div>${skipLinks(page)}${pageHeader(page)}<div>${advertisement(page, 'home', ' no-box')}<div id="main-content" ${c('anchor')}></div>${headline === '' ? '' : `<header ${c('hub-head')}><h1 ${c('')}>${escapeHtml(headline)}</h1><p ${c('teaser-text')}>${escapeHtml(introduction)}</p></header>`}${body}</div>${pageFooter({ published: '2026-01-01' }, page)}</div>
</body>
</html>
`;
  return { html, address };
}

function section(name, teasers, index, { words, c }) {
  const items = teasers.map(
    ([title, text, path]) =>
      `<div data-tracking-name="Teaser" class="teaser-wrap"><div ${c('teaser')}><a href="${path}" title="${escapeHtml(title)}" tabindex="-1" ${c('teaser-image')}><figure ${c('lazy-load-container')}><img alt="${escapeHtml(title)}" src="" class="hq-img"></figure></a><div class="teaser-data"><h3 ${c('title')}><a href="${path}" ${c('')}>${escapeHtml(title)}</a></h3><div ${c('teaser-description')}><a href="${path}" tabindex="-1" ${c('')}>${escapeHtml(text)}</a></div></div><div ${c('teaser-footer-wrapper')}><span ${c('date-time')}><time aria-hidden="true">${words.teaserDate[0]}</time><span ${c('sr-only')}>${words.teaserDate[1]}</span></span></div></div></div>`,
  );
  const skip = words.skipSection.replace('{}', name);
  return `<section data-tracking-name="section-${index}" ${c('')}><a href="#post-${index}" ${c('quick-item')}><span ${c('')}>${escapeHtml(skip)}</span></a><div ${c('content-block')}><h2 ${c('')}>${escapeHtml(name)}</h2>${items.join('')}</div><div id="post-${index}" ${c('quick-item-target')}></div></section>`;
}
