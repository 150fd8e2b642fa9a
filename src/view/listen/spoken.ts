import type { Anchor, Article, Block } from '../../article.ts';
import { sentences } from '../../language/sentences.ts';

/** Where in the shown article something that is read out stands. */
export type SpokenPlace = 'title' | 'standfirst' | { post: number } | Anchor;

/** One utterance: a sentence, or a part of a long one. */
export interface Spoken {
  /** What the voice is given. */
  text: string;
  at: SpokenPlace;
  /** Counts the paragraphs, headings and so on: what "next paragraph" leads to. */
  section: number;
  heading: boolean;
}

/**
 * Chrome cuts what a server's voice says after about 15 seconds (https://crbug.com/335907). A voice at normal rate
 * says 14 letters or five Chinese characters a second: so many letters are safe down to three quarters of that rate.
 */
const LONGEST = 150;
const LETTERS_OF_A_WIDE_CHARACTER = 3;

/** Scripts whose characters are syllables or words. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * What is read out of an article, in reading order: headline, standfirst, and the body's text. Captions, credits, embeds
 * and code are passed over.
 *
 * @param hidden indices of blocks that the reader has hidden
 * @param abbreviations as `sentences` takes them
 */
export function spokenOf(
  article: Pick<Article, 'title' | 'standfirst' | 'language' | 'posts'>,
  blocks: readonly Block[],
  hidden: ReadonlySet<number>,
  abbreviations: ReadonlySet<string>,
): Spoken[] {
  const found: Spoken[] = [];
  let section = 0;
  const add = (text: string, heading: boolean, place: (start: number, end: number) => SpokenPlace): void => {
    if (text.trim() === '') return;
    for (const { start, end } of sentences(text, article.language, abbreviations)) {
      for (const part of inParts(text, start, end)) {
        const words = speakable(text.slice(part.start, part.end));
        if (words !== '') found.push({ text: words, at: place(part.start, part.end), section, heading });
      }
    }
    section++;
  };
  add(article.title, true, () => 'title');
  add(article.standfirst, false, () => 'standfirst');
  let post: number | undefined;
  for (const [block, value] of blocks.entries()) {
    const number = value.post;
    if (number !== undefined && number !== post) {
      add(article.posts[number]?.title ?? '', true, () => ({ post: number }));
    }
    post = number;
    if (hidden.has(block) || value.type === 'code') continue;
    add(value.text, value.type === 'heading', (start, end) => ({ block, start, end }));
  }
  return found;
}

/** A voice says nothing of marks alone, and reads a tab between two cells as if they were one. */
function speakable(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text.replaceAll('\t', ', ').trim() : '';
}

/** A long sentence in parts, each ending after a mark where there is one, else at a space. */
function* inParts(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  let start = from;
  while (start < to) {
    const end = endOfPart(text, start, to);
    yield { start, end };
    start = end;
    while (start < to && /\s/u.test(text.charAt(start))) start++;
  }
}

function endOfPart(text: string, start: number, to: number): number {
  let letters = 0;
  let mark = -1;
  let space = -1;
  for (let index = start; index < to; ) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    letters += WIDE.test(character) ? LETTERS_OF_A_WIDE_CHARACTER : 1;
    if (letters > LONGEST) return mark > start ? mark : space > start ? space : Math.max(index, start + 1);
    index += character.length;
    const spaceFollows = /\s/u.test(text.charAt(index));
    if (/[,;:،؛)\u2013\u2014]/u.test(character) && spaceFollows) mark = index;
    else if (/[、，；：]/u.test(character)) mark = index;
    if (spaceFollows) space = index;
  }
  return to;
}
