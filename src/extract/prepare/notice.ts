import type { Survey } from './findings.ts';
import { INLINE, type Inside } from './inside.ts';
import type { Names } from './names.ts';
import { measures } from './suspects.ts';

/** A box that is linked for more than this share, with a picture and no more text than this, leads elsewhere. */
const TEASER_LINKED = 0.9;
const LONGEST_TEASER = 400;

/** A headline has so many units; a link that says it again is this share at least of a teaser's text. */
const SHORTEST_HEADLINE = 20;
const LAID_OVER = 0.35;

/** A box with a field for an address asks to subscribe where it has no more text than this. */
const LONGEST_FORM = 500;

/** Words beside a picture, in a box of their own, are its caption up to this many units. */
const LONGEST_CAPTION = 250;

/** In a box that its name calls a picture, a paragraph is the caption up to this many units. */
const LONGEST_NAMED_CAPTION = 450;

/** Tells what an element without a suspicious name is by what it holds. */
export function notice(element: Element, inside: Inside, { part }: Names, found: Survey): void {
  const { length, picture } = inside;
  const suspect = (reason: string): void => {
    found.suspects.push({ element, reason, certain: false, ...measures(inside) });
  };
  if (length === 0) return;
  if (part === 'caption' || element.tagName === 'FIGCAPTION') {
    found.captions.push({ element, length });
    inside.caption = true;
  } else if (part === 'standfirst') found.standfirsts.push({ element, length });
  else if (inside.form && inside.block && length <= LONGEST_FORM) suspect('form');
  else if ((picture && isTeaser(element, inside)) || isTeaserArticle(element, inside)) suspect('teaser');
  else if (
    picture &&
    (isPictureBox(element, inside) || (part === 'picture' && isNamedPicture(element, inside)))
  ) {
    found.pictures.push({ element, length });
    inside.caption = true;
  }
}

/** Tells a figure whose words are in no caption. */
export function noticeFigure(element: Element, inside: Inside, found: Survey): void {
  if (inside.length > 0 && !inside.caption && inside.picture)
    found.pictures.push({ element, length: inside.length });
}

/** A small box with a picture whose text leads elsewhere. */
function isTeaser(element: Element, { length, linked, running, block }: Inside): boolean {
  if (running > 0 || length < 12 || length > LONGEST_TEASER) return false;
  if (element.tagName === 'A') return block;
  return linked >= length * TEASER_LINKED && !INLINE.has(element.tagName) && element.tagName !== 'P';
}

/** A small `article` without running text of which a good part leads elsewhere: a link is laid over its headline. */
function isTeaserArticle({ tagName }: Element, { length, linked, running, headline }: Inside): boolean {
  if (tagName !== 'ARTICLE' || running > 0 || headline) return false;
  return length <= LONGEST_TEASER && linked >= Math.max(SHORTEST_HEADLINE, length * LAID_OVER);
}

/** A small box with a picture and a line that is in no paragraph. */
function isPictureBox({ tagName }: Element, { length, linked, words, caption, block }: Inside): boolean {
  if (tagName !== 'DIV' && tagName !== 'SECTION') return false;
  return block && !words && !caption && length <= LONGEST_CAPTION && linked < length / 2;
}

/** A box that is called a picture, with a picture and a paragraph. */
function isNamedPicture(element: Element, { length, linked, caption, headline }: Inside): boolean {
  if (element.tagName === 'P' || INLINE.has(element.tagName) || caption || headline) return false;
  return (
    length <= LONGEST_NAMED_CAPTION &&
    linked < length / 2 &&
    element.querySelector('h2, h3, h4, h5, h6, ul, ol, blockquote') === null
  );
}
