import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
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

/** Amharic news counts by the Ethiopian calendar as well: a bare year could be of either, and is left out. */
export const dates: DateWords = {
  evidence: 'በ|እ . ኤ . አ|ከ|እስከ|ዓመት|ዓም|ዓ . ም|ወር|እና|በ',
  order: 'dmy',
  units: {
    MIN: 'ደቂቃ|ደቂቃዎች',
    H: 'ሰዓት|ሰዓታት|ሰዓት',
    D: 'ቀን|ቀናት|ቀን',
    W: 'ሳምንት|ሳምንታት',
    M: 'ወር|ወራት',
    Y: 'ዓመት|ዓመታት|አመት|አመታት',
    E: 'አስርት ዓመታት',
    C: 'ክፍለ ዘመን',
  },
  one: 'አንድ',
  vague: 'በርካታ|ጥቂት',
  parts: { MO: 'ጠዋት|ማለዳ', AF: 'ከሰዓት በኋላ', EV: 'ምሽት', NI: 'ሌሊት' },
  prefixes: 'በ|ከ|የ|ለ|እና|ባለፈው|እስከ',
  future: 'ነገ|በሚቀጥለው|የሚመጣው',
  past: 'ትናንት|ባለፈው|ተናገሩ|አለ',
  list: 'እና|እስከ|ወይም',
  circumstance: 'በኋላ|ምክንያቱም|ከ',
  phrases: [
    ['day 0', 'ዛሬ'],
    ['day -1', 'ትናንት|ትላንት'],
    ['day 1', 'ነገ'],
    ['unit -1', 'ባለፈው|ያለፈው|ባለፈ {unit}'],
    ['unit 0', 'በዚህ|ይህ|ዘንድሮ {unit}'],
    ['unit 1', 'በሚቀጥለው|በመጪው|የሚቀጥለው {unit}'],
    ['away -1', 'ከ? {n} {unit} በፊት'],
    ['span', '{n} {unit}'],
    ['weekday', '{weekday}; ዕለተ {weekday}'],
    ['weekday -1', 'ባለፈው {weekday}'],
    ['weekday 1', 'በሚቀጥለው|በመጪው {weekday}'],
    ['month', '{month}'],
    [
      'date',
      '{month} {day} ቀን? ,? {year}?; {day} {month} {year}?; {month} {year}; {month} {day} ቀን {year} ዓ? .? ም?',
    ],
    ['numeric', '{numeric}'],
    [
      'not',
      'መስከረም|ጥቅምት|ኅዳር|ህዳር|ታኅሣሥ|ታህሳስ|ጥር|የካቲት|መጋቢት|ሚያዝያ|ሚያዚያ|ግንቦት|ሰኔ|ሐምሌ|ሀምሌ|ነሐሴ|ነሃሴ|ጳጉሜን {n} ቀን? {n}?; {year}',
    ],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units: 'ዜሮ አንድ ሁለት ሶስት|ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አስር|አሥር',
    tens: 'ሃያ ሰላሳ አርባ ሃምሳ ስልሳ ሰባ ሰማንያ ዘጠና',
    more: { መቶ: 100, ሺህ: 1000, ሺ: 1000 },
    scales: { መቶ: 100, 'ሺህ|ሺ': 1000, 'ሚሊዮን|ሚልዮን': 1000000, 'ቢሊዮን|ቢልዮን': 1000000000, ትሪሊዮን: 1000000000000 },
    decimal: '.',
  },
  currencies: { ብር: 'ብር', ዶላር: '$|ዶላር|የአሜሪካ ዶላር', ዩሮ: '€|ዩሮ|ይሮ', ፓውንድ: '£|ፓውንድ' },
  percent: 'በመቶ|ከመቶ|ፐርሰንት|በመቶኛ',
  measures: {
    'ኪሎ ሜትር': 'ኪሎ ሜትር|ኪሎሜትር|ኪ . ሜ',
    ሜትር: 'ሜትር',
    ሄክታር: 'ሄክታር',
    'ኪሎ ግራም': 'ኪሎ ግራም|ኪሎግራም|ኪሎ',
    ቶን: 'ቶን',
    ሊትር: 'ሊትር',
    ኩንታል: 'ኩንታል',
    'ሜጋ ዋት': 'ሜጋ ዋት|ሜጋዋት',
  },
  people:
    'ሰዎች|ሰው|ሰላማዊ ሰዎች|ወታደሮች|ወታደር|ፖሊሶች|ሴቶች|ወንዶች|ሕፃናት|ህፃናት|ልጆች|ስደተኞች|ተፈናቃዮች|ተማሪዎች|ሠራተኞች|ሰራተኞች|ጋዜጠኞች|እስረኞች|ነዋሪዎች|ዜጎች|ቤተሰቦች|አባላት|ተቃዋሚዎች|ታጣቂዎች',
  things: 'ድምፅ|ድምፆች|መቀመጫዎች|ሀገራት|አገሮች|ሀገሮች|ቤቶች|ትምህርት ቤቶች|ሆስፒታሎች|ከተሞች|ኩባንያዎች|ተሽከርካሪዎች|አውሮፕላኖች|ጥቃቶች',
  fate: 'ሞቱ|ተገደሉ|ቆሰሉ|ታሰሩ|ተፈናቀሉ',
  strikes: {},
  between: 'ሰዎች|እና',
  qualifiers: 'ቢያንስ|ከ|ወደ|በላይ|ገደማ|ያህል|ቢያንስ',
  vague: 'በመቶዎች የሚቆጠሩ|በሺዎች የሚቆጠሩ|በሚሊዮኖች የሚቆጠሩ|በርካታ',
  of: '',
  to: 'እስከ',
  scores: 'ጎል|ግብ|አሸነፈ|ተሸነፈ|ጨዋታ',
  names: 'አንቀጽ|ቁጥር|ገጽ|ምዕራፍ',
};
