import { plainWordEnd } from '../plain-words.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './name-lexicon.ts';

/** A word, number or mark of a text, with what its letters and neighbours tell. */
export interface Token {
  start: number;
  /** Without a possessive ending: "Russia" of "Russia's". */
  end: number;
  text: string;
  /** In lower case, without the stop of an abbreviation. */
  lower: string;
  word: boolean;
  /** Begins with a capital, as a name does; "al-Rashid" too. */
  capital: boolean;
  /** Two or more letters, all capitals. */
  shout: boolean;
  /** May have its capital only because it opens a sentence, a quotation, a line or a cell. */
  opens: boolean;
  possessive: boolean;
  /** One space, and nothing else, divides it from the token before. */
  joined: boolean;
  /** Part of a line in capitals, where a capital tells nothing. */
  loud: boolean;
}

/** Dotted initials; words with inner hyphens, apostrophes, ampersands; any other character; what ends a line or a cell. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}\u200c\u200d]+(?:['’ʼ&\u2010\u2011.-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]|[\n\t]/uy;
const CAPITAL = /^\p{Lu}|^(?:a[ldnrst]|ash|e[ln]|ul|d|l|o|t|bin)['’-]\p{Lu}/u;
const SHOUT = /^\p{Lu}[\p{Lu}\p{N}.&'’-]*[\p{Lu}\p{N}]\.?$/u;
const WORD = /^\p{L}/u;
const INITIAL = /^\p{Lu}$/u;
/** What may join the parts of a word, or of dotted initials. */
const JOINTS = "'&.-";
const BLANKS = /(?:(?![\n\t])\s)+/uy;

/** Marks after which a word has a capital anyway. */
const OPENERS = '.!?:…"“”„«»‘‚\'([•–—-|¿¡*\n\t';

/** @returns the tokens of a block's text in order */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let after = 0;
  for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, after)) {
    let end = plainWordEnd(text, start, JOINTS) || tokenEnd(text, start);
    if (takesStop(text.slice(start, end), text, end, lexicon, tokens.at(-1))) end++;
    const gap = text.slice(after, start);
    const opens = opensAfter(tokens.at(-1));
    split(text.slice(start, end), start, lexicon, tokens, opens, gap === ' ' || gap === '\u00a0');
    after = end;
  }
  markLoud(tokens);
  return tokens;
}

/** Where the next token begins, or the text's end. */
function wordStart(text: string, from: number): number {
  BLANKS.lastIndex = from;
  return BLANKS.test(text) ? BLANKS.lastIndex : from;
}

/** Every character that is no blank begins a token. */
function tokenEnd(text: string, start: number): number {
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start + 1;
}

/** Shorter words in capitals are acronyms: "NATO". */
const LONG_WORD = 5;

/** Headlines in capitals: at least three words, most of them, or two long ones and nothing else. */
function markLoud(tokens: readonly Token[]): void {
  const words = tokens.filter(({ word, text }) => word && text.length > 1);
  const loud = words.filter(({ shout }) => shout).length;
  const two = tokens.length === 2 && loud === 2 && words.every(({ text }) => text.length >= LONG_WORD);
  if (!two && (loud < 3 || loud < words.length * 0.7)) return;
  for (const token of tokens) token.loud = true;
}

/** "Mr.", "St.", the initial in "John F. Miller". */
function takesStop(
  word: string,
  text: string,
  at: number,
  lexicon: Lexicon,
  last: Token | undefined,
): boolean {
  if (text.charAt(at) !== '.') return false;
  if (INITIAL.test(word))
    return lexicon.isForename(last?.lower ?? '') || /^\.[\s\u00a0]?\p{Lu}/u.test(text.slice(at, at + 4));
  return lexicon.abbreviations.has(word);
}

function opensAfter(last: Token | undefined): boolean {
  return !last || (!last.word && OPENERS.includes(last.text));
}

function split(
  words: string,
  start: number,
  lexicon: Lexicon,
  tokens: Token[],
  opens: boolean,
  joined: boolean,
): void {
  const word = WORD.test(words);
  const place = word ? lexicon.basedAt(words) : 0;
  if (place > 0) {
    tokens.push(makeToken(words.slice(0, place), start, { word, possessive: false, opens, joined }));
    const rest = { word, possessive: false, opens: false, joined: false };
    tokens.push(makeToken(words.slice(place), start + place, rest));
    return;
  }
  const cut = word ? lexicon.cutsAt(words) : -1;
  if (cut > 0) {
    tokens.push(makeToken(words.slice(0, cut), start, { word, possessive: true, opens, joined }));
    return;
  }
  const elided = word && lexicon.elides ? /^\p{L}{1,4}['’](?=\p{L})/u.exec(words)?.[0].length : undefined;
  if (elided) {
    const first = words.slice(0, elided);
    tokens.push(makeToken(first, start, { word, possessive: false, opens, joined }));
    split(words.slice(elided), start + elided, lexicon, tokens, false, true);
    return;
  }
  tokens.push(makeToken(words, start, { word, possessive: false, opens, joined }));
}

function makeToken(
  text: string,
  start: number,
  about: Pick<Token, 'word' | 'possessive' | 'opens' | 'joined'>,
): Token {
  const { word } = about;
  const abbreviated = word && text.endsWith('.') && text.indexOf('.') === text.length - 1;
  const capital = word && CAPITAL.test(text);
  return {
    start,
    end: start + text.length,
    text,
    lower: fold((abbreviated ? text.slice(0, -1) : text).toLowerCase()),
    capital,
    shout: capital && SHOUT.test(text),
    loud: false,
    ...about,
  };
}
