import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'sw',
  name: 'Kiswahili',
  direction: 'ltr',
  readingSpeed: 190,

  abbreviations: 'Dkt|Prof|Bw|Bi'.split('|'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Tangazo'),
  imageCredit: attested('Picha'),
  readMore: likely('Soma pia', 'Soma zaidi'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Mhariri'),
  author: likely('Mwandishi'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Maoni|Uhariri', interview: 'Mahojiano' },
  classicLabels: { author: ['Mwandishi'], date: [] },
};
