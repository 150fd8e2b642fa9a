import type { Removal } from '../../article.ts';
import { textOf } from '../../tree/blocks.ts';
import { elements, find } from '../../tree/query.ts';
import { bare } from '../bare.ts';
import { drop, type Line, type LinedBody } from './lines.ts';

/** Letters that a line must have to be the same as another by more than chance. */
const SHORTEST_CAPTION = 12;
const SHORTEST_PARAGRAPH = 50;
const SHORTEST_QUOTE = 25;
const SHORTEST_HEADING = 50;

/** Where more than this share of the paragraphs is said again, repeating is the article's way: a plan, a song. */
const MOST_REPEATED = 0.15;

/** With more quotations than this none is looked for in the text, so that the work stays bounded. */
const MOST_QUOTES = 60;

/** Drops what the body says twice: captions as paragraphs, whole paragraphs, pull quotes. */
export function dropRepeatedText(body: LinedBody, removed: Removal[]): void {
  drop(body, repeatedCaptions(body.lines), 'repeated text', 'a caption again', removed);
  const repeated = repeatedParagraphs(body.lines);
  const running = body.lines.filter((line) => line.kind === 'paragraph' && line.running);
  if (repeated.length <= Math.max(1, running.length * MOST_REPEATED))
    drop(body, repeated, 'repeated text', 'a paragraph again', removed);
  const pulled = pullQuotes(body.lines, running);
  drop(body, pulled, 'repeated text', 'pull quote of a sentence in the text', removed);
}

function repeatedCaptions(lines: readonly Line[]): Line[] {
  const captions = new Set(lines.filter(({ kind }) => kind === 'figure').flatMap(captionsOf));
  if (captions.size === 0) return [];
  return lines.filter(
    ({ kind, plain }) =>
      (kind === 'paragraph' || kind === 'heading') && plain.length >= SHORTEST_CAPTION && captions.has(plain),
  );
}

function repeatedParagraphs(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ kind, text }) => {
    if (kind === 'figure' || kind === 'list' || text.length < SHORTEST_PARAGRAPH) return false;
    const again = seen.has(text);
    seen.add(text);
    return again;
  });
}

/** Quotations, boxes and headings whose words stand in a paragraph. */
function pullQuotes(lines: readonly Line[], running: readonly Line[]): Line[] {
  const quotes = lines.filter(
    ({ kind, element, text }) =>
      text.length >= (kind === 'heading' ? SHORTEST_HEADING : SHORTEST_QUOTE) &&
      (kind === 'quote' || kind === 'heading' || element.tagName === 'aside'),
  );
  if (quotes.length === 0 || quotes.length > MOST_QUOTES) return [];
  const text = running.map(({ plain }) => plain).join('\n');
  return quotes.filter(({ plain }) => plain.length >= SHORTEST_QUOTE && text.includes(plain));
}

function captionsOf({ element }: Line): string[] {
  const caption = find(element, 'figcaption');
  if (!caption) return [];
  const whole = textOf({ ...caption, tagName: 'div' });
  const credit = elements(caption, 'small').map((one) => textOf(one));
  return [whole, ...credit, whole.slice(0, whole.length - (credit[0]?.length ?? 0))].map(bare);
}
