import type { Language } from '../../language/language.ts';
import { sentences } from '../../language/sentences.ts';
import { abbreviationsOf, sentencesOf } from '../sentences-of.ts';
import { IS, type Lexicon } from './lexicon.ts';
import type { Marked } from './marks.ts';
import type { ParagraphRange, Token } from './token.ts';

/** Keeps the work on a text without ends of sentences linear: what is longer is read as several sentences. */
const LONGEST_SENTENCE = 300;

/** Sentences of the text outside marks: a passage counts as one word, with its own last full stop. */
export function tokenSentences(
  text: string,
  range: ParagraphRange,
  passages: readonly Marked[],
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
): { from: number; to: number }[] {
  const { common } = language;
  const parts =
    range.whole && passages.length === 0
      ? sentencesOf(range.whole, common)
      : sentences(mask(text, range, passages), common.tag, abbreviationsOf(common));
  const found: { from: number; to: number }[] = [];
  let at = 0;
  for (const sentence of parts) {
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < range.start + sentence.end) at++;
    if (at === from) continue;
    const ordinal =
      lexicon.words.ordinalStops === true && isOrdinal(text, tokens[from - 1], tokens[from - 2]);
    if ((ordinal || goesOn(text, tokens, from)) && found.length > 0) {
      const last = found.at(-1);
      if (last) last.to = at;
    } else found.push({ from, to: at });
    cutLongest(found);
  }
  return found;
}

function cutLongest(found: { from: number; to: number }[]): void {
  for (let last = found.at(-1); last && last.to - last.from > LONGEST_SENTENCE; last = found.at(-1)) {
    const { to } = last;
    last.to = last.from + LONGEST_SENTENCE;
    found.push({ from: last.to, to });
  }
}

/** "am 27. März": the full stop of an ordinal ends no sentence. */
function isOrdinal(text: string, stop: Token | undefined, number: Token | undefined): boolean {
  if (stop?.text !== '.' || number?.end !== stop.start) return false;
  return /^\d{1,2}$/.test(text.slice(number.start, number.end));
}

function mask(text: string, range: { start: number; end: number }, passages: readonly Marked[]): string {
  let masked = '';
  let at = range.start;
  for (const { to, start, end } of passages) {
    const last = text.charAt(end - 1);
    const first = /\p{Ll}/u.test(text.charAt(start)) ? 'x' : 'X';
    const filling = first.padEnd(end - start - 1, ' x');
    const inner = end - start > 1 ? filling + (/[\p{L}\p{M}\p{N}]/u.test(last) ? 'x' : last) : first;
    masked += text.slice(at, start).replace(/\s/g, ' ') + inner + text.slice(end, to);
    at = to;
  }
  return masked + text.slice(at, range.end);
}

/** `"Is it?" he asked`: what follows a passage in lower case belongs to its sentence. */
function goesOn(text: string, tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (!before?.marked || !first) return false;
  if (first.type === 'sign') return /[,;:—–―-]/u.test(first.text);
  if (text.charAt(before.marked.end - 1) === '.') return false;
  return /^\p{Ll}/u.test(first.text) || opensWithAttribution(tokens, from);
}

/** `"Is it?" Ms Miller asked.`: names, titles or a role, then a verb of speech. */
function opensWithAttribution(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 10; i++) {
    const token = tokens[i];
    if (token?.type !== 'word') return false;
    if (!token.name && (token.bits & IS.say) !== 0) return i > from;
    const belongs = token.name !== null || /^\p{Lu}/u.test(token.text);
    if (!belongs && (token.bits & (IS.source | IS.title | IS.determiner | IS.filler)) === 0) return false;
  }
  return false;
}
