import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'tr',
  name: 'Türkçe',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 've bir bu için da de ile olarak olan çok daha sonra gibi kadar ancak göre olduğunu ise en',
  abbreviations: words('Dr|Prof|Doç|Av|Sn|No|vb|vs|yy|Gen'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklam'),
  imageCredit: attested('Fotoğraf'),
  readMore: likely('Daha fazlası', 'Ayrıca okuyun', 'Devamını oku'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Editör'),
  author: likely('Yazar'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Yorum|Görüş|Köşe yazısı', interview: 'Röportaj|Söyleşi|Mülakat' },
  classicLabels: { author: ['Yazar'], date: [] },
};
