import type { Survey } from './findings.ts';
import { INLINE, type Inside, mergeFlags, nothingInside, OwnLines, set } from './inside.ts';
import { notice, noticeFigure } from './notice.ts';
import { judge, readElement } from './suspects.ts';

/** A line of running text has at least this many units; scripts without spaces say as much in half of them. */
const LONG_LINE = 80;
const LONG_LINE_DENSE = 40;

/** Elements without words of an article. */
const WORDLESS = set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT svg MATH BUTTON SELECT TEXTAREA OBJECT CANVAS LINK META IFRAME TITLE DATALIST VIDEO AUDIO',
);

const isTitle = (tagName: string): boolean => /^H(?:[1-6]|EADER)$/.test(tagName);

/** Looks once at every element of a page: where running text stands, and what is likely no article. */
export function survey(body: Element, language: string): Survey {
  const longLine = /^(?:zh|ja|ko|th)\b/i.test(language) ? LONG_LINE_DENSE : LONG_LINE;
  const found: Survey = { running: [], suspects: [], captions: [], pictures: [], standfirsts: [] };

  const visit = (element: Element, outside: boolean, inLink: boolean): Inside => {
    const { tagName } = element;
    const inside = nothingInside();
    const { names, suspect } = readElement(element);
    if (suspect) found.suspects.push(suspect);
    const within = outside || suspect !== null || tagName === 'FIGURE' || tagName === 'TABLE';
    const place = found.running.length;
    const lines = new OwnLines(inside, isTitle(tagName) ? Number.POSITIVE_INFINITY : longLine, inLink);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) lines.add((child.nodeValue ?? '').trim().length, 0);
      else if (child.nodeType === 1) visitChild(child as Element, inside, lines, within, inLink);
    }
    const partOfLine = INLINE.has(tagName) && !inside.block;
    lines.end(partOfLine);
    if (lines.running > 0) {
      inside.running += lines.running;
      found.running.splice(place, 0, { element, length: lines.running, outside: within });
    }
    if (suspect) judge(suspect, inside, partOfLine, found.suspects);
    else if (!within) notice(element, inside, names, found);
    else if (tagName === 'FIGURE') noticeFigure(element, inside, found);
    return inside;
  };

  const visitChild = (
    child: Element,
    inside: Inside,
    lines: OwnLines,
    within: boolean,
    inLink: boolean,
  ): void => {
    const { tagName } = child;
    if (tagName === 'INPUT') inside.form ||= isAddressField(child);
    if (WORDLESS.has(tagName)) return;
    const isLink = tagName === 'A';
    const seen = visit(child, within, inLink || isLink);
    mergeFlags(inside, seen, tagName);
    const linked = isLink ? seen.length : seen.linked;
    if (INLINE.has(tagName) && !seen.block) {
      lines.add(seen.length, linked);
      return;
    }
    lines.end();
    inside.block = true;
    inside.length += seen.length;
    inside.linked += linked;
    inside.running += seen.running;
  };

  visit(body, false, false);
  return found;
}

/** Whether a field asks for an address, or is one of a poll's choices. */
function isAddressField(input: Element): boolean {
  const type = input.getAttribute('type');
  return type === 'email' || type === 'radio' || /e-?mail/i.test(input.getAttribute('name') ?? '');
}
