import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

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

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'کہا|کہتے|کہتی|کہتا|کہنا|بتایا|بتاتے|لکھا|لکھتے|پوچھا|جواب دیا|اعلان کیا|واضح کیا|دعویٰ کیا|خبردار کیا|زور دیا|تسلیم کیا|تصدیق کی|تردید کی|اضافہ کیا|مطالبہ کیا|الزام لگایا|الزام عائد کیا|بیان دیا|فرمایا|رپورٹ کیا|ٹویٹ کیا|مزید کہا',
  ),
  judge: list('قرار دیا|قرار دیتے|پکارا|مذمت کی|تنقید کی'),
  accordingToAfter: list('کے مطابق|کے بقول'),
  accordingTo: list('بقول'),
  that: list('کہ'),
  fillers: list('نے|ہے|ہیں|تھا|تھی|تھے|بھی|مزید|پھر|آج|کل|کا|ہوئے|کو|سے|یہ|یہ بھی|میں|پر'),
  determiners: list('یہ|وہ|ایک|اس|ان|کچھ|کئی|بعض|ہر|دو|تین|تمام'),
  indefinite: list('ایک|کچھ|کئی|بعض|ہر|دو|تین'),
  coordinators: list('اور|یا|لیکن|مگر|تاہم'),
  subordinators: list('جب|کیونکہ|اگر|اگرچہ|جبکہ|کہ|تاکہ'),
  relatives: list('جو|جس|جنہوں'),
  pronouns: [...pronouns('انہوں|انھوں|اس|وہ|ان', 'any'), ...pronouns('میں|ہم', null)],
  sources: list(
    'ترجمان|صدر|وزیر|وزیراعظم|وزیر اعظم|چانسلر|سیکرٹری|ڈائریکٹر|سربراہ|رہنما|چیئرمین|افسر|اہلکار|حکام|پولیس|فوج|جج|عدالت|وکیل|رکن|سینیٹر|گورنر|ماہر|ماہرین|تجزیہ کار|محقق|محققین|پروفیسر|سفیر|نمائندے|حکومت|وزارت|تنظیم|ادارے|ایجنسی|کمپنی|بینک|پارٹی|کمیشن|یونیورسٹی|رپورٹ|بیان|اخبار|میڈیا|ذرائع|عینی شاہد|عینی شاہدین|کارکن|اپوزیشن|مصنف|کوچ|کھلاڑی|امیدوار|پوپ|بادشاہ|ملکہ|خاندان|والد|والدہ|بیوی|شوہر|خاتون|صحافی|گروپ|ٹیم|ڈاکٹر|مشیر|بانی',
  ),
  titles: list('مسٹر|محترمہ|جناب|ڈاکٹر|پروفیسر|جنرل|صدر|وزیر'),
  notSpeech: list('نام نہاد|نامی|عنوان|فلم|کتاب|گانا|ناول|ڈرامہ|پروگرام|آپریشن|اخبار'),
  verbLast: true,
  dropsSubject: true,
};
