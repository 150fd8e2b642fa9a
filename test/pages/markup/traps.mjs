/** What a page does that misleads a reader mode: read from its HTML, so that the list in README.md is true of it. */
const TRAPS = [
  ['anchor without content', /id="main-content"[^>]*><\/div>/],
  ['author again in a card', /class="author-name"/],
  ['date printed twice', /<time aria-hidden="true">([^<]+)<\/time><span [^>]*>(?!\1<)/],
  ['relative date', /<time aria-hidden="true">vor \d/],
  ['caption and credit glued', /<figcaption[^>]*>[^<]+<small/],
  ['comments in the credit', /<!-- --> <!-- -->/],
  ['credit in brackets in the alt', /<img itemprop="image"[^>]*alt="[^"]*\([^")]+\)"/],
  ['credit without caption', /<figcaption[^>]*><small/],
  ['player’s headline like a subhead', /class="vjs-wrapper embed/],
  ['English placeholder', /class="vjs-no-js"/],
  ['empty post of X', /<blockquote class="tweet embed"[^>]*><\/blockquote>/],
  ['placeholder in a picture’s address', /data-url="[^"]*\$\{formatId\}/],
  ['picture with an empty src', /<img [^>]*src=""/],
  ['pictures as lq and hq pairs', /<figure class="placeholder-image[^>]*><img class="lq-img"/],
  ['amp-img', /<amp-img/],
  [
    'kickers without a space between',
    /data-tracking-name="content-detail-kicker"[^>]*><span>.*?<\/span><span>/,
  ],
  ['outlet as author in meta', /<meta name="author" content="Deutsche Welle/],
  ['outlet as author in JSON-LD', /"author":\[\{"@type":"Person","name":"Deutsche Welle"\}\]/],
  ['other articles in the state', /__(?:APP|APOLLO)_STATE__/],
  ['advertisement between paragraphs', /class="rich-text-ad"/],
  ['line to another article', /<p>(?:<em>)?[^<>]{2,25}(?:<\/em>)?[:：]? ?<a[^>]*>[^<]*<\/a><\/p>/],
  ['newsletter', /newsletter/],
  ['preferred source', /google\.com\/preferences\/source/],
  ['non-breaking spaces', /&nbsp;/],
  ['external link with a drawing', /class="external-link"/],
  ['gallery of another article in the body', /<div class="longText">(?=.*<div class="longText">)/s],
  ['bold lines as subheads', /<p><strong>[^<]+<\/strong><\/p> <p>/],
  ['player with a share box', /class="teaserContentWrap share"/],
  ['text that only hovering shows', /role="tooltip"/],
  ['paragraph that nobody sees', /<p [^>]*(?:hidden|display:none)/],
  ['date of the last update', /class="[^"]*last-update/],
  ['saved from a browser', /<!-- saved from url/],
  ['info box', /class="info-box"/],
  ['table', /<table>/],
  ['cookie layer', /class="cookie"/],
  ['list of metadata twice', /class="smallList"(?=.*class="smallList")/s],
  ['skip links between sections', /class="[^"]*quick-item"/],
  ['teasers after the article', /class="[^"]*(?:teaser-wrap|relatedContent)"/],
  ['share bar with the short address', /copy-button-wrapper|id="sharing-bar"/],
  ['feedback form', /feedback-sidebar/],
  ['web archive’s bar', /wm-ipp/],
];

/** @param {string} html @returns {string[]} */
export function trapsOf(html) {
  return TRAPS.filter(([, sign]) => sign.test(html)).map(([name]) => name);
}

/** Traps that the page's address or the article tells, not its markup. */
export function otherTraps(article) {
  const lead = article.lead?.id;
  const again = (article.body ?? []).filter((one) => one.again).length > 0;
  return [
    ...(lead && again ? ['lead picture again in the body'] : []),
    ...(article.headOf ? ['head and state of another article'] : []),
    ...(article.leadPlayer ? ['player in the lead picture’s place'] : []),
    ...(article.shell ? ['body only in the state'] : []),
    ...(article.address !== undefined ? ['address short, tracked or of an archive'] : []),
    ...((article.body ?? []).some((one) => one.signs) ? ['sign-off as plain paragraphs'] : []),
  ];
}
