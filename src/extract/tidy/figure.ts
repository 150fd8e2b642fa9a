import type { Element, ElementContent } from 'hast';
import { elementNode, textNode } from '../../tree/make.ts';
import { elements, find, isElement, property } from '../../tree/query.ts';
import { stripCreditPrefix } from '../credit.ts';
import { tidyInline } from './inline.ts';

/** Class words that publishers give a picture's credit. */
const CREDIT_CLASS =
  /(?:^|[-_])(?:cr[eé]dit[eo]?s?|copyright|photographer|fotograf|autor-?foto|bildquelle|image-?source|photo-?by|byline)(?:$|[-_])/i;

/** A picture smaller than this is an icon: in pixels, by the page's own attributes. */
const ICON = 48;

/**
 * A figure in the body's vocabulary: `figure > img?, figcaption > (caption, small = credit)`.
 *
 * @param element a `figure`, a `picture` or an `img` of a page, addresses resolved
 * @returns null where there is neither a picture nor a caption
 */
export function tidyFigure(element: Element): Element | null {
  const images = element.tagName === 'img' ? [element] : elements(element, 'img');
  const image =
    images.find((one) => property(one, 'src') !== '' && !isIcon(one)) ?? images.find((one) => !isIcon(one));
  const { caption, credit } = readCaption(element);
  const children: ElementContent[] = [];
  const source = image ? property(image, 'src') : '';
  if (image && source !== '') {
    children.push(
      elementNode('img', [], { src: source, alt: property(image, 'alt').replace(/\s+/g, ' ').trim() }),
    );
  }
  const words: ElementContent[] = [...caption];
  if (credit !== '') words.push(elementNode('small', [textNode(credit)]));
  if (words.length > 0) children.push(elementNode('figcaption', words));
  if (children.length === 0) return null;
  return elementNode('figure', children);
}

/** @returns whether the page gives a picture the size of an icon. */
export function isIcon(image: Element): boolean {
  const width = Number.parseInt(property(image, 'width'), 10);
  const height = Number.parseInt(property(image, 'height'), 10);
  return (width > 0 && width < ICON && height < ICON) || property(image, 'className').includes('emoji');
}

/** The caption's words and the credit, taken apart: the credit is an element of its own beside or in the caption. */
function readCaption(element: Element): { caption: ElementContent[]; credit: string } {
  const captionElement = find(element, 'figcaption');
  const creditElement = findCredit(element);
  const words = creditElement ? rawText(creditElement) : '';
  const children = captionElement ? withoutElement(captionElement.children, creditElement) : [];
  return { caption: tidyInline(children), credit: stripCreditPrefix(words) };
}

function findCredit(element: Element): Element | undefined {
  const walk = (parent: Element): Element | undefined => {
    for (const child of parent.children.filter(isElement)) {
      if (isCredit(child)) return child;
      const inner = walk(child);
      if (inner) return inner;
    }
    return undefined;
  };
  return walk(element);
}

function isCredit(element: Element): boolean {
  if (element.tagName === 'small' || element.tagName === 'cite') return rawText(element) !== '';
  const names = element.properties.className;
  if (!Array.isArray(names) || element.tagName === 'figcaption' || element.tagName === 'img') return false;
  return names.some((name) => CREDIT_CLASS.test(String(name))) && rawText(element) !== '';
}

function withoutElement(children: readonly ElementContent[], gone: Element | undefined): ElementContent[] {
  return children
    .filter((child) => child !== gone)
    .map((child) =>
      isElement(child) ? { ...child, children: withoutElement(child.children, gone) } : child,
    );
}

function rawText(element: Element): string {
  const collect = (parent: Element): string =>
    parent.children
      .map((child) => (child.type === 'text' ? child.value : isElement(child) ? collect(child) : ''))
      .join('');
  return collect(element)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}
