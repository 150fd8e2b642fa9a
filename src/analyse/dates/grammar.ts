import type { DateWords, Unit } from '../../language/date-words.ts';
import type { Language } from '../../language/language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { tokenise } from './tokens.ts';

export type Element = { optional: boolean } & ({ slot: string } | { literals: string[][] });

export interface Pattern {
  meaning: string;
  elements: Element[];
  /** The words one of which must come second, where the first is one word and these are known. */
  second: ReadonlySet<string> | null;
}

/** A language's phrases, ready to be looked for. */
export interface Grammar {
  dates: DateWords;
  lexicon: Lexicon;
  language: Language;
  byWord: ReadonlyMap<string, Pattern[]>;
  bySlot: ReadonlyMap<string, Pattern[]>;
  ordinalSuffixes: ReadonlySet<string>;
  decadeSuffixes: ReadonlySet<string>;
  evidence: ReadonlySet<string>;
  one: ReadonlySet<string>;
  vague: ReadonlySet<string>;
  /** Units and what makes adjectives of them. */
  spans: readonly (readonly [Unit, string])[];
  /** Whether a word, as written, begins no phrase: of the words met so far. */
  plain: Map<string, boolean>;
}

const grammars = new WeakMap<DateWords, Grammar>();

export function grammarOf(language: Language, dates: DateWords): Grammar {
  const known = grammars.get(dates);
  if (known) return known;
  const made = makeGrammar(language, dates);
  grammars.set(dates, made);
  return made;
}

function makeGrammar(language: Language, dates: DateWords): Grammar {
  const byWord = new Map<string, Pattern[]>();
  const bySlot = new Map<string, Pattern[]>();
  const index = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
    map.set(key, [...(map.get(key) ?? []), pattern]);
  };
  for (const [meaning, phrases] of dates.phrases)
    for (const phrase of phrases.split('; ')) {
      const elements = phrase.split(' ').map((word) => toElement(word, dates.endings?.split('|') ?? []));
      const pattern = { meaning, elements, second: secondOf(elements) };
      for (const element of pattern.elements) {
        if ('slot' in element) index(bySlot, element.slot, pattern);
        else for (const literal of element.literals) index(byWord, literal[0] ?? '', pattern);
        if (!element.optional) break;
      }
    }
  const set = (forms: string | undefined): ReadonlySet<string> => new Set(forms?.split('|') ?? []);
  return {
    dates,
    lexicon: lexiconOf(language, dates),
    language,
    byWord,
    bySlot,
    ordinalSuffixes: set(dates.ordinalSuffix),
    decadeSuffixes: set(dates.decadeSuffix),
    evidence: set(dates.evidence),
    one: set(dates.one),
    vague: set(dates.vague),
    spans: Object.entries(dates.spans ?? {}) as [Unit, string][],
    plain: new Map(),
  };
}

function secondOf([first, second]: readonly Element[]): Pattern['second'] {
  if (!first || 'slot' in first || first.optional || first.literals.some(({ length }) => length > 1))
    return null;
  if (!second || 'slot' in second || second.optional) return null;
  return new Set(second.literals.map(([word = '']) => word));
}

function toElement(written: string, endings: readonly string[]): Element {
  const optional = written.endsWith('?') && written.length > 1;
  const body = optional ? written.slice(0, -1) : written;
  const slot = /^\{(\w+)\}$/.exec(body)?.[1];
  if (slot !== undefined) return { slot, optional };
  const forms = body
    .split('|')
    .flatMap((word) => (word.endsWith('~') ? endings.map((ending) => word.slice(0, -1) + ending) : [word]));
  const literals = forms.map((word) => tokenise(word.replaceAll('_', ' ')).map((t) => t.lower));
  return { literals, optional };
}
