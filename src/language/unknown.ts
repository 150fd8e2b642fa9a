import type { CommonWords } from './language.ts';
import type { PageWords, Phrase } from './page-words.ts';

/** What holds for an article in a language that has no file: no words at all, so nothing is guessed. */
export const common: CommonWords = {
  tag: '',
  name: '',
  direction: 'ltr',
  readingSpeed: 200,
  commonest: '',
  abbreviations: [],
};

export const imageCredit: readonly Phrase[] = [];

export const page: PageWords = {
  skip: [],
  advertisement: [],
  imageCredit,
  readMore: [],
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: [],
  author: [],
  note: [],
  withAgencies: [],
  kinds: { opinion: '', interview: '' },
  classicLabels: { author: [], date: [] },
};
