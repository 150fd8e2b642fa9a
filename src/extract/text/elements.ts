import type { Element } from 'hast';
import { collapse } from '../../dom/text.ts';
import { pageWordsByTag } from '../../language/page-registry.ts';
import { elementNode, textNode } from '../../tree/make.ts';
import { stripCreditPrefix } from '../credit.ts';
import { type Paragraph, withoutBullet } from './paragraphs.ts';

/** A line "Image: X/Y", or a caption that "Image: X/Y" is glued to. */
export function creditOf(line: string): { caption: string; credit: string } | null {
  for (const [, page] of pageWordsByTag()) {
    for (const { text } of page.imageCredit) {
      const at = line.lastIndexOf(`${text}:`);
      if (at === -1) continue;
      const credit = stripCreditPrefix(line.slice(at));
      const caption = line.slice(0, at);
      const glued = caption === '' || !/\s$/.test(caption);
      if (glued && credit.length <= 120 && !/\p{Ll}{3}[.!?]\s/u.test(credit))
        return { caption: collapse(caption), credit };
    }
  }
  return null;
}

/** The blocks of a paragraph: its lines, lists of its bullets, figures of its credits. */
export function toElements({ lines, at }: Paragraph): Element[] {
  const elements: Element[] = [];
  let bullets: string[] = [];
  const flush = (): void => {
    if (bullets.length > 0) elements.push(list(bullets, at));
    bullets = [];
  };
  for (const [index, line] of lines.entries()) {
    const picture = creditOf(line);
    if (picture) {
      flush();
      const before = elements.at(-1);
      const ownCaption =
        picture.caption === '' && index > 0 && before?.tagName === 'p' ? elements.pop() : undefined;
      elements.push(figure(picture.caption || captionText(ownCaption), picture.credit, at));
    } else if (/^[•*-]\s+/.test(line)) bullets.push(withoutBullet(line));
    else {
      flush();
      elements.push(paragraph(collapse(line), at));
    }
  }
  flush();
  return elements;
}

function captionText(element: Element | undefined): string {
  const first = element?.children[0];
  return first?.type === 'text' ? first.value : '';
}

/** A paragraph that says where it stands in the file. */
export function paragraph(words: string, at: number): Element {
  return elementNode('p', [textNode(words)], { dataAt: at });
}

function list(items: string[], at: number): Element {
  const children = items.map((item) => elementNode('li', [textNode(collapse(item))]));
  return elementNode('ul', children, { dataAt: at });
}

function figure(caption: string, credit: string, at: number): Element {
  const small = elementNode('small', [textNode(credit)]);
  const words = elementNode('figcaption', [textNode(caption), small]);
  return elementNode('figure', [words], { dataAt: at });
}
