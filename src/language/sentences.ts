import type { Anchor } from '../article.ts';

/**
 * The sentences of a block's text, as anchors into it without outer white space.
 *
 * @param text a block's text; its line breaks always end a sentence
 * @param language BCP 47; "" is taken as English
 * @param abbreviations words that end in a full stop and do not end a sentence, without the stop ("Dr", "Nr")
 */
export function sentences(
  text: string,
  language: string,
  abbreviations: ReadonlySet<string>,
): Pick<Anchor, 'start' | 'end'>[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (const { segment, index } of segments(text, language)) {
    const start = open === -1 ? index : open;
    const end = index + segment.length;
    const goesOn =
      endsInAbbreviation(text.slice(Math.max(start, end - LONGEST_WORD), end), abbreviations) &&
      !segment.endsWith('\n');
    open = goesOn && end < text.length ? start : -1;
    if (open === -1) push(found, text, start, end);
  }
  return found;
}

/** The segmenter's work grows faster than its text on some texts ("A. A. A. …"): longer ones are cut at a space. */
const LONGEST_TEXT = 8000;

function* segments(text: string, language: string): Generator<{ segment: string; index: number }> {
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + LONGEST_TEXT);
    const cut = text.length - from <= LONGEST_TEXT ? text.length : from + LONGEST_TEXT;
    const to = cut < text.length && space > from ? space + 1 : cut;
    for (const { segment, index } of segmenter(language).segment(text.slice(from, to)))
      yield { segment, index: from + index };
    from = to;
  }
}

/** No abbreviation is longer; it keeps a text without ends of sentences linear. */
const LONGEST_WORD = 40;

/** Of the white space after a full stop so much is looked at. */
const LONGEST_GAP = 4;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language || 'en', { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

function endsInAbbreviation(sentence: string, abbreviations: ReadonlySet<string>): boolean {
  if (!/\.\s*$/u.test(sentence.slice(-LONGEST_GAP))) return false;
  const word = /([\p{L}\p{N}.]+)\.[\s\u00a0]*$/u.exec(sentence)?.[1];
  return word !== undefined && (abbreviations.has(word) || /^\p{Lu}$/u.test(word));
}

function push(found: { start: number; end: number }[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  if (end > start) found.push({ start, end });
}
