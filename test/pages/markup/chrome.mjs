import { permalinkOf } from './head.mjs';
import { escapeHtml } from './text.mjs';

/** What stands before and after the article on DW's pages since 2023. */

const ARROW =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><g fill="none" stroke="#002D5A" stroke-width="2"><path d="M4 9v7h7M3.500 12.500h14v-7"></path></g></svg>';

export function skipLinks({ words, c }) {
  const targets = ['main-content', 'navigation', 'footer'];
  const items = words.skip.map(
    (text, index) =>
      `<li><a href="#${targets[index]}" ${c('skip')}><span ${c('label-like')}>${escapeHtml(text)}</span>${ARROW}</a></li>`,
  );
  return `<ol ${c('focus-menu-shown')}>${items.join('')}</ol>`;
}

export function pageHeader({ words, c }) {
  const items = words.menu.map(
    (text) => `<li><a href="${words.home}" ${c('')}><span class="label">${escapeHtml(text)}</span></a></li>`,
  );
  return `<div ${c('page-header')}><a href="${words.home}" title="dw.com home - Made for minds" ${c('logo')}><div class="logo-icon"><svg viewBox="0 0 44 25"><path d="M2 2h40v20H2z"></path></svg></div></a><div class="dynamic-part"></div><nav ${c('nav')}><div role="button" tabindex="0" aria-expanded="false" id="navigation" ${c('nav-btn')}></div><div class="nav-position"><div class="nav-elements"><ul ${c('media-list')}>${items.join('')}</ul></div></div></nav><div ${c('menu-wrapper')}><div ${c('')}>${escapeHtml(words.focus)}</div><a href="/${words.lang}/0/t-65865159" ${c('')}>${escapeHtml(words.focusTopic)}</a></div><div ${c('quick-navigation-items')}><a href="/${words.lang}/live-tv/channel" ${c('live-tv-btn')}><span class="label">${escapeHtml(words.live)}</span></a></div></div>`;
}

/** An advertisement's place with its label. */
export function advertisement({ words, c, amp }, place, extra = '') {
  const slots = amp
    ? '<amp-ad width="300" height="250" type="doubleclick" data-slot="/dw/article"><div placeholder></div></amp-ad>'
    : `<div id="dw_m_${place}" class="gpt-slot"></div><div id="dw_d_${place}" class="gpt-slot"></div>`;
  return `<span></span><div ${c(`advertisement${extra}`)}><span ${c('label-top')}>${escapeHtml(words.advertisement)}</span>${slots}</div>`;
}

export function sharingIcons(article, { words, c }) {
  const short = permalinkOf(article);
  const text = encodeURIComponent(article.title);
  const services = [
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${short}`],
    ['X / Twitter', `https://x.com/intent/tweet?source=webclient&amp;text=${text}+${short}`],
    ['Reddit', `https://www.reddit.com/submit?url=${short}`],
    ['EMail', `mailto:?body=${short}&amp;subject=${text}`],
    ['Whatsapp', `whatsapp://send?text=${text}%20-%20${short}`],
  ].map(
    ([name, href]) =>
      `<a href="${href}" rel="noopener noreferrer nofollow" target="_blank" title="${escapeHtml(`${words.external} — ${words.share} ${name}`)}" role="link" tabindex="0" ${c('share-link')}><svg viewBox="0 0 40 40"><path d="M20 10v20M10 20h20"></path></svg></a>`,
  );
  return `<section data-tracking-name="sharing-icons-inline" ${c('in-line closed')}><div class="always-visible">${services.slice(0, 2).join('')}<div role="button" tabindex="0" aria-expanded="false" ${c('more-icon icon')}></div></div><div class="more closed">${services.slice(2).join('')}</div><div class="copy-button-wrapper closed"><span ${c('')}>${short}</span></div></section>`;
}

/** The end of the article: cards of the authors, feedback. */
export function articleFooter(article, { words, c, generation }) {
  const cards = (article.authors ?? [])
    .filter(({ role }) => role)
    .map(
      ({ name, role, number = 35000001 }) =>
        `<div ${c('author')}><a href="/${words.lang}/0/person-${number}" title="${escapeHtml(name)}" tabindex="-1" ${c('author-image')}><figure ${c('lazy-load-container')}><img alt="${escapeHtml(name)}" aria-hidden="true" src="" class="lq-img"><img alt="${escapeHtml(name)}" src="" title="${escapeHtml(name)}" class="hq-img"></figure></a><div class="author-name"><a href="/${words.lang}/0/person-${number}" ${c('author-link')}>${escapeHtml(name)}</a><span ${c('')}> ${escapeHtml(role)}</span></div></div>`,
    );
  const headline =
    generation === '2023'
      ? `<span ${c('headline')}>${escapeHtml(words.yourFeedback)}</span>`
      : `<h2 ${c('')}>${escapeHtml(words.yourFeedback)}</h2>`;
  return `<footer ${c('article-end')}>${cards.length > 0 ? `<div ${c('')}>${cards.join('')}</div>` : ''}<div ${c('feedback')}><div ${c('center')}><div role="button" tabindex="0" data-tracking-name="feedback-button" data-focusdelay="600" id="feedback-button" ${c('tertiary')}>${escapeHtml(words.feedback)}<svg viewBox="0 0 20 20"><path d="M4 5v12h14V5z"></path></svg></div></div><div aria-hidden="true" tabindex="-1" ${c('feedback-sidebar')}><div class="header">${headline}</div><div class="feedback-elements"></div></div></div></footer>`;
}

function teaser(title, description, number, page) {
  const { words, c, generation } = page;
  const address = `/${words.lang}/0/a-${number}`;
  const heading = generation === '2023' ? 'h2' : 'h3';
  return `<div data-tracking-list-item="true" data-tracking-name="Teaser" class="teaser-wrap"><div data-stats-id="${number}" ${c('teaser')}><div ${c('teaser-image-wrap')}><a href="${address}" title="${escapeHtml(title)}" tabindex="-1" ${c('teaser-image')}><figure ${c('lazy-load-container')}><img alt="${escapeHtml(title)}" aria-hidden="true" src="" class="lq-img"><img alt="${escapeHtml(title)}" src="" class="hq-img"></figure></a></div><div ${c('teaser-data-wrap')}><div class="teaser-data"><${heading} aria-hidden="false" ${c('title')}><a href="${address}" tabindex="0" ${c('')}>${escapeHtml(title)}</a></${heading}><div ${c('teaser-description')}><a href="${address}" tabindex="-1" ${c('')}>${escapeHtml(description)}</a></div></div><div ${c('teaser-footer-wrapper')}><span ${c('kicker')}>${escapeHtml(words.menu[3] ?? '')}</span><span ${c('date-time')}><time aria-hidden="true">${words.teaserDate[0]}</time><span ${c('sr-only')}>${words.teaserDate[1]}</span></span></div></div></div></div>`;
}

function section(name, headline, content, { words, c }) {
  const skip = words.skipSection.replace('{}', headline);
  return `<section data-tracking-name="section-${name}" id="${name}" ${c('section')}><a href="#post-${name}" ${c('quick-item')}><span ${c('')}>${escapeHtml(skip)}</span>${ARROW}</a><div ${c('content-block')}><h2 ${c('')}>${escapeHtml(headline)}</h2>${content}</div><div id="post-${name}" ${c('quick-item-target')}></div></section>`;
}

/** The sections after the article: teasers with headlines and texts of their own. */
export function relatedSections(article, page) {
  const { words, c, generation } = page;
  const teasers = words.teasers.map(([title, description], index) =>
    teaser(title, description, article.number - 7000 + index * 311, page),
  );
  const list = `<div ${c('')}><div data-tracking-list="true" ${c('list')}>${teasers.join('')}</div><div ${c('center')}><div role="button" tabindex="0" data-tracking-name="show-more" ${c('show-more-button')}>${escapeHtml(words.showMore)}</div></div></div>`;
  const first =
    generation === '2023'
      ? section('more-on-topic', words.moreOnTopic, list, page)
      : section('related-content-by-thematic-focus-region', words.explore, list, page);
  const topics = section(
    'related-topics',
    words.relatedTopics,
    `<aside ${c('start')}><a href="/${words.lang}/0/t-17284500" role="link" tabindex="0" ${c('')}>${escapeHtml(words.focusTopic)}</a></aside>`,
    page,
  );
  const top = section(
    `top-story-${article.number - 99}`,
    words.topStory,
    teaser(words.teasers[0][0], words.teasers[0][1], article.number - 99, page),
    page,
  );
  return `<section><div ${c('alternating-zone')}>${first}${topics}${top}<div ${c('')}><section data-tracking-name="section-taboola" id="taboola-below-article-thumbnails" ${c('')}></section></div></div></section>`;
}

export function pageFooter(article, { words, c }) {
  const about = words.about.map(
    (text) =>
      `<li ${c('')}><a href="https://corporate.dw.com/${words.lang}/s-30688" target="_blank" ${c('footer-link')}>${escapeHtml(text)}</a></li>`,
  );
  const legal = words.legal.map(
    (text) => `<span><a href="/${words.lang}/0/a-63500655" ${c('')}>${escapeHtml(text)}</a></span>`,
  );
  return `<footer id="footer" ${c('page-end')}><h2 ${c('sr-only')}>Footer</h2><section data-tracking-name="footer-section-main" ${c('')}><ul class="section-list">${about.join('')}</ul></section><section data-tracking-name="footer-section-social-media" ${c('')}><span ${c('')}>${escapeHtml(words.follow)}</span></section><section data-tracking-name="footer-section-standard-links" ${c('')}><span ${c('')}>© ${article.published.slice(0, 4)} Deutsche Welle</span>${legal.join('')}</section></footer>`;
}

/** The strings of the chrome that no reading may hold. */
export function chromeStrings(article, words) {
  return [
    ...words.skip,
    words.skipSection.replace('{}', '').trim(),
    ...(words.skipSection.includes('{}') ? [words.skipSection.replace('{}', words.relatedTopics)] : []),
    words.advertisement,
    words.live,
    words.focusTopic,
    words.feedback,
    words.yourFeedback,
    words.showMore,
    words.explore,
    words.moreOnTopic,
    words.relatedTopics,
    words.follow,
    ...words.about,
    ...words.legal,
    ...words.teasers.flat(),
    permalinkOf(article),
    '– DW –',
    // The placeholder of a picture's address, as it stands on the page.
    ['$', '{formatId}'].join(''),
    `© ${article.published.slice(0, 4)} Deutsche Welle`,
  ];
}
