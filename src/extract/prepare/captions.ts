import { rename } from './boxes.ts';
import type { Part } from './findings.ts';

/** A caption is at most this long. */
const LONGEST = 700;

/** A box is a picture's with its caption where it has at most this many units more of text: the credit. */
const BESIDE = 150;

/** How far above a caption its picture's box may stand. */
const REACH = 4;

const PICTURE = 'img, picture, amp-img, video, iframe';

/**
 * Ties captions that are no `figcaption` to their pictures: the box of both becomes a figure, so that a caption
 * never stands in the text.
 *
 * @param captions elements that their names call a caption
 * @param pictures figures without a caption, and small boxes of a picture with words
 */
export function tieCaptions(captions: readonly Part[], pictures: readonly Part[]): void {
  for (const { element, length } of captions.toReversed()) {
    if (!element.isConnected || length > LONGEST || element.parentElement?.closest('figcaption')) continue;
    if (element.querySelector(PICTURE)) wrapPicture(element);
    else tie(element, length);
  }
  for (const { element, length } of pictures) {
    if (element.isConnected && length <= LONGEST && !element.querySelector('figcaption, figure'))
      wrapPicture(element);
  }
}

function tie(caption: Element, length: number): void {
  const figcaption = rename(caption, 'figcaption');
  findPicture(figcaption, length);
  if (figcaption.closest('figure')) return;
  const figure = figcaption.ownerDocument.createElement('figure');
  figcaption.replaceWith(figure);
  figure.append(figcaption);
}

/** Makes a figure of a caption and the picture beside it, where there is one. */
function findPicture(figcaption: Element, length: number): void {
  let box: Element = figcaption;
  for (let step = 0; step < REACH; step++) {
    const before = box.previousElementSibling;
    if (before?.querySelector(PICTURE) || before?.matches(PICTURE)) {
      if ((before.textContent ?? '').trim() !== '' && before.tagName !== 'FIGURE') return;
      join(before, figcaption, box);
      return;
    }
    const parent = box.parentElement;
    if (!parent || parent.tagName === 'BODY') return;
    if (parent.tagName === 'FIGURE') return;
    if ((parent.textContent ?? '').trim().length > length + BESIDE) return;
    if (parent.querySelector(PICTURE)) {
      rename(parent, 'figure');
      return;
    }
    box = parent;
  }
}

/** Makes a picture and the caption after it one figure. */
function join(picture: Element, figcaption: Element, box: Element): void {
  const figure = picture.tagName === 'FIGURE' ? picture : picture.ownerDocument.createElement('figure');
  if (figure !== picture) {
    picture.replaceWith(figure);
    figure.append(picture);
  }
  figure.append(figcaption);
  if (box !== figcaption && (box.textContent ?? '').trim() === '') box.remove();
}

/** Turns a box of a picture and words into a figure: all that is no picture is its caption. */
function wrapPicture(box: Element): void {
  if (box.querySelector('figcaption')) {
    if (box.tagName !== 'FIGURE' && !box.querySelector('figure')) rename(box, 'figure');
    return;
  }
  const figure = box.tagName === 'FIGURE' ? box : rename(box, 'figure');
  const figcaption = figure.ownerDocument.createElement('figcaption');
  moveWords(figure, figcaption);
  figure.append(figcaption);
}

/** Moves what holds words and no picture, at any depth. */
function moveWords(from: Element, to: Element): void {
  for (const child of [...from.childNodes]) {
    const isElement = child.nodeType === 1;
    if (isElement && ((child as Element).matches(PICTURE) || (child as Element).querySelector(PICTURE)))
      moveWords(child as Element, to);
    else if ((child.textContent ?? '').trim() !== '') to.append(child, ' ');
  }
}
