import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'bn',
  name: 'বাংলা',
  direction: 'ltr',
  readingSpeed: 170,

  commonest: 'ও এই করে হয় জন্য থেকে একটি তিনি না এবং বলেন সঙ্গে তার করা হয়েছে যে',
  abbreviations: words('ডঃ|ড'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('বিজ্ঞাপন'),
  imageCredit: attested('ছবি'),
  readMore: likely('আরও পড়ুন', 'আরো পড়ুন'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('সম্পাদনা'),
  author: likely('প্রতিবেদন'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'মতামত|সংবাদভাষ্য|ভাষ্য', interview: 'সাক্ষাৎকার' },
  classicLabels: { author: ['প্রতিবেদন'], date: [] },
};
