import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'fa',
  name: 'فارسی',
  direction: 'rtl',
  readingSpeed: 180,

  commonest: 'در و به از که این را با است برای آن یک بود شد شده خود تا می',
  abbreviations: [],
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('تبلیغات', 'آگهی'),
  imageCredit: [...attested('عکس'), ...likely('تصویر')],
  readMore: likely('بیشتر بخوانید', 'بخوانید', 'در همین زمینه'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('ویراستار'),
  author: likely('نویسنده'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'دیدگاه|نظر|تفسیر', interview: 'مصاحبه|گفتگو|گفت‌وگو' },
  classicLabels: { author: ['نویسنده'], date: [] },
};
