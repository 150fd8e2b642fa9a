import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  readingSpeed: 180,

  commonest: 'في من على إلى أن عن التي الذي مع هذا هذه بعد كما كان قد لا ما بين',
  abbreviations: words('د'),
};

export const page: PageWords = {
  skip: [],
  advertisement: attested('إعلان'),
  imageCredit: [...attested('صورة من'), ...likely('الصورة', 'صورة')],
  readMore: likely('اقرأ أيضا', 'اقرأ أيضاً', 'إقرأ أيضا', 'المزيد', 'مواضيع ذات صلة'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('تحرير', 'مراجعة'),
  author: likely('الكاتب', 'الكاتبة', 'إعداد'),
  note: likely('أعده للعربية', 'ترجمه', 'ترجمة'),
  withAgencies: [],
  kinds: { opinion: 'رأي|تعليق|مقال رأي', interview: 'مقابلة|حوار' },
  classicLabels: { author: ['الكاتب', 'الكاتبة', 'إعداد'], date: [] },
};
