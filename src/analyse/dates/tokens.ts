/** A word, a run of digits, or a mark. Han characters are a token each. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'digits' | 'mark';
  /** No white space stands before it. */
  joined: boolean;
  /** The number that a run of digits stands for, whatever the script; -1 for words and marks. */
  number: number;
}

const TOKEN = /\p{Script=Han}|\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s\u200b-\u200f\ufeff]|[\n\t]/gu;

/** The tokens of a text in order. What ends a line, or a table's cell, is a mark. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const found of text.matchAll(TOKEN)) {
    const start = found.index;
    const word = found[0];
    const kind = kindOf(word);
    tokens.push({
      text: word,
      lower: kind === 'word' ? word.toLowerCase() : word,
      start,
      end: start + word.length,
      kind,
      joined: start === last,
      number: kind === 'digits' ? digitsValue(word) : -1,
    });
    last = start + word.length;
  }
  return tokens;
}

/** By its first letter, which is as good as all of it. */
function kindOf(word: string): Token['kind'] {
  const code = word.charCodeAt(0);
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'digits';
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'word' : 'mark';
  }
  return /^\p{L}/u.test(word) ? 'word' : /^\p{Nd}/u.test(word) ? 'digits' : 'mark';
}

const known = new WeakMap<object, readonly Token[]>();

/** The tokens of a block's text, made once for all that read it. */
export function tokensOf(block: { text: string }): readonly Token[] {
  const tokens = known.get(block) ?? tokenise(block.text);
  known.set(block, tokens);
  return tokens;
}

/** The zeros of the scripts in which news writes its numbers: Latin, Arabic, Persian, Devanagari, Bengali, … */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xff10,
];

/** @returns the number that digits of one script stand for, NaN for digits of a script not known. */
export function digitsValue(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    if (zero === undefined) return Number.NaN;
    value = value * 10 + code - zero;
  }
  return value;
}
