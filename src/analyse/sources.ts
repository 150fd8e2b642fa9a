import type { Anchor, Block, NamedSource, Quotation } from '../article.ts';
import { AGENCIES } from '../language/agencies.ts';
import type { Language } from '../language/language.ts';
import { oncePer } from '../language/once-per.ts';
import { AMBIGUOUS_OUTLETS, OUTLETS } from '../language/outlets.ts';
import { sentences } from '../language/sentences.ts';
import type { SpeechWords } from '../language/speech-words.ts';

/** A name that may be a source, and whether it counts only in quotation marks. */
interface Known {
  spelling: string;
  name: string;
  kind: 'agency' | 'outlet';
  onlyMarked: boolean;
}

const MARKS = '"“”„«»‟\'‘’';

let known: Map<string, Known[]> | null = null;

/**
 * The outlets and agencies that the text names as its source: "told the Süddeutsche Zeitung", "state news
 * agency TASS reported". A name counts where its sentence holds a word of speech outside quotations.
 *
 * @param quotations names inside marked speech are the speaker's words, not the article's source
 */
export function namedSources(
  blocks: readonly Block[],
  language: Language,
  quotations: readonly Quotation[],
): NamedSource[] {
  if (!language.speech) return [];
  const cues = cueWords(language.speech);
  const quoted = new Map<number, Anchor[]>();
  for (const { kind, spans } of quotations) {
    for (const span of kind === 'indirect' ? [] : spans)
      quoted.set(span.block, [...(quoted.get(span.block) ?? []), span]);
  }
  const found = new Map<string, NamedSource>();
  for (const [block, { text, type }] of blocks.entries()) {
    if (type !== 'paragraph' && type !== 'list') continue;
    const mentions = mentionsIn(text).filter(
      ({ start }) => !(quoted.get(block) ?? []).some((span) => start >= span.start && start < span.end),
    );
    if (mentions.length === 0) continue;
    const saying = sentences(text, language.common.tag, NONE).filter(({ start, end }) =>
      holdsCue(text.slice(start, end), cues),
    );
    for (const { source, start, end } of mentions) {
      if (!saying.some((sentence) => start >= sentence.start && end <= sentence.end)) continue;
      const entry = found.get(source.name) ?? { name: source.name, kind: source.kind, anchors: [] };
      entry.anchors.push({ block, start, end });
      found.set(source.name, entry);
    }
  }
  return [...found.values()];
}

const NONE: ReadonlySet<string> = new Set();

const cueWords = oncePer((speech: SpeechWords): ReadonlySet<string> => {
  const phrases = [...speech.say, ...speech.saying, ...speech.accordingTo, ...speech.accordingToAfter];
  return new Set(phrases.map((phrase) => phrase.toLowerCase()));
});

/** Cues of one word are looked up, those of several are looked for. */
function holdsCue(sentence: string, cues: ReadonlySet<string>): boolean {
  const lower = sentence.toLowerCase();
  const words = lower.match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu) ?? [];
  return words.some((word, index) => cues.has(word) || cues.has(`${word} ${words[index + 1] ?? ''}`));
}

/** Names are looked up by their first word: a text of any length is read once. */
function mentionsIn(text: string): { source: Known; start: number; end: number }[] {
  const byFirst = namesByFirstWord();
  const found: { source: Known; start: number; end: number }[] = [];
  let reached = 0;
  for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const start = word.index;
    const source =
      start < reached
        ? undefined
        : byFirst.get(word[0])?.find(({ spelling }) => standsAt(text, start, spelling));
    if (!source) continue;
    const end = start + source.spelling.length;
    const marked = isMark(text.charAt(start - 1)) && isMark(text.charAt(end));
    reached = end;
    if (marked || !source.onlyMarked) found.push({ source, start, end });
  }
  return found;
}

function standsAt(text: string, start: number, spelling: string): boolean {
  return (
    text.startsWith(spelling, start) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(start + spelling.length, start + spelling.length + 2))
  );
}

function isMark(character: string): boolean {
  return character !== '' && MARKS.includes(character);
}

/** Agencies under their code and name, capital letters as written, and outlets; the longest name of a first word first. */
function namesByFirstWord(): ReadonlyMap<string, Known[]> {
  if (known) return known;
  const names: Known[] = [
    ...AMBIGUOUS_OUTLETS.map((name): Known => ({ spelling: name, name, kind: 'outlet', onlyMarked: true })),
    ...OUTLETS.map(
      (name): Known => ({
        spelling: name,
        name: name.replace(/^The /, ''),
        kind: 'outlet',
        onlyMarked: false,
      }),
    ),
    ...AGENCIES.flatMap(({ code, name, spellings, distributor }) =>
      distributor || code === 'DW'
        ? []
        : [code, name, ...spellings.split('|')]
            .filter(isUsable)
            .map((spelling): Known => ({ spelling, name, kind: 'agency', onlyMarked: false })),
    ),
  ];
  known = new Map();
  for (const one of names.sort((a, b) => b.spelling.length - a.spelling.length)) {
    const first = /[\p{L}\p{M}\p{N}]+/u.exec(one.spelling)?.[0] ?? one.spelling;
    const list = known.get(first) ?? [];
    list.push(one);
    known.set(first, list);
  }
  return known;
}

/** A spelling that stands for the agency in running text too: not the small letters of desk lines, not two letters apart. */
function isUsable(spelling: string): boolean {
  if (spelling === 'dpa' || spelling === 'epd') return true;
  return spelling.length >= 2 && !/^\p{Ll}|^\p{L}\s/u.test(spelling) && !NOT_IN_TEXT.has(spelling);
}

/** Codes that stand in running text for other things: a state's name, a party, a verb. */
const NOT_IN_TEXT = new Set([
  'AA',
  'PA',
  'CP',
  'TT',
  'APA',
  'SID',
  'SPA',
  'APP',
  'ANI',
  'NAN',
  'Beta',
  'MENA',
  'CNA',
  'Petra',
  'AAP',
  'ANP',
  'AP Photo',
  'EPA',
  'Mehr',
  'ANKA',
  'ABr',
  'Hina',
  'Keystone',
  'Scanpix',
  'Sputnik',
]);
