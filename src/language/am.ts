import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'am',
  name: 'አማርኛ',
  direction: 'ltr',
  readingSpeed: 170,

  commonest: 'ነው እና ላይ ውስጥ ጋር የ ወደ ነበር ይህ እንደ ግን ናቸው መሆኑን',
  abbreviations: [],
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('ማስታወቂያ'),
  imageCredit: attested('ምስል'),
  readMore: likely('ተጨማሪ ያንብቡ'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('አርታዒ'),
  author: likely('ዘጋቢ'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'አስተያየት', interview: 'ቃለ መጠይቅ|ቃለ ምልልስ' },
  classicLabels: { author: ['ዘጋቢ'], date: [] },
};
