import nlp from 'compromise';
import { languages, parse } from 'quote-parser';
import type { Prediction } from './predict.ts';
import type { GoldText } from './sets.ts';

/** Another system on the same texts, in the gold's shape; null where it does not know the language. */
export interface Peer {
  name: string;
  /** Whether it tells who speaks. */
  speakers: boolean;
  predict(gold: GoldText): Prediction[] | null;
}

const none = { speakerCanonical: null, cue: null, rule: 'peer', type: 'direct' as const };

/** npm quote-parser: regular expressions and verb lists, 9 languages; quotations with the words of a name. */
const quoteParser: Peer = {
  name: 'quote-parser',
  speakers: true,
  predict: ({ text, lang }) =>
    languages().includes(lang)
      ? parse(text, lang, { minLength: 1 }).map(({ index, text: words, name }) => ({
          ...none,
          start: index,
          end: index + words.length,
          spans: [[index, index + words.length]],
          speaker: name?.text ?? null,
          ...(name ? { speakerStart: name.index, speakerEnd: name.index + name.text.length } : {}),
        }))
      : null,
};

/** npm compromise: spans between marks, English; no speakers. */
const compromise: Peer = {
  name: 'compromise',
  speakers: false,
  predict: ({ text, lang }) => {
    if (lang !== 'en') return null;
    const found = nlp(text).quotations().json({ offset: true }) as {
      offset: { start: number; length: number };
    }[];
    return found.map(({ offset: { start, length } }) => ({
      ...none,
      start,
      end: start + length,
      spans: [[start, start + length]],
      speaker: null,
    }));
  },
};

export const PEERS: readonly Peer[] = [quoteParser, compromise];

/**
 * What the notes on the field give for others, measured there or published: end to end, F1 in percent. The
 * figures of a test half stand for the set's kind.
 */
export const KNOWN: Readonly<Record<string, string>> = {
  'polnear-dev.direct':
    'measured elsewhere: nearest verb 45.3, with carry-over 59.8, parser + coreference 65.2',
  'gum-news-a.direct': 'measured elsewhere on 24 texts: nearest verb 56.2, with carry-over 70.0',
  'dewikinews-dev.direct': 'measured elsewhere on the test half: nearest verb 29.7, with carry-over 35.8',
  'por.rst.cstn.direct': 'measured elsewhere: nearest verb 59.1, with carry-over 62.3',
  'polnear-dev.all': 'measured elsewhere on the test half: regular expressions 33.5, parser 43.3',
  'dewikinews-dev.all': 'measured elsewhere on the test half: regular expressions 4.5',
};
