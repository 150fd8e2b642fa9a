import type { Element } from 'hast';
import type { Removal } from '../../article.ts';
import { textOf } from '../../tree/blocks.ts';
import { elements, property } from '../../tree/query.ts';
import { drop, type Line, type LinedBody } from './lines.ts';

/** From this share on a line is nothing but its links. */
const ONLY_LINKS = 0.85;

/** A label before a link, "Read more:", is at most this long; the link names an article, so it has some words. */
const LONGEST_LABEL = 40;
const SHORTEST_HEADLINE = 15;

/** After an article, of so many lines of running text, lines that lead elsewhere may be as many as they like. */
const FEWEST_RUNNING = 4;

/** The line before a list of links that names it is at most this long. */
const LONGEST_LIST_LABEL = 80;

/**
 * Drops lines that only lead to other articles: a link alone, a label and a link, a list of links with its label.
 * In a digest, where such lines are as many as those of running text, they are the article, and all stay; so do
 * links to other sites, which are sources, documents or wares.
 *
 * @param site the page's host
 */
export function dropLinkLines(body: LinedBody, site: string, removed: Removal[]): void {
  const lines = body.lines;
  const leading = new Set(
    lines.filter(
      (line, index) =>
        (leadsElsewhere(line) || isTeaserHeading(line, lines[index + 1])) && staysOnSite(line, site),
    ),
  );
  const last = lines.findLastIndex(({ running }) => running);
  const running = lines.filter((line) => line.running).length;
  const isArticle = running >= FEWEST_RUNNING;
  const items = lines
    .filter((line, index) => leading.has(line) && (index < last || !isArticle))
    .reduce((sum, { element }) => sum + Math.max(1, elements(element, 'li').length), 0);
  if (items > running) return;
  const labels = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && leading.has(next) && !leading.has(line) && isLabel(line, next);
  });
  drop(body, [...leading, ...labels], 'link lines', 'leads to other articles', removed);
}

function leadsElsewhere(line: Line): boolean {
  const { kind, linked, text, element } = line;
  if (kind === 'list') {
    const items = elements(element, 'li');
    return (linked >= ONLY_LINKS && items.every(isLinked)) || items.every(isLabelledLink);
  }
  if (kind !== 'paragraph') return false;
  return (linked >= ONLY_LINKS && text.length >= SHORTEST_HEADLINE) || isLabelledLink(element);
}

/** Whether most of a line's links lead to the page's own site. */
function staysOnSite({ element }: Line, site: string): boolean {
  const own = siteName(site);
  const links = elements(element, 'a');
  const inside = links.filter((link) => {
    const address = property(link, 'href');
    return URL.canParse(address) && siteName(new URL(address).hostname) === own;
  });
  return inside.length * 2 > links.length;
}

/** The part of a host that names its owner: "example" of "www.example.co.uk". */
function siteName(host: string): string {
  const labels = host.split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  return (last.length <= 3 ? labels.at(-2) : last) ?? last;
}

/** A linked heading above no text of its own, but above the next one of its sort or nothing. */
function isTeaserHeading({ kind, linked }: Line, next: Line | undefined): boolean {
  if (kind !== 'heading' || linked < ONLY_LINKS) return false;
  return next === undefined || (next.kind === 'heading' && next.linked >= ONLY_LINKS);
}

function isLinked(item: Element): boolean {
  return elements(item, 'a').length > 0;
}

/** "Read more: A headline": a colon ends the label, and one link is all the rest. */
function isLabelledLink(element: Element): boolean {
  const text = textOf(element).trim();
  const links = elements(element, 'a');
  const link = links[0];
  if (!link || links.length !== 1) return false;
  const words = textOf(link).trim();
  const label = text.slice(0, text.length - words.length).trim();
  return (
    words.length >= SHORTEST_HEADLINE &&
    label.length <= LONGEST_LABEL &&
    /[:：|►▶>»-]$/u.test(label) &&
    text.endsWith(words)
  );
}

/** A heading, or a short line alone, before a list of links. */
function isLabel(before: Line, { kind }: Line): boolean {
  if (kind !== 'list') return before.kind !== 'list' && /^[^.!?]{1,30}:$/u.test(before.text);
  if (before.kind === 'heading') return before.text.length <= LONGEST_LIST_LABEL;
  return before.kind === 'paragraph' && !before.running && before.text.length <= LONGEST_LIST_LABEL;
}
