import { escapeHtml, hovering, inline, plain } from './text.mjs';

/**
 * The parts that article bodies are written with. Each says how the page prints it and what the reading must
 * make of it:
 *
 * - `html(page)` the markup, for the page's layout
 * - `blocks(page)` the blocks of the outward JSON, [] for what is no part of the article
 * - `absent` strings that no reading may hold
 *
 * `page` is what the layout's renderer gives: its words, its generation, whether it is classic or AMP.
 */

const part = (html, blocks = () => [], absent = []) => ({ html, blocks, absent });

/** A paragraph. */
export const p = (source) =>
  part(
    (page) => `<p>${inline(source, page)}</p>`,
    () => [{ type: 'paragraph', text: plain(source) }],
    hovering(source),
  );

/** A subhead. */
export const h2 = (source) =>
  part(
    (page) => `<h2>${inline(source, page)}</h2>`,
    () => [{ type: 'heading', level: 2, text: plain(source) }],
  );

/** A subhead as classic pages have it: a paragraph that is strong as a whole. */
export const strongSubhead = (source) =>
  part(
    (page) => `<p><strong>${inline(source, page)}</strong></p>`,
    () => [{ type: 'heading', level: 2, text: plain(source) }],
  );

function list(tag, items) {
  return part(
    (page) => `<${tag}>\n${items.map((item) => `\t<li>${inline(item, page)}</li>`).join('\n')}\n</${tag}>`,
    () => {
      const plainItems = items.map(plain);
      return [{ type: 'list', ordered: tag === 'ol', items: plainItems, text: plainItems.join('\n') }];
    },
  );
}

export const ul = (...items) => list('ul', items);
export const ol = (...items) => list('ol', items);

/** Words set apart as a quotation: `blockquote > p`. */
export const quote = (...lines) =>
  part(
    (page) => `<blockquote>${lines.map((line) => `<p>${inline(line, page)}</p>`).join('')}</blockquote>`,
    () => [{ type: 'quote', text: lines.map(plain).join('\n') }],
  );

/** A table; the first row is its head. */
export const table = ({ caption = '', rows }) =>
  part(
    (page) => {
      const cells = (row, tag) => row.map((cell) => `<${tag}>${inline(cell, page)}</${tag}>`).join('');
      const [head = [], ...others] = rows;
      const title = caption === '' ? '' : `<caption>${inline(caption, page)}</caption>`;
      return `<table>${title}<thead><tr>${cells(head, 'th')}</tr></thead><tbody>${others.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>`;
    },
    () => {
      const plainRows = rows.map((row) => row.map(plain));
      const text = plainRows.map((row) => row.join('\t')).join('\n');
      return [{ type: 'table', rows: plainRows, caption: plain(caption), text }];
    },
  );

/** An info box, which a reading keeps apart. */
export const infoBox = (title, ...lines) =>
  part(
    (page) =>
      `<aside class="info-box"><h2>${inline(title, page)}</h2>${lines.map((line) => `<p>${inline(line, page)}</p>`).join('')}</aside>`,
    () => [{ type: 'aside', title: plain(title), text: lines.map(plain).join('\n') }],
  );

/**
 * A picture. `by` is what its credit says, taken apart: [photographer, agencies, distributor].
 *
 * @param {{ id: number, alt?: string, caption?: string, credit?: string, by?: [string | null, string[], string | null], hydrated?: boolean, side?: boolean }} picture
 */
export const figure = (picture) =>
  part(
    (page) => page.figure(picture),
    (page) => [figureBlock(picture, page.imageAddress(picture))],
  );

/** The block of a picture, with the credit's parts beside it until the generator takes them out. */
export function figureBlock({ caption = '', credit = '', alt = '', by = [null, [], null] }, image) {
  const block = { type: 'figure', text: '', caption: plain(caption), credit: plain(credit), image, alt };
  Object.defineProperty(block, 'by', { value: by });
  return block;
}

/** The lead picture again, inside the body: dropped. */
export const leadAgain = (picture) => ({ ...part((page) => page.figure(picture)), again: true });

/**
 * A player inside the body: its h2 looks like a subhead, its placeholder is English in every language. It is a
 * recording of its own beside the article, so nothing of it stays.
 */
function player(picture, tag) {
  const { id, title, duration, file } = picture;
  return part(
    (page) => {
      const label = tag === 'video' ? page.words.embeddedVideo : page.words.embeddedAudio;
      const stream =
        tag === 'video'
          ? `<source src="https://hlsvod.dw.com/i/${file}/master.m3u8" type="application/x-mpegURL">`
          : '';
      return `<div class="vjs-wrapper embed big"><h2 aria-label="${escapeHtml(`${label} — ${title}`)}" class="headline"><svg viewBox="0 0 25 25"><path d="M4 3l18 9-18 9z"></path></svg>${escapeHtml(title)}</h2><${tag} id="${tag}-${id}" controls playsinline="" preload="none" poster="data:image/png;base64,iVBORw0KGgo=" data-id="${id}" data-posterurl="https://static.dw.com/image/${id}_605.jpg" data-duration="${duration}">${stream}<source src="${playerFile(picture, tag)}" type="${tag}/${tag === 'video' ? 'mp4' : 'mpeg'}"><p class="vjs-no-js">To view this video please enable JavaScript, and consider upgrading to a web browser that <a href="https://videojs.com/html5-video-support/" target="_blank">supports HTML5 video</a></p></${tag}></div>`;
    },
    () => [],
    [title, 'To view this video please enable JavaScript', 'supports HTML5 video'],
  );
}

/** @returns {string} the address of a recording, on the host that DW keeps them on */
export function playerFile({ file }, tag = 'video') {
  return `https://tvdownloaddw-a.akamaihd.net/${file}${tag === 'video' ? '_sd_avc.mp4' : '.mp3'}`;
}

export const video = (recording) => player(recording, 'video');
export const audio = (recording) => player(recording, 'audio');

/** A post of X, empty until the page's scripts fill it: the saved page has no word and no link of it. */
export const tweet = (id) => part(() => `<blockquote class="tweet embed" data-id="${id}"></blockquote>`);

/** A slot for an advertisement between the paragraphs. */
export const ad = (number = 1) =>
  part(() => `<span data-slot-id="Article_InContent-${number}" class="rich-text-ad"></span>`);

/** A line that only leads to another article: dropped. */
export const readMore = (label, title, href) =>
  part(
    (page) => `<p><em>${escapeHtml(label)}</em>: ${inline(`[${title}](${href})`, page)}</p>`,
    () => [],
    [title],
  );

/** The same with the label inside the link's line and no emphasis. */
export const readMorePlain = (label, title, href) =>
  part(
    (page) =>
      `<p>${escapeHtml(label)}${label.endsWith('：') ? '' : ': '}${inline(`[${title}](${href})`, page)}</p>`,
    () => [],
    [title],
  );

/** The newsletter line of classic pages: dropped. */
export const newsletterLine = (text) =>
  part(
    () =>
      `<p><a href="http://www.dw.com/en/newsletter-registration/a-15718229" target="_blank" class="icon intern" rel="noopener">${escapeHtml(text)}</a></p>`,
    () => [],
    [text],
  );

/** A frame with a newsletter form: dropped. */
export const newsletterFrame = () =>
  part(
    () =>
      '<iframe data-src="https://www.dw.com/webapi/iframes/widget/en/68001122/newsletter" height="280" width="100%" title="Newsletter form"></iframe>',
    () => [],
    ['Newsletter form'],
  );

/** The call to choose DW as a preferred source: dropped. `text` has the link in the little markup. */
export const preferredSource = (text) =>
  part(
    (page) => `<p>${inline(text, page)}</p>`,
    () => [],
    [plain(text)],
  );

/** A promo or chrome line inside the body that is neither: dropped. */
export const promoLine = (text) =>
  part(
    (page) => `<p>${inline(text, page)}</p>`,
    () => [],
    [plain(text)],
  );

/** A line of the sign-off: no block, its parts stand in the article's `desk`. */
export const signOff = (text) => ({ ...part((page) => `<p>${inline(text, page)}</p>`), signs: true });

/** A paragraph with nothing but a space in it. */
export const blank = () => part(() => '<p>&nbsp;</p>');

/**
 * A paragraph that no reader of the page sees: dropped.
 *
 * @param {'hidden' | 'style="display:none"' | 'aria-hidden="true" style="visibility:hidden"'} how the attributes that hide it
 */
export const unseen = (text, how) =>
  part(
    () => `<p ${how}>${escapeHtml(text)}</p>`,
    () => [],
    [text],
  );

/** A gallery nested in the body of a classic page, with a second `.longText` around it: dropped. */
export const nestedGallery = ({ id, title, slides, author = '' }) =>
  part(
    () => {
      const items = slides.map(
        ({ id: picture, alt, name, text }, index) =>
          `<!-- Picture gallery - related image --> <li class="${index === 0 ? 'first' : 'hideBeforeLoad'}"> <div class="teaserImg"> <img itemprop="image" src="/image/${picture}_303.jpg" title="${escapeHtml(alt)}" alt="${escapeHtml(alt)}"> </div> <div class="teaserContentWrap"> <div class="tools"> </div> <h4>${escapeHtml(title)}</h4> <h2>${escapeHtml(name)}</h2> <p>${escapeHtml(text)}</p> ${author !== '' && index === slides.length - 1 ? `<p class="author"> ${escapeHtml(author)} </p> ` : ''}</div> </li>`,
      );
      return `<div class="longText"> <!-- PictureGallery --> <div class="gallery col3"> <div class="imgTeaserL slideshow noDim" data-id="${id}" data-title="${escapeHtml(title)}"> <ul class="slides"> ${items.join(' ')} </ul> <br class="clearfix"> <div class="teaserNavWrap"> <div class="slidePagination"> <a class="function fwd" href="javascript:void(0);" rel="nofollow"></a> <span class="slideshowNav"></span> </div> </div> </div> </div> </div>`;
    },
    () => [],
    [title, ...slides.flatMap(({ name, text }) => [name, text]), ...(author === '' ? [] : [author])],
  );

/** A player in the body of a classic page with its share box: dropped. */
export const classicVideo = ({ id, title, file, seconds }) =>
  part(
    (page) =>
      `<div class="col3 right"> <div class="group"> <div class="standaloneWrap"> <div class="imgTeaserL video" data-media-id="${id}"> <div class="mediaItem" data-media-id="${id}"> <input type="hidden" name="player_type" value="video"> <input type="hidden" name="file_name" value="${playerFile({ file })}"> <input type="hidden" name="file_duration" value="${seconds}"> <input type="hidden" name="media_title" value="${escapeHtml(title)}"> <div class="teaserImg"> <div class="playButtonArea"> <span class="playBtnText">${escapeHtml(page.words.classic.watch)}</span> <span class="right">${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}</span> </div> </div> <script type="text/javascript">DW_PLAYER.shareLocalization = "Share";</script> <div class="teaserContentWrap share" style="display:none;"> <div class="shareInfo"> <h4>${escapeHtml(page.words.classic.share)}</h4> <h2>${escapeHtml(title)}</h2> <p> <a class="icon external overlayLink" rel="nofollow" href="#">${escapeHtml(page.words.classic.send)}</a> <span dir="ltr"> <a dir="ltr" class="icon fb" target="new" rel="nofollow" href="https://www.facebook.com/sharer/sharer.php">Facebook</a> </span> </p> <p><strong>Permalink</strong> https://p.dw.com/p/7vid${id % 10}</p> </div> </div> <div class="teaserContentWrap information"> <h2>${escapeHtml(title)}</h2> <span class="icon video"></span> </div> </div> </div> </div> </div> </div>`,
    () => [],
    [title],
  );
