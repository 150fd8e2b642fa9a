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

const TOKEN = /\p{Script=Han}|\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s\u200b-\u200f\ufeff]|[\n\t]/uy;
/** White space and marks of direction: between tokens. */
const BETWEEN = /(?:(?![\n\t])[\s\u200b-\u200f\ufeff])+/uy;

/** The tokens of a text in order. What ends a line, or a table's cell, is a mark. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let start = 0; start < text.length; ) {
    const end = plainEnd(text, start) || endOf(TOKEN, text, start);
    if (end === 0) {
      start = endOf(BETWEEN, text, start) || start + 1;
      continue;
    }
    const word = text.slice(start, end);
    const kind = kindOf(word);
    tokens.push({
      text: word,
      lower: kind === 'word' ? word.toLowerCase() : word,
      start,
      end,
      kind,
      joined: start === last,
      number: kind === 'digits' ? digitsValue(word) : -1,
    });
    last = end;
    start = end;
  }
  return tokens;
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** What most tokens are, English words and digits, without a regular expression: their end, or 0. */
function plainEnd(text: string, start: number): number {
  const isPlain = isLetter(text.charCodeAt(start)) ? isLetter : isDigit;
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  // A letter with an accent may follow.
  return end > start && !(text.charCodeAt(end) > 127) ? end : 0;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** By its first letter, which is as good as all of it. */
function kindOf(word: string): Token['kind'] {
  const code = word.charCodeAt(0);
  if (code < 128) {
    if (isDigit(code)) return 'digits';
    return isLetter(code) ? 'word' : 'mark';
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
