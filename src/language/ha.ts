import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'ha',
  name: 'Hausa',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'da na ya ta a don ba ne ce su wata wani cikin shi kuma domin bayan ga kan',
  abbreviations: words('Dr|Prof|Mal'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Talla'),
  imageCredit: attested('Hoto'),
  readMore: likely('Karin bayani', 'Karanta'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Tacewa'),
  author: likely('Mawallafi'),
  note: [],
  withAgencies: [],
  kinds: { opinion: "Sharhi|Ra'ayi", interview: 'Hira|Tattaunawa' },
  classicLabels: { author: ['Mawallafi'], date: [] },
};
