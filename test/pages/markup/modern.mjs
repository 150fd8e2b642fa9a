import {
  advertisement,
  articleFooter,
  chromeStrings,
  pageFooter,
  pageHeader,
  relatedSections,
  sharingIcons,
  skipLinks,
} from './chrome.mjs';
import { addressOf, modernHead } from './head.mjs';
import { columnBox } from './kinds.mjs';
import { classNames } from './names.mjs';
import { leadBlock, leadFigure, modernImageAddress, textFigure } from './pictures.mjs';
import { stateScript } from './state.mjs';
import { escapeHtml, inline } from './text.mjs';
import { wordsOf } from './words/words.mjs';

/**
 * DW's pages since 2023, of the builds of 2023–24 and 2025–26, and the same on amp.dw.com.
 *
 * @param {object} article
 * @param {'2023' | '2026'} generation
 * @param {{ amp?: boolean, content?: Function }} options `content`: what stands in the body's place on pages
 *   that are no plain article
 * @returns {{ html: string, address: string, blocks: object[], absent: string[], extra?: object }}
 */
export function renderModern(article, generation, { amp = false, content = richText } = {}) {
  const words = wordsOf(article.lang);
  const c = classNames(article.id, generation);
  const page = {
    words,
    generation,
    c,
    amp,
    external: words.external,
    figure: (picture) => textFigure(picture, page),
    imageAddress: modernImageAddress,
  };
  const made = content(article, page);
  const lead = article.leadPlayer?.html(page) ?? (article.lead ? leadFigure(article.lead, page) : '');
  const after = made.after ?? '';
  const html = `<!doctype html>
<html class="${amp ? 'is-amp-page' : 'is-not-amp-page'}"${amp ? ' amp' : ''} lang="${article.htmlLang ?? article.lang}" dir="${words.dir}">
<head>
${modernHead(article.headOf ?? article, words, generation, { amp })}
</head>
<body>
  <div id="root"><div ${c('')}></div>${skipLinks(page)}${pageHeader(page)}<div>${advertisement(page, 'article_premium', ' no-box')}<div ${c('')}><div id="main-content" ${c('anchor')}></div><section><div class="detail-zone"><article ${c('article')}><div ${c('content-area')}>${header(article, page)}${sharingIcons(article, page)}${lead}${advertisement(page, 'article_top')}${made.html}${articleFooter(article, page)}${advertisement(page, 'article_content_bottom', ' no-box')}</div></article></div></section>${after}${relatedSections(article, page)}</div></div>${pageFooter(article, page)}</div>
  ${amp || article.withoutState ? '' : stateScript(article.headOf ?? article, words, generation, article.headOf ? '<p>…</p>' : (made.state ?? ''))}
</body>
</html>
`;
  return {
    html: article.shell ? withoutRoot(html) : html,
    address: amp ? addressOf(article).replace('//www.', '//amp.') : addressOf(article),
    blocks: [...(article.lead && !article.leadPlayer ? [leadBlock(article.lead)] : []), ...made.blocks],
    absent: [...chromeStrings(article, words), ...(article.leadPlayer?.absent ?? []), ...made.absent],
    ...(made.extra ? { extra: made.extra } : {}),
  };
}

/** The body of an article: `div.rich-text`. */
function richText(article, page) {
  const { words, generation, c } = page;
  const body = article.body.map((one) => one.html(page)).join(generation === '2023' ? '\n\n' : '\n');
  const attributes = generation === '2026' ? 'data-tracking-skip="true" data-tracking-name="rich-text" ' : '';
  return {
    html: `<div ${attributes}${c('rich-text')}>${article.bodyOnlyInState ? '' : `${body}\n`}</div>`,
    state: body,
    blocks: article.body.flatMap((one) => one.blocks(page)),
    absent: [
      ...article.body.flatMap((one) => one.absent),
      words.credit,
      ...(article.column ? [words.aboutColumn, article.column] : []),
    ],
    ...(article.column ? { after: columnBox(article.column, page) } : {}),
  };
}

/** The page before its scripts have run, where the server sends only the state: an empty root. */
function withoutRoot(html) {
  const start = html.indexOf('<div id="root">') + '<div id="root">'.length;
  const end = html.lastIndexOf('</div>\n');
  return `${html.slice(0, start)}<noscript>You need to enable JavaScript to run this app.</noscript>${html.slice(end)}`;
}

/** Kicker, headline, byline, date (twice) and standfirst. */
export function header(article, page) {
  const { c, generation } = page;
  const kicker = article.kicker.map((entry) =>
    Array.isArray(entry)
      ? `<span><a href="${entry[1]}" tabindex="0" ${c('')}>${escapeHtml(entry[0])}</a></span>`
      : `<span>${escapeHtml(entry)}</span>`,
  );
  const wrap = generation === '2023' ? 'div' : 'span';
  const [shown, spoken = shown] = article.printed;
  const updated = article.updatedLabel
    ? `<span ${c('last-update')}><span>${escapeHtml(article.updatedLabel)}</span> <time aria-hidden="true">${article.updatedPrinted[0]}</time><span ${c('sr-only')}>${article.updatedPrinted[1]}</span></span>`
    : '';
  return `<header ${c('article-head')}><div data-tracking-name="content-detail-kicker" ${c('kicker')}>${kicker.join('')}</div><h1 ${c('')}>${escapeHtml(article.title)}</h1>${byline(article, page)}<${wrap} ${c('time-area')}><span ${c('publication')}><time aria-hidden="true">${shown}</time><span ${c('sr-only')}>${spoken}</span></span>${updated}</${wrap}><p ${c('teaser-text')}>${inline(article.standfirst, page)}</p></header>`;
}

function byline(article, { c, words }) {
  const authors = article.authors ?? [];
  if (authors.length === 0) return '';
  const entries = authors.map(
    ({ name, shown = name, place, linked = false, number = 35000001, extra = place }, index) => {
      const separator = index === 0 ? '' : `<span ${c('separator')}> | </span>`;
      const who = linked
        ? `<a href="/${words.lang}/0/person-${number}" ${c('author-link')}>${escapeHtml(shown)}</a>`
        : `<span ${c('author no-link')}>${escapeHtml(shown)}</span>`;
      return `<span>${separator}${who}${extra ? `<span ${c('extra-info')}> ${escapeHtml(extra)}</span>` : ''}</span>`;
    },
  );
  return `<div ${c('author-details')}>${entries.join('')}</div>`;
}
