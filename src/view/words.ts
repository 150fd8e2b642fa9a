import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../_locales/en/messages.json';
import type { Direction } from '../article.ts';

/** The name of a sentence or word of the interface. */
export type WordKey = keyof typeof messages;

/**
 * Gives the interface's words in the reader's language; `values` stand where the message has its placeholders, numbers
 * as the language writes them.
 */
export type Words = (key: WordKey, ...values: (string | number)[]) => string;

export const WordsContext = createContext<Words>((key) => key);

/** `lang` and `dir` of the interface, for its words inside an article of another language. */
export function useInterface(): { lang: string; dir: Direction } {
  const words = useWords();
  return { lang: words('languageTag'), dir: words('languageDirection') === 'rtl' ? 'rtl' : 'ltr' };
}

export function useWords(): Words {
  return useContext(WordsContext);
}
