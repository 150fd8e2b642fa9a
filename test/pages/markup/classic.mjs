import { figureBlock } from './blocks.mjs';
import { addressOf, permalinkOf } from './head.mjs';
import { escapeHtml, inline } from './text.mjs';
import { wordsOf } from './words/words.mjs';

/**
 * DW's pages from about 2011 to 2022 (German until May 2023): made on the server, without JSON-LD or state;
 * the author stands only in the list under the article, a picture's credit only in brackets in its title.
 *
 * @param {object} article `published` is a day
 * @param {{ gallery?: boolean }} options
 */
export function renderClassic(article, { gallery } = {}) {
  const words = wordsOf(article.lang);
  const page = {
    words,
    classic: true,
    bare: true,
    external: words.external,
    imageAddress: (picture) => new URL(imageSource(picture, true), 'https://www.dw.com/').href,
    figure: (picture) => picBox(picture, `medium ${picture.side ? '\nrechts' : ''}\n`, true),
  };
  const made = gallery ? gallery(article, page) : longText(article, page);
  const day = article.printed[0];
  const html = `<!DOCTYPE html>
<!--[if lt IE 7 ]><!-->
<html lang="${article.lang}" class="ie ie6"> <!--<![endif]-->
<!--[if (gt IE 9)|!(IE)]><!-->
<html lang="${article.lang}"${words.dir === 'rtl' ? ' dir="rtl"' : ''}> <!--<![endif]-->
<head>
${head(article, words, day)}
</head>
<body id="html_body"${words.dir === 'rtl' ? ' dir="rtl"' : ''}>
<div class="cookie"><div class="cookie__wrap"><div class="cookie__item"><p class="cookie__text">${escapeHtml(words.classic.cookies)}</p></div><div class="cookie__buttons"><a class="cookie__btn cookie__btn--ok" href="#">OK</a></div></div></div>
<ol id="quickjump" role="list">${words.classic.jump.map((text) => `<li role="listitem"><a href="#bodyContent">${escapeHtml(text)}</a></li>`).join('')}</ol>
<div id="topMetaLang" style="margin-top: -190px;"><div id="languageSection"><ul><li><a href="/sq/fokus/s-10250" title="FOKUS">Albanian <span class="native">Shqip</span></a></li><li><a href="/de/themen/s-9077">German <span class="native">Deutsch</span></a></li></ul></div></div>
<div id="navMain"><ul id="navLevel1"><li><a href="${words.home}">${escapeHtml(words.menu[3])}</a></li></ul></div>
<div id="navPath"><a href="${words.home}">DW.COM</a> / <a href="${words.home}">${escapeHtml(words.menu[2])}</a></div>
<div id="innerFrame">
<div class="adsContainer"><div class="advertising"><div class="bannerAd"><div class="adHeadline">${escapeHtml(words.advertisement)}</div></div></div></div>
<div id="bodyContent">
<div class="col3">
<h4 class="artikel">${escapeHtml(article.kicker[0])}</h4>
<h1>${escapeHtml(article.title)} </h1>
<p class="intro">${inline(article.standfirst, page)} </p>
${sharingBar(article)}
${made.lead ?? (article.lead ? picBox(article.lead, 'full', false) : '')}
<div class="group">
${made.html}
</div>
<div style="clear:both; height:0; font-size:1px; line-height: 0"></div>
<!-- detail_toolbox -->
${toolbox(article, words)}
<div class="group">
${smallList(article, words, true)}
</div>
${relatedContent(words)}
</div>
<!-- RECHTE SPALTE in DETAIL -->
<div class="col1 dim">
<div class="group">
${smallList(article, words, false)}
</div>
</div>
<div class="col1 dim"><div class="squareAd adWrapper"><div class="adHeadline">${escapeHtml(words.advertisement)}</div></div></div>
<div style="clear:both;"></div>
</div>
</div>
<div id="footerSection" style="clear:both;"><div id="footerBody"><ul class="footer"><li><a href="${words.home}">${escapeHtml(words.about[0])}</a></li></ul><p id="copyright">© ${article.published.slice(0, 4)} Deutsche Welle | <a href="/imprint">${escapeHtml(words.legal[0])}</a> | <a href="/contact">${escapeHtml(words.legal[1])}</a></p></div></div>
</body>
</html>
`;
  const leadBlocks =
    article.lead && !made.lead
      ? [figureBlock(article.lead, new URL(imageSource(article.lead, false), 'https://www.dw.com/').href)]
      : [];
  return {
    html,
    address: addressOf(article),
    blocks: [...leadBlocks, ...made.blocks],
    absent: [...chromeStrings(article, words), ...made.absent],
  };
}

function head(article, words, day) {
  const address = escapeHtml(addressOf(article));
  const description = escapeHtml(article.standfirst);
  const keywords = (article.keywords ?? []).map(escapeHtml).join(',');
  return `<link rel="canonical" href="${address}">
<link rel="amphtml" href="${address.replace('//www.', '//amp.')}">
<meta http-equiv="content-type" content="text/html; charset=utf-8">
<meta name="robots" content="index, follow, max-snippet:-1, max-video-preview:-1, max-image-preview:large"/>
<meta name="publisher" content="Deutsche Welle (www.dw.com)">
<meta name="copyright" content="&copy; ${article.published.slice(0, 4)} Deutsche Welle (www.dw.com)">
<meta name="author" content="Deutsche Welle (www.dw.com)">
<meta name="language" content="${article.lang}_${article.lang.toUpperCase()}">
<meta name="keywords" content="${keywords}">
<meta name="description" content="${description} ">
<meta property="og:description" content="${description} "/>
<meta property="og:url" content="${address}"/>
<meta property="og:site_name" content="DW.COM"/>
<meta property="og:title" content="${escapeHtml(article.title)} | DW | ${day}"/>
${article.lead ? `<meta property="og:image" content="https://static.dw.com/image/${article.lead.id}_6.jpg"/>` : ''}
<script type="text/javascript">let DWStructureType = "NORMAL";</script>
<title>${escapeHtml(article.title)} | ${escapeHtml(article.kicker[0])} | DW | ${day}</title>
<meta name="twitter:card" content="summary_large_image"/>
<meta name="twitter:site" content="${words.handle}"/>
<meta name="twitter:title" content="${escapeHtml(article.title)} "/>`;
}

/** Classic pages name their pictures by a path until about 2021, by the picture host afterwards. */
function imageSource({ id, onHost = false }, inText) {
  const format = inText ? (onHost ? '401' : '404') : '303';
  return `${onHost ? 'https://static.dw.com' : ''}/image/${id}_${format}.jpg`;
}

/** Title and alt hold the credit in brackets behind the description. */
function described({ alt = '', credit = '' }) {
  return escapeHtml(credit === '' ? alt : `${alt} (${credit})`);
}

function picBox(picture, size, inText) {
  const text = described(picture);
  return `<div class="picBox ${size}"> <a class="overlayLink" href="#" link="/overlay/image/article/${picture.id}" rel="nofollow" style="cursor: pointer;"> <img itemprop="image" src="${imageSource(picture, inText)}" width="700" height="394" title="${text}" alt="${text}"> </a> <p>${inline(picture.caption ?? '', { bare: true })}</p> </div>`;
}

function longText(article, page) {
  return {
    html: `<div class="longText">\n${article.body.map((one) => one.html(page)).join(' ')}\n</div>`,
    blocks: article.body.flatMap((one) => one.blocks(page)),
    absent: article.body.flatMap((one) => one.absent),
  };
}

function sharingBar(article) {
  const address = encodeURIComponent(permalinkOf(article));
  const items = ['fb', 'twitter', 'reddit', 'email'].map(
    (name) =>
      `<span dir="ltr"><a dir="ltr" class="sharing-item ${name} static" target="new" rel="nofollow" href="https://www.facebook.com/sharer/sharer.php?u=${address}"></a></span>`,
  );
  return `<div id="sharing-bar" class="min">${items.join('\n')}<p class="sharing-item toggler"></p></div>`;
}

function toolbox(article, words) {
  const [first, second] = words.teasers;
  return `<h4>${escapeHtml(words.classic.recommends)}</h4>
<div class="group"><div class="lineExtra"></div><div class="linkList intern"><a href="/${article.lang}/0/a-${article.number - 500}"><h2>${escapeHtml(first[0])}</h2><p>${escapeHtml(first[1])} (${article.printed[0]}) &nbsp;</p></a></div></div>
<h4>${escapeHtml(words.classic.media)}</h4>
<div class="group"><div class="lineExtra"></div><div class="linkList overlayIcon"><a href="/overlay/media/${article.lang}/0/${article.number - 600}" rel="nofollow" class="overlayLink"><h2>${escapeHtml(second[0])} <span class="icon tv"></span> &nbsp;</h2></a></div></div>`;
}

function smallList(article, words, withFeedback) {
  const { classic } = words;
  const authors = (article.authors ?? []).filter(({ inBody }) => !inBody).map(({ name }) => name);
  const keywords = (article.keywords ?? []).map(
    (word) =>
      `<a href="/search/${article.lang}?item=${encodeURIComponent(word)}" rel="nofollow">${escapeHtml(word)}</a>`,
  );
  const entries = [
    `<li><strong>${escapeHtml(classic.date)}</strong>\n${article.printed[0]}\n</li>`,
    authors.length > 0
      ? `<li>\n<strong>${escapeHtml(classic.author)}</strong>\n${escapeHtml(authors.join(', '))}\n</li>`
      : '',
    `<!-- ESI fragment of related auto topics -->\n<li>\n<strong>${escapeHtml(classic.subjects)}</strong>\n<a href="/${article.lang}/0/t-17284500">${escapeHtml(words.focusTopic)}</a>\n</li>`,
    keywords.length > 0
      ? `<li>\n<strong>${escapeHtml(classic.keywords)}</strong>\n${keywords.join(',\n')}\n</li>`
      : '',
    withFeedback
      ? `<li><strong>Feedback</strong>: <a class="overlayLink" href="#" rel="nofollow">${escapeHtml(classic.feedback)}</a>\n</li>`
      : '',
    `<li>\n<strong>${escapeHtml(classic.print[0])}</strong>\n<a class="icon print" rel="nofollow" href="javascript:window.print()">${escapeHtml(classic.print[1])}</a>\n</li>`,
    `<li>\n<strong>Permalink</strong>\n${permalinkOf(article)}\n</li>`,
  ];
  return `<ul class="smallList">\n${entries.filter((entry) => entry !== '').join('\n')}\n</ul>`;
}

function relatedContent(words) {
  const items = words.teasers.map(
    ([title, text], index) =>
      `<div class="col1" data-id="5200${index}111"><div class="news"><a href="/${words.lang}/0/a-5200${index}111"><div class="teaserImg"><img itemprop="image" src="/image/5200${index}222_301.jpg" title="${escapeHtml(title)}" alt="${escapeHtml(title)}" /></div><h2 class="">${escapeHtml(title)}<span class="date">12.12.2019</span></h2><p>${escapeHtml(text)}</p></a></div></div>`,
  );
  return `<div class="col3 relatedContent"><h4 class="meta">${escapeHtml(words.classic.related)}</h4>${items.join('\n')}</div>`;
}

function chromeStrings(article, words) {
  const { classic } = words;
  return [
    classic.cookies,
    words.advertisement,
    classic.recommends,
    classic.media,
    classic.related,
    classic.subjects,
    classic.keywords,
    classic.feedback,
    classic.print[1],
    words.focusTopic,
    ...words.legal,
    ...words.teasers.flat(),
    permalinkOf(article),
    '| DW |',
    'Deutsche Welle (www.dw.com)',
    `© ${article.published.slice(0, 4)} Deutsche Welle`,
  ];
}
