import type { Removal } from '../../article.ts';
import { textOf } from '../../tree/blocks.ts';
import { elements, find } from '../../tree/query.ts';
import { bare, drop, type Line, type LinedBody } from './lines.ts';

/** Letters that a line must have to be the same as another by more than chance. */
const SHORTEST_CAPTION = 12;
const SHORTEST_PARAGRAPH = 50;
const SHORTEST_QUOTE = 25;
const SHORTEST_HEADING = 50;

/** Where more than this share of the paragraphs is said again, repeating is the article's way: a plan, a song. */
const MOST_REPEATED = 0.15;

/** Drops what the body says twice: captions as paragraphs, whole paragraphs, pull quotes. */
export function dropRepeatedText(body: LinedBody, removed: Removal[]): void {
  const lines = body.lines;
  const captions = new Set(lines.filter(({ kind }) => kind === 'figure').flatMap(captionsOf));
  const seen = new Set<string>();
  const plain = new Map<Line, string>(
    lines.filter(({ kind }) => kind !== 'figure' && kind !== 'list').map((line) => [line, line.plain]),
  );
  const repeatedCaptions: Line[] = [];
  const repeatedParagraphs: Line[] = [];
  for (const [line, text] of plain) {
    if (text.length >= SHORTEST_CAPTION && captions.has(text)) repeatedCaptions.push(line);
    else if (text.length >= SHORTEST_PARAGRAPH && seen.has(text)) repeatedParagraphs.push(line);
    seen.add(text);
  }
  const running = lines
    .filter(({ kind, running }) => kind === 'paragraph' && running)
    .map((line) => plain.get(line) ?? '');
  const pulled = [...plain].filter(
    ([{ kind, element }, text]) =>
      text.length >= (kind === 'heading' ? SHORTEST_HEADING : SHORTEST_QUOTE) &&
      (kind === 'quote' || kind === 'heading' || element.tagName === 'aside') &&
      running.some((one) => one.length > text.length && one.includes(text)),
  );
  drop(body, repeatedCaptions, 'repeated text', 'a caption again', removed);
  if (repeatedParagraphs.length <= Math.max(1, running.length * MOST_REPEATED))
    drop(body, repeatedParagraphs, 'repeated text', 'a paragraph again', removed);
  drop(
    body,
    pulled.map(([line]) => line),
    'repeated text',
    'pull quote of a sentence in the text',
    removed,
  );
}

function captionsOf({ element }: Line): string[] {
  const caption = find(element, 'figcaption');
  if (!caption) return [];
  const whole = textOf({ ...caption, tagName: 'div' });
  const credit = elements(caption, 'small').map((one) => textOf(one));
  return [whole, ...credit, whole.slice(0, whole.length - (credit[0]?.length ?? 0))].map(bare);
}
