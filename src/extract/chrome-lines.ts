import type { Element, Root } from 'hast';
import type { Removal } from '../article.ts';
import { excerpt } from '../dom/text.ts';
import { LABELS, PLACEHOLDERS, PROMOS, READ_MORE } from '../language/page-lists.ts';
import { textOf } from '../tree/blocks.ts';
import { elements, isElement, property } from '../tree/query.ts';

/** A line is chrome: the reason, or null for a line of the article. */
type Test = (line: Element, text: string) => string | null;

/** A label before a link is at most this long: "Read more", "Lesen Sie auch". */
const LONGEST_LABEL = 40;
/** A promo with a link, told by its words, is at most this long. */
const LONGEST_PROMO = 400;

/**
 * Removes lines between the paragraphs that are no part of the article: "Read more: …", newsletter and
 * "preferred source" promos, left-over labels. A line is told by its structure (a label and nothing but
 * links) with words of any language beside it; words alone count only where they are attested.
 *
 * @param body changed in place
 */
export function dropChromeLines(body: Root, removed: Removal[]): void {
  body.children = body.children.filter((child) => {
    if (!isElement(child) || !isLine(child)) return true;
    const text = textOf(child);
    const reason = TESTS.map((test) => test(child, text)).find((found) => found !== null);
    if (!reason) return true;
    removed.push({ step: 'chrome lines', reason, excerpt: excerpt(text) });
    return false;
  });
}

function isLine(element: Element): boolean {
  return element.tagName === 'p' || /^h[2-6]$/.test(element.tagName);
}

const TESTS: readonly Test[] = [readMore, promo, placeholder, label];

/** Nothing but links after a short label that a language knows. */
function readMore(line: Element, text: string): string | null {
  const outside = outsideLinks(line, text);
  if (outside === null || outside.length > LONGEST_LABEL) return null;
  return startsWith(text, READ_MORE) ? 'leads to another article' : null;
}

/** @returns a line's words outside its links, null for a line without a link. */
function outsideLinks(line: Element, text: string): string | null {
  const links = elements(line, 'a');
  if (links.length === 0) return null;
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
  return linked === 0
    ? null
    : text.length - linked > LONGEST_LABEL
      ? text
      : text.slice(0, text.length - linked);
}

function promo(line: Element, text: string): string | null {
  if (text.length > LONGEST_PROMO) return null;
  const addresses = elements(line, 'a').map((link) => property(link, 'href'));
  const toNewsletter = addresses.some((address) =>
    /newsletter|google\.[a-z.]+\/preferences\/source/i.test(address),
  );
  const linked = elements(line, 'a').reduce((sum, link) => sum + textOf(link).length, 0);
  if (toNewsletter && linked >= text.length - 2) return 'newsletter or other promo';
  if (addresses.length > 0 && linked >= text.length - 3 && addresses.every(isProfile))
    return 'call to follow the outlet elsewhere';
  if (addresses.some((address) => /google\.[a-z.]+\/preferences\/source/i.test(address)))
    return 'preferred-source promo';
  const withoutYear = text.replace(/^©\s*\d{4}年?\s*/u, '');
  return startsWith(withoutYear, PROMOS) ? 'newsletter or other promo' : null;
}

/** An account of a network, no single post: at most one step below the host. */
function isProfile(address: string): boolean {
  return /^https?:\/\/(?:www\.|m\.)?(?:facebook|twitter|x|instagram|youtube|tiktok|threads|t|whatsapp)\.(?:com|me|net)\/[^/?]*\/?(?:\?.*)?$/i.test(
    address,
  );
}

/** "To view this video please enable JavaScript": printed in English in every language. */
function placeholder(_line: Element, text: string): string | null {
  return startsWith(text, PLACEHOLDERS) ? 'placeholder for a video' : null;
}

/** A line that is exactly one of the page's labels: "Advertisement", "Related topics". */
function label(_line: Element, text: string): string | null {
  return LABELS.includes(text.toLowerCase()) ? 'label of the page' : null;
}

export function startsWith(text: string, beginnings: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return beginnings.some((one) => lower.startsWith(one));
}
