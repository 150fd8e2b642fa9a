import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'sw',
  name: 'Kiswahili',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'ya wa na kwa katika ni la za kuwa hiyo hii huo amesema baada lakini wake yake kama cha',
  abbreviations: words('Dkt|Prof|Bw|Bi'),
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
