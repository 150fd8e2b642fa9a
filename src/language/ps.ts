import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'ps',
  name: 'پښتو',
  direction: 'rtl',
  readingSpeed: 170,

  commonest: 'په د او چې دی کې ته له سره یې دا شوي نه کړي وي څخه هم',
  abbreviations: [],
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('اعلان'),
  imageCredit: attested('انځور'),
  readMore: likely('نور ولولئ'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('سموونه'),
  author: likely('لیکوال'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'نظر|تبصره', interview: 'مرکه' },
  classicLabels: { author: ['لیکوال'], date: [] },
};
