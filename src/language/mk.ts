import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'mk',
  name: 'Македонски',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'на и за да се во од со не дека се по ќе како е но беше при го',
  abbreviations: words('д-р|проф|г-дин|г-ѓа|т.н|на.пр|бр'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Реклама'),
  imageCredit: [...attested('Фотографија'), ...likely('Фото')],
  readMore: likely('Прочитајте и', 'Повеќе на темата'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Уредник'),
  author: likely('Автор'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Коментар|Мислење|Колумна', interview: 'Интервју' },
  classicLabels: { author: ['Автор'], date: [] },
};
