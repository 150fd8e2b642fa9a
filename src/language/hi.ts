import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'hi',
  name: 'हिन्दी',
  direction: 'ltr',
  readingSpeed: 170,

  commonest: 'के में की है और से का को ने कि पर इस हैं यह भी नहीं कर था',
  abbreviations: words('डॉ|प्रो|श्री'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('विज्ञापन'),
  imageCredit: [...attested('तस्वीर'), ...likely('फोटो')],
  readMore: likely('यह भी पढ़ें', 'पढ़ें', 'ये भी पढ़ें'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('संपादन'),
  author: likely('रिपोर्ट', 'रिपोर्टः'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'ब्लॉग|राय|विचार', interview: 'इंटरव्यू|साक्षात्कार' },
  classicLabels: { author: ['रिपोर्ट', 'रिपोर्टः'], date: [] },
};
