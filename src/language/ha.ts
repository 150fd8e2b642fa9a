import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'ha',
  name: 'Hausa',
  direction: 'ltr',
  readingSpeed: 190,

  abbreviations: 'Dr|Prof|Mal'.split('|'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Talla'),
  imageCredit: attested('Hoto'),
  readMore: likely('Karin bayani', 'Karanta'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Tacewa'),
  author: likely('Mawallafi'),
  note: [],
  withAgencies: [],
  kinds: { opinion: "Sharhi|Ra'ayi", interview: 'Hira|Tattaunawa' },
  classicLabels: { author: ['Mawallafi'], date: [] },
};
