import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'ur',
  name: 'اردو',
  direction: 'rtl',
  readingSpeed: 170,

  commonest: 'کے میں کی اور ہے سے کا کو نے کہ پر اس ہیں کر تھا یہ بھی نہیں',
  abbreviations: [],
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('اشتہار'),
  imageCredit: attested('تصویر'),
  readMore: likely('مزید پڑھیے', 'مزید پڑھیں', 'یہ بھی پڑھیے'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('ادارت'),
  author: likely('مصنف'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'تبصرہ|رائے|بلاگ', interview: 'انٹرویو' },
  classicLabels: { author: ['مصنف'], date: [] },
};
