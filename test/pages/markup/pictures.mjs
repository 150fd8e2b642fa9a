import { figureBlock } from './blocks.mjs';
import { escapeHtml, inline } from './text.mjs';

/** DW's picture formats and their widths: 16:9 (600…605), square (800…803), wide (1000…1004). */
const LANDSCAPE = [
  [600, 78],
  [601, 201],
  [602, 379],
  [603, 545],
  [604, 767],
  [605, 1199],
];
const SQUARE = [
  [800, 50],
  [801, 129],
  [802, 352],
  [803, 575],
];
const WIDE = [
  [1000, 80],
  [1001, 576],
  [1002, 768],
  [1003, 992],
  [1004, 1200],
];

const image = (id, format, suffix = 'jpg') => `https://static.dw.com/image/${id}_${format}.${suffix}`;

function sourceSet(id, formats, suffix) {
  return formats.map(([format, width]) => `${image(id, format, suffix)} ${width}w`).join(', ');
}

/** @returns {string} the address that a reading gives for a picture: 16:9, 1199 pixels wide */
export function modernImageAddress({ id }) {
  return image(id, 605);
}

/** "Image: X/Y" inside a caption; the pages of 2023 have React's comment nodes in it. */
function credit(text, words, generation, className) {
  if (!text) return '';
  const prefix = generation === '2023' ? `${words.credit}<!-- --> <!-- -->` : `${words.credit} `;
  return `<small ${className}>${prefix}${escapeHtml(text)}</small>`;
}

/** The lead picture: `figure > picture` with many sources and an `img` whose src is empty. */
export function leadFigure(picture, { words, generation, c, amp }) {
  const { id, alt = '', caption = '' } = picture;
  const media = [
    '(min-width: 0px) and (max-width: 575px)',
    '(min-width: 576px) and (max-width: 991px)',
    '(min-width: 992px) ',
  ];
  const sources = (suffix) =>
    [SQUARE, LANDSCAPE, WIDE]
      .map(
        (formats, index) =>
          `<source type="image/${suffix === 'jpg' ? 'jpeg' : 'webp'}" srcset="${sourceSet(id, formats, suffix)}" media="${media[index]}" height="56.25" width="100">`,
      )
      .join('');
  const own = sourceSet(id, LANDSCAPE, 'jpg');
  const img = amp
    ? `<amp-img alt="${escapeHtml(alt)}" layout="responsive" width="1199" height="674" src="${image(id, 605)}" srcset="${own}"></amp-img>`
    : `<picture ${c('')}>${generation === '2023' ? '' : sources('webp')}${sources('jpg')}<img alt="${escapeHtml(alt)}" fetchpriority="high" height="56.25" src="" srcset="${own}" title="${escapeHtml(alt)}" width="100"></picture>`;
  const small = credit(picture.credit, words, generation, c('copyright'));
  return `<figure ${c('lead')}>${img}<figcaption ${c('caption')}>${inline(caption)}${small}</figcaption></figure>`;
}

/** A picture between the paragraphs: its address is in data-url with a placeholder for the format. */
export function textFigure(picture, { words, generation, amp }) {
  const { id, alt = '', caption = '', hydrated = false, side = false } = picture;
  const template = `https://static.dw.com/image/${id}_\${formatId}.jpg`;
  const size = side ? 'master_portrait small' : 'master_landscape big';
  const data = `data-format="MASTER_LANDSCAPE" data-id="${id}" data-url="${template}" data-aspect-ratio="16/9"`;
  let img = `<img ${data} alt="${escapeHtml(alt)}" style="padding-bottom: 56.25%; height: 0; max-height: 0;"${generation === '2023' ? '/' : ` src="${template}"`}>`;
  if (hydrated) {
    img = `<img class="lq-img" aria-hidden="true" alt="${escapeHtml(alt)}" src="${image(id, 600)}"><img class="hq-img" alt="${escapeHtml(alt)}" title="${escapeHtml(alt)}" src="${image(id, 605)}">`;
  }
  if (amp) {
    img = `<amp-img alt="${escapeHtml(alt)}" layout="responsive" width="1199" height="674" src="${image(id, 604)}" srcset="${sourceSet(id, LANDSCAPE, 'jpg')}"></amp-img>`;
  }
  const small = credit(picture.credit, words, generation, 'class="copyright"');
  return `<figure class="placeholder-image ${size}">${img}<figcaption class="img-caption">${inline(caption)}${small}</figcaption></figure>`;
}

/** The block of the lead picture. */
export function leadBlock(picture) {
  return figureBlock(picture, modernImageAddress(picture));
}
