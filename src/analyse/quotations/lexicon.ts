import type { Pronoun, SpeechWords } from '../../language/speech-words.ts';

/** What a word can be, as bits: one form can be several things. An enum, for the build writes its numbers in its place. */
export enum IS {
  say = 1 << 0,
  saying = 1 << 1,
  judge = 1 << 2,
  judging = 1 << 3,
  accordingTo = 1 << 4,
  accordingToAfter = 1 << 5,
  that = 1 << 6,
  filler = 1 << 7,
  passive = 1 << 8,
  by = 1 << 9,
  negation = 1 << 10,
  determiner = 1 << 11,
  preposition = 1 << 12,
  coordinator = 1 << 13,
  subordinator = 1 << 14,
  relative = 1 << 15,
  source = 1 << 16,
  title = 1 << 17,
  notSpeech = 1 << 18,
  utterance = 1 << 19,
  accordingToAfterComma = 1 << 20,
  reportedMood = 1 << 21,
  question = 1 << 22,
  tell = 1 << 23,
  demand = 1 << 24,
  naming = 1 << 25,
  sourcePreposition = 1 << 26,
  as = 1 << 27,
  genitive = 1 << 28,
  objectDeterminer = 1 << 29,
  degree = 1 << 30,
}

/** A form that can be a cue. */
export const CUE =
  IS.say |
  IS.saying |
  IS.judge |
  IS.judging |
  IS.accordingTo |
  IS.accordingToAfter |
  IS.accordingToAfterComma;

/** A language's speech words, ready to be looked up. */
export interface Lexicon {
  words: SpeechWords;
  /** The bits of single words. */
  bits: ReadonlyMap<string, number>;
  /** Phrases of several words by their first one, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  pronouns: ReadonlyMap<string, Pronoun>;
  possessives: ReadonlyMap<string, Pronoun>;
  /** Hanging pronouns, longest first: "-t-il". */
  clitics: readonly string[];
  bare: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  /** Verbs after which a noun can open a reported clause. */
  bareNouns: ReadonlySet<string>;
}

export interface Phrase {
  words: readonly string[];
  bits: number;
}

/** The speech words' lists, by what is in them. */
const LISTS = {
  say: IS.say,
  saying: IS.saying,
  judge: IS.judge,
  judging: IS.judging,
  accordingTo: IS.accordingTo,
  accordingToAfter: IS.accordingToAfter,
  that: IS.that,
  fillers: IS.filler,
  passive: IS.passive,
  by: IS.by,
  negations: IS.negation,
  determiners: IS.determiner,
  prepositions: IS.preposition,
  coordinators: IS.coordinator,
  subordinators: IS.subordinator,
  relatives: IS.relative,
  sources: IS.source,
  titles: IS.title,
  notSpeech: IS.notSpeech,
  utterances: IS.utterance,
  accordingToAfterComma: IS.accordingToAfterComma,
  reportedMood: IS.reportedMood,
  questions: IS.question,
  tells: IS.tell,
  demands: IS.demand,
  naming: IS.naming,
  sourcePrepositions: IS.sourcePreposition,
  as: IS.as,
  genitives: IS.genitive,
  objectDeterminers: IS.objectDeterminer,
  degrees: IS.degree,
} as const;

const compiled = new WeakMap<SpeechWords, Lexicon>();

/** @returns the lexicon of a language's speech words, made once. */
export function lexiconOf(words: SpeechWords): Lexicon {
  const known = compiled.get(words);
  if (known) return known;
  const made = compile(words);
  compiled.set(words, made);
  return made;
}

function compile(words: SpeechWords): Lexicon {
  const bits = new Map<string, number>();
  const byText = new Map<string, Phrase>();
  for (const [name, bit] of Object.entries(LISTS) as [keyof typeof LISTS, IS][]) {
    for (const entry of words[name] ?? []) {
      const parts = entry.toLowerCase().replace(/’/g, "'").split(' ');
      const [first = ''] = parts;
      if (parts.length === 1) bits.set(first, (bits.get(first) ?? 0) | bit);
      else byText.set(entry, { words: parts, bits: (byText.get(entry)?.bits ?? 0) | bit });
    }
  }
  const clitics = words.clitics ?? [];
  const pronouns = new Map([...words.pronouns, ...clitics].map((pronoun) => [pronoun.text, pronoun]));
  return {
    words,
    bits,
    phrases: byFirstWord(byText.values()),
    pronouns,
    possessives: new Map(words.possessives.map((pronoun) => [pronoun.text, pronoun])),
    clitics: clitics.map((clitic) => clitic.text).sort((a, b) => b.length - a.length),
    bare: new Set(words.bare),
    indefinite: new Set(words.indefinite),
    bareNouns: new Set(words.bareNouns),
  };
}

function byFirstWord(phrases: Iterable<Phrase>): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** The bits of a word, with those of its last part where nouns are written together: Militärexperte. */
export function bitsOf(lower: string, capital: boolean, { bits, words }: Lexicon): number {
  const known = bits.get(lower);
  if (known !== undefined || !words.capitalNouns || !capital) return known ?? 0;
  for (let length = Math.min(lower.length - 2, LONGEST_PART); length >= SHORTEST_PART; length--)
    if (((bits.get(lower.slice(-length)) ?? 0) & IS.source) !== 0) return IS.source;
  return 0;
}

const SHORTEST_PART = 5;
const LONGEST_PART = 16;
