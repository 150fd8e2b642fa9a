import { textOf } from '../../dom/text.ts';
import type { Layout, PageContext } from '../site-rule.ts';
import { parseDwAddress } from './address.ts';
import { classic, creditFigure } from './classic.ts';
import { modern } from './modern.ts';

/**
 * DW's picture galleries: each slide is a picture with its credit, a heading and a text, which is the picture's
 * caption. Elsewhere such a gallery stands in an article as part of another one and is dropped.
 */
const isGallery = ({ url }: PageContext): boolean => parseDwAddress(url)?.type === 'g';

/** A slide's parts in reading order: heading, picture, and the text as its caption. */
function arrange(slide: Element, figure: Element): void {
  const { ownerDocument: document } = slide;
  const heading = [...slide.querySelectorAll('h2, h3')].find((one) => !figure.contains(one));
  const texts = [...slide.querySelectorAll('p')].filter(
    (one) => !figure.contains(one) && !one.matches('.author'),
  );
  const caption =
    figure.querySelector('figcaption') ?? figure.appendChild(document.createElement('figcaption'));
  const words = texts.map(textOf).filter((text) => text !== '');
  caption.prepend([textOf(captionOnly(caption)), ...words].filter((text) => text !== '').join(' '));
  const signOff = slide.querySelector('p.author');
  slide.replaceChildren(...(heading ? [heading] : []), figure, ...(signOff ? [signOff] : []));
}

/** The caption that a figure has already, without its credit; its nodes are taken out. */
function captionOnly(caption: Element): Element {
  const own = caption.ownerDocument.createElement('span');
  own.append(...[...caption.childNodes].filter((node) => node.nodeName !== 'SMALL'));
  return own;
}

export const modernGallery: Layout = {
  ...modern,
  name: 'modern gallery',
  fits: isGallery,
  body: 'article [data-tracking-name="image-gallery"], article .slideshow',
  drop: modern.drop.filter(({ reason }) => reason !== 'teaser'),
  prepare({ document }) {
    for (const slide of document.querySelectorAll('article .slide, article .slideshow > *')) {
      const figure = slide.querySelector('figure');
      if (figure && slide.isConnected) arrange(slide, figure);
    }
  },
};

export const classicGallery: Layout = {
  ...classic,
  name: 'classic gallery',
  fits: isGallery,
  body: '#bodyContent .gallery',
  drop: classic.drop.filter(({ selector }) => !/gallery|imgTeaserL/.test(selector)),
  prepare({ document }) {
    for (const slide of document.querySelectorAll('#bodyContent .gallery .slides > li')) {
      const image = slide.querySelector('img');
      if (image) arrange(slide, creditFigure(document, image, ''));
    }
    for (const controls of document.querySelectorAll('.teaserNavWrap')) controls.remove();
  },
};
