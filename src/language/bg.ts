import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'bg',
  name: 'Български',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'на и за да се в от с не че са по си ще като е но беше при',
  abbreviations: words('д-р|проф|г-н|г-жа|т.нар|напр|др|гр'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Реклама'),
  imageCredit: attested('Снимка'),
  readMore: likely('Прочетете още', 'Вижте още', 'Още по темата'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Редактор'),
  author: likely('Автор'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Коментар|Мнение', interview: 'Интервю' },
  classicLabels: { author: ['Автор'], date: [] },
};
