import { figureBlock } from './blocks.mjs';
import { leadFigure, modernImageAddress } from './pictures.mjs';
import { escapeHtml, inline, plain } from './text.mjs';

/** What stands in the body's place on live blogs, galleries, and pages of a video or audio. */

/** "What you need to know" and the posts, newest first; each post has a skip link, its date twice and its short address. */
export function liveBlog(article, page) {
  const { words, c } = page;
  const overview = richText(article.overview, page);
  const skip = words.skipSection.replace('{}', words.needToKnow);
  const head = `<section id="liveblog-overview" ${c('overview')}><a href="#post-liveblog-overview" ${c('quick-item')}><span ${c('')}>${escapeHtml(skip)}</span></a><div ${c('content-block')}><h2 ${c('')}>${escapeHtml(words.needToKnow)}</h2>${overview.html}</div><div id="post-liveblog-overview" ${c('quick-item-target')}></div></section>`;
  const posts = article.posts.map((post) => livePost(post, page));
  const more = `<div ${c('center')}><div role="button" tabindex="0" ${c('show-more-button')}>${escapeHtml(words.morePosts)}</div></div>`;
  return {
    html: `${head}<div ${c('liveblog-posts')}>${posts.map(({ html }) => html).join('')}</div>${more}`,
    state: overview.inner,
    blocks: [
      { type: 'heading', level: 2, text: words.needToKnow },
      ...overview.blocks,
      ...posts.flatMap(({ blocks }, index) => blocks.map((block) => withPost(block, index))),
    ],
    absent: [
      ...overview.absent,
      ...posts.flatMap(({ absent }) => absent),
      ...article.posts.map(({ title }) => words.skipSection.replace('{}', title)),
      words.morePosts,
      words.credit,
    ],
    extra: {
      posts: article.posts.map(({ title, time, authors = [], href }) => ({
        title,
        time,
        authors: authors.map(({ name }) => name),
        href,
      })),
    },
  };
}

/** A figure's block keeps its credit's parts, which JSON does not show. */
function withPost(block, post) {
  const copy = { ...block, post };
  if (block.by) Object.defineProperty(copy, 'by', { value: block.by });
  return copy;
}

function livePost(post, page) {
  const { words, c } = page;
  const body = richText(post.body, page);
  const skip = words.skipSection.replace('{}', post.title);
  const id = post.href.split('/').pop();
  const authors = (post.authors ?? []).map(
    ({ name, place }) =>
      `<span><span ${c('author no-link')}>${escapeHtml(name)}</span>${place ? `<span ${c('extra-info')}> ${escapeHtml(place)}</span>` : ''}</span>`,
  );
  const byline = authors.length === 0 ? '' : `<div ${c('author-details')}>${authors.join('')}</div>`;
  return {
    ...body,
    html: `<section id="liveblog-post-${id}" ${c('liveblog-post')}><a href="#post-${id}" ${c('quick-item')}><span ${c('')}>${escapeHtml(skip)}</span></a><span ${c('time-area')}><span ${c('publication')}><time aria-hidden="true">${post.printed[0]}</time><span ${c('sr-only')}>${post.printed[1]}</span></span></span><h2 ${c('')}>${escapeHtml(post.title)}</h2>${byline}${body.html}<section data-tracking-name="sharing-icons-inline" ${c('in-line closed')}><div class="copy-button-wrapper closed"><span ${c('')}>${post.href}</span></div></section><div id="post-${id}" ${c('quick-item-target')}></div></section>`,
  };
}

function richText(parts, page) {
  const inner = parts.map((one) => one.html(page)).join('\n');
  return {
    inner,
    html: `<div data-tracking-skip="true" data-tracking-name="rich-text" ${page.c('rich-text')}>${inner}\n</div>`,
    blocks: parts.flatMap((one) => one.blocks(page)),
    absent: parts.flatMap((one) => one.absent),
  };
}

/** A picture gallery: each picture with a counter, a headline and a text under it. */
export function gallery(article, page) {
  const { words, c } = page;
  const slides = article.slides.map((slide, index) => {
    const counter = words.counter.replace('{}', `${index + 1}`).replace('{}', `${article.slides.length}`);
    const picture = leadFigure({ ...slide, caption: '' }, page);
    return `<div ${c('slide')}>${picture}<span ${c('counter')}>${escapeHtml(counter)}</span><div ${c('slide-text')}><h2 ${c('')}>${escapeHtml(slide.name)}</h2><div ${c('rich-text')}><p>${inline(slide.text, page)}</p></div></div></div>`;
  });
  return {
    html: `<section data-tracking-name="image-gallery" aria-label="${escapeHtml(`${words.gallery} — ${article.title}`)}" ${c('slideshow')}>${slides.join('')}</section>`,
    blocks: article.slides.flatMap((slide) => slideBlocks(slide, modernImageAddress(slide))),
    absent: [
      words.counter.replace('{}', '1').replace('{}', `${article.slides.length}`),
      words.gallery,
      words.credit,
    ],
  };
}

function slideBlocks(slide, image) {
  return [
    { type: 'heading', level: 2, text: plain(slide.name) },
    figureBlock({ ...slide, caption: slide.text }, image),
  ];
}

/** The same on a classic page, where the gallery's title stands again over each picture's headline. */
export function classicGallery(article) {
  const items = article.slides.map((slide, index) => {
    const text = escapeHtml(`${slide.alt} (${slide.credit})`);
    return `<!-- Picture gallery - related image --> <li class="${index === 0 ? 'first' : 'hideBeforeLoad'}"> <div class="teaserImg"> <img itemprop="image" src="/image/${slide.id}_303.jpg" title="${text}" alt="${text}"> </div> <div class="teaserContentWrap"> <div class="tools"> </div> <h4>${escapeHtml(article.title)}</h4> <h2>${escapeHtml(slide.name)}</h2> <p>${inline(slide.text, { bare: true })}</p> ${article.galleryAuthor && index === article.slides.length - 1 ? `<p class="author"> ${escapeHtml(article.galleryAuthor)} </p> ` : ''}</div> </li>`;
  });
  return {
    lead: ' ',
    html: `<div class="gallery col3"> <div class="imgTeaserL slideshow noDim" data-id="${article.number}" data-title="${escapeHtml(article.title)}"> <ul class="slides"> ${items.join(' ')} </ul> <br class="clearfix"> <div class="teaserNavWrap"> <div class="slidePagination"> <a class="function fwd" href="javascript:void(0);" rel="nofollow"></a> <span class="slideshowNav">1 | ${article.slides.length}</span> </div> </div> </div> </div>`,
    blocks: article.slides.flatMap((slide) =>
      slideBlocks(slide, `https://www.dw.com/image/${slide.id}_303.jpg`),
    ),
    absent: [],
  };
}

/** The page of a video or audio: the player stands in the lead's place, a description under it, its show after the article. */
export function recording(article, page) {
  const { words, c } = page;
  const { duration, file, show } = article.recording;
  const tag = article.kind;
  const source =
    tag === 'video'
      ? `<source src="https://hlsvod.dw.com/i/${file}/master.m3u8" type="application/x-mpegURL"><source src="https://tvdownloaddw-a.akamaihd.net/${file}_sd_avc.mp4" type="video/mp4">`
      : `<source src="https://radiodownloaddw-a.akamaihd.net/${file}.mp3" type="audio/mpeg">`;
  const player = `<div class="vjs-wrapper big"><${tag} id="${tag}-${article.number}" controls playsinline="" preload="none" poster="data:image/png;base64,iVBORw0KGgo=" data-id="${article.number}" data-posterurl="https://static.dw.com/image/${article.number}_605.jpg" data-duration="${duration}" title="${escapeHtml(article.title)}">${source}<p class="vjs-no-js">To view this video please enable JavaScript, and consider upgrading to a web browser that <a href="https://videojs.com/html5-video-support/" target="_blank">supports HTML5 video</a></p></${tag}></div>`;
  const body = richText(article.body, page);
  const about = show
    ? `<section id="program-info" ${c('')}><a href="#post-program-info" ${c('quick-item')}><span ${c('')}>${escapeHtml(words.skipSection.replace('{}', words.aboutShow))}</span></a><div ${c('content-block')}><h2 ${c('')}>${escapeHtml(words.aboutShow)}</h2><p>${escapeHtml(show)}</p></div><div id="post-program-info" ${c('quick-item-target')}></div></section>`
    : '';
  return {
    ...body,
    html: `${player}${body.html}`,
    state: body.inner,
    after: about,
    absent: [
      ...body.absent,
      'To view this video please enable JavaScript',
      ...(show ? [words.aboutShow, show] : []),
    ],
    extra: { media: { duration: iso8601(duration), transcript: null } },
  };
}

/** @returns {string} "02:05" or "1:02:05" as ISO 8601: "PT2M5S" */
function iso8601(duration) {
  const units = ['S', 'M', 'H'];
  const parts = duration
    .split(':')
    .reverse()
    .map((value, index) => (Number(value) === 0 ? '' : `${Number(value)}${units[index]}`));
  return `PT${parts.reverse().join('')}`;
}

/** The box on the column that an opinion belongs to, after the article. */
export function columnBox(text, { words, c }) {
  return `<section id="column-info" ${c('')}><div ${c('content-block')}><h2 ${c('')}>${escapeHtml(words.aboutColumn)}</h2><p>${escapeHtml(text)}</p></div></section>`;
}
