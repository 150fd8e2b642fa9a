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

const TOKEN = /(\p{Script=Han})|(\p{L}[\p{L}\p{M}]*)|(\p{Nd}+)|([^\s\u200b-\u200f\ufeff])|(\n)/gu;

/** The tokens of a text in order. A line break is a mark. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const found of text.matchAll(TOKEN)) {
    const start = found.index;
    const word = found[0];
    const kind = found[3] !== undefined ? 'digits' : found[1] || found[2] ? 'word' : 'mark';
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
