import { shortCode } from './names.mjs';
import { escapeHtml, plain } from './text.mjs';

/** @returns {string} the article's address on www.dw.com, percent-encoded as a browser gives it */
export function addressOf({ lang, slug, type = 'a', number }) {
  return new URL(`https://www.dw.com/${lang}/${slug}/${type}-${number}`).href;
}

/** @returns {string} the article's short address, as its page prints it */
export function permalinkOf(article) {
  return article.permalink ?? `https://p.dw.com/p/${shortCode(article.id)}`;
}

/** JSON as it stands in a script of DW's pages. */
export function scriptJson(value) {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/** The title that the head gives: bare in 2026, with outlet and day before. */
function headTitle(article, words, generation) {
  if (generation === '2026') return article.title;
  return `${article.title} – DW – ${words.titleDate(article.published)}`;
}

function jsonLd(article, address) {
  const names = (article.authors ?? []).map(({ name, shown = name }) => shown);
  const authors = names.length > 0 ? names : ['Deutsche Welle'];
  return {
    '@context': 'https://schema.org',
    '@type': article.jsonLdType ?? 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': address },
    publisher: {
      '@type': 'Organization',
      name: 'Deutsche Welle',
      logo: {
        '@type': 'ImageObject',
        url: 'https://dw.com/images/icons/favicon-180x180.png',
        width: '180',
        height: '180',
      },
    },
    author: authors.map((name) => ({ '@type': 'Person', name })),
    headline: article.title,
    ...(article.lead
      ? {
          image: [
            `https://static.dw.com/image/${article.lead.id}_804.jpg`,
            `https://static.dw.com/image/${article.lead.id}_604.jpg`,
          ],
        }
      : {}),
    datePublished: article.published,
    dateModified: article.modified ?? article.published,
  };
}

function dataLayer(article, address) {
  return `if(!window.dataLayer) { window.dataLayer = ${scriptJson([
    {
      pageData: {
        categoryLevel1: article.kicker[0]?.[0] ?? article.kicker[0] ?? '',
        contentTitle: article.title,
        contentLanguage: 1,
        pageOID: article.number,
        contentType: 1,
        date: Number(article.published.slice(0, 10).replace(/-/g, '')),
        pageUrl: address,
      },
      event: 'initDataLayer',
    },
  ])} };`;
}

/** The head of a modern page. */
export function modernHead(article, words, generation, { amp = false } = {}) {
  const address = addressOf(article);
  const amplified = address.replace('//www.', '//amp.');
  const title = escapeHtml(headTitle(article, words, generation));
  const description = escapeHtml(plain(article.standfirst));
  const image = article.lead ? `https://static.dw.com/image/${article.lead.id}_6.jpg` : '';
  const meta = (kind, name, content) => `<meta data-rh="true" ${kind}="${name}" content="${content}">`;
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">',
    `<title data-rh="true">${title}</title>`,
    `<link data-rh="true" rel="canonical" href="${escapeHtml(article.headAddress ?? address)}">`,
    `<link data-rh="true" rel="manifest" href="/${article.lang}/manifest.json">`,
    amp
      ? '<script async src="https://cdn.ampproject.org/v0.js"></script>'
      : `<link data-rh="true" rel="amphtml" href="${escapeHtml(amplified)}">`,
    meta('name', 'description', description),
    meta('name', 'robots', 'max-snippet:-1, max-video-preview:-1, max-image-preview:large'),
    generation === '2026' ? meta('name', 'date', article.published) : '',
    meta('property', 'og:site_name', 'dw.com'),
    meta('property', 'og:title', title),
    meta('property', 'og:url', escapeHtml(article.headAddress ?? address)),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', escapeHtml(article.title)),
    meta('name', 'twitter:site', words.handle),
    image === '' ? '' : meta('property', 'og:image', image),
    image === '' ? '' : meta('property', 'og:image:alt', escapeHtml(article.lead.alt ?? '')),
    article.withoutJsonLd
      ? ''
      : `<script data-rh="true" type="application/ld+json">${scriptJson(jsonLd(article, article.headAddress ?? address))}</script>`,
    amp ? '' : `<script data-rh="true">${dataLayer(article, address)}</script>`,
    amp ? '' : `<link rel="stylesheet" crossorigin="" href="/static/index-${shortCode(article.id)}.css">`,
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `  ${line}`)
    .join('\n');
}
