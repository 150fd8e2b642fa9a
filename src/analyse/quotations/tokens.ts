import type { Language } from '../../language/language.ts';
import { plainWordEnd } from '../plain-words.ts';
import { bitsOf, IS, type Lexicon, type Phrase } from './lexicon.ts';
import { type Marked, pairMarks } from './marks.ts';
import type { NameHere, Paragraph, ParagraphRange, Token } from './token.ts';
import { tokenSentences } from './token-sentences.ts';
import { cutUnspaced } from './unspaced.ts';

/** Where words before an apostrophe stand alone: l'État, qu'il. */
const ELIDED =
  /[\p{L}\p{M}]+['’](?=\p{L})|[\p{L}\p{M}\p{N}]+(?:[.\-‐‑][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/uy;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[’'.\-‐‑\u200c·・][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/uy;
/** What may join the parts of a word. */
const JOINTS = "'.-";
/** Longer brackets are read as text. */
const LONGEST_ASIDE = 120;
const CLOSING: Record<string, string> = { '(': ')', '[': ']', '（': '）' };

/** The paragraph's tokens and sentences. Words in brackets are left out; nothing of a marked passage is read. */
export function readParagraph(
  text: string,
  range: ParagraphRange,
  names: readonly NameHere[],
  lexicon: Lexicon,
  language: Language,
): Paragraph {
  const line = text.slice(range.start, range.end);
  const passages = pairMarks(line, range.start);
  const tokens = new Tokenizer(text, names, lexicon).read(range.start, range.end, passages);
  const { block, start, end } = range;
  return {
    block,
    start,
    end,
    tokens,
    sentences: tokenSentences(text, range, passages, tokens, language, lexicon),
  };
}

/** The end of what a pattern finds right at a place, or 0. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

class Tokenizer {
  private readonly tokens: Token[] = [];
  private nextName = 0;

  constructor(
    private readonly text: string,
    private readonly names: readonly NameHere[],
    private readonly lexicon: Lexicon,
  ) {}

  read(start: number, end: number, passages: readonly Marked[]): Token[] {
    let at = start;
    for (const marked of passages) {
      this.readOutside(at, marked.from);
      const { from, to } = marked;
      this.tokens.push({
        type: 'marked',
        start: from,
        end: to,
        text: '',
        lower: '',
        bits: 0,
        name: null,
        marked,
      });
      at = marked.to;
    }
    this.readOutside(at, end);
    return joinPhrases(this.tokens, this.lexicon);
  }

  private readOutside(start: number, end: number): void {
    const piece = this.text.slice(start, end);
    const pattern = this.lexicon.words.elides ? ELIDED : TOKEN;
    for (let at = 0; at < piece.length; ) {
      const to = plainWordEnd(piece, at, JOINTS) || endOf(pattern, piece, at);
      if (to === 0) {
        at++;
        continue;
      }
      const closing = CLOSING[piece.charAt(at)];
      const close = closing === undefined ? -1 : piece.slice(at, at + LONGEST_ASIDE).indexOf(closing);
      if (close <= 0) this.pushWord(piece.slice(at, to), start + at);
      at = close > 0 ? at + close + 1 : to;
    }
  }

  /** "dit-il" is a verb and its pronoun; a run without spaces is cut by the lexicon. */
  private pushWord(text: string, start: number): void {
    if (this.lexicon.words.unspaced && text.length > 1) {
      this.pushUnspaced(text, start);
      return;
    }
    const clitic = text.includes('-')
      ? this.lexicon.clitics.find((c) => text.toLowerCase().endsWith(c))
      : undefined;
    const stem = clitic === undefined ? text.length : text.length - clitic.length;
    if (stem > 0) this.push(text.slice(0, stem), start);
    if (stem < text.length) this.push(text.slice(stem), start + stem);
  }

  private pushUnspaced(text: string, start: number): void {
    const before = this.nextName;
    let nameEnd = -1;
    const isBoundary = (offset: number): boolean => {
      const name = this.nameAt(start + offset);
      const begins = name?.start === start + offset;
      const ends = nameEnd === start + offset;
      if (name) nameEnd = name.end;
      return begins || ends;
    };
    const cuts = cutUnspaced(text, this.lexicon, isBoundary);
    this.nextName = before;
    let from = 0;
    for (const end of cuts) {
      this.push(text.slice(from, end), start + from);
      from = end;
    }
  }

  private push(text: string, start: number): void {
    // The full stop of "Mr." is part of it.
    if (
      text === '.' &&
      ((this.tokens.at(-1)?.bits ?? 0) & IS.title) !== 0 &&
      this.tokens.at(-1)?.end === start
    )
      return;
    const lower = text.toLowerCase().replace('’', "'");
    const type = /^-?[\p{L}\p{M}\p{N}]/u.test(text) ? 'word' : 'sign';
    const bits = bitsOf(lower, /^\p{Lu}/u.test(text), this.lexicon);
    this.tokens.push({
      type,
      start,
      end: start + text.length,
      text,
      lower,
      bits,
      name: this.nameAt(start),
      marked: null,
    });
  }

  private nameAt(start: number): NameHere | null {
    let name = this.names[this.nextName];
    while (name && name.end <= start) name = this.names[++this.nextName];
    return name && name.start <= start ? name : null;
  }
}

/** Makes one token of a phrase that the lexicon holds: "according to". */
function joinPhrases(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    const phrase = lexicon.phrases.get(token.lower)?.find((p) => matches(tokens, i, p));
    if (!phrase) {
      joined.push(token);
      i++;
      continue;
    }
    const last = tokens[i + phrase.words.length - 1] ?? token;
    joined.push({
      ...token,
      end: last.end,
      text: phrase.words.join(' '),
      lower: phrase.words.join(' '),
      bits: phrase.bits,
    });
    i += phrase.words.length;
  }
  return joined;
}

function matches(tokens: readonly Token[], at: number, phrase: Phrase): boolean {
  return phrase.words.every((word, i) => {
    const token = tokens[at + i];
    return token !== undefined && token.lower === word && token.name === null;
  });
}
