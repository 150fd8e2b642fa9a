import type { Direction } from '../article.ts';
import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { Forenames } from './forenames.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameWords } from './name-words.ts';
import type { Phrase } from './page-words.ts';
import type { SpeechWords } from './speech-words.ts';

/**
 * Everything that depends on a language. One file per language exports these as named constants, and
 * its {@link PageWords} as `page`: the extractors' bundles have the page words of all languages and nothing else, the
 * chunk of one language all but its page words.
 */
export interface Language {
  common: CommonWords;
  /** The word before a picture's credit: "Image", "Bild". It is among the page words too. */
  imageCredit: readonly Phrase[];
  /** What tells names, their kinds and roles. */
  names?: NameWords;
  /** What introduces speech. */
  speech?: SpeechWords;
  dates?: DateWords;
  figures?: FigureWords;
  /** What it shares with other languages: these lists are loaded for those that have them alone. */
  forenames?: Forenames;
  gazetteer?: Gazetteer;
}

export interface CommonWords {
  /** BCP 47: "en", "pt-BR". */
  tag: string;
  /** The language's own name. */
  name: string;
  direction: Direction;
  /** Words a minute of a practised reader; characters a minute where `countsCharacters`. */
  readingSpeed: number;
  /** Reading time counts characters: Chinese, Japanese, Thai. */
  countsCharacters?: true;
  /** About twenty of the language's commonest small words, or characters, which tell it; divided by spaces. */
  commonest: string;
  /** Words with a full stop that do not end a sentence, without the stop: "Dr", "Nr". */
  abbreviations: readonly string[];
  /** Words before a reason, and before what led to something, divided by "|": because, due to; after. */
  reasons?: string;
  courses?: string;
}
