import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'ru',
  name: 'Русский',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'в и на не что с по как из за для от это он его к но также был',
  abbreviations: words('г|гг|им|т.е|т.д|т.п|др|проф|акад|ул|руб|тыс|млн|млрд|см|напр|стр|ст'),
};

export const page: PageWords = {
  skip: [],
  advertisement: attested('Реклама'),
  imageCredit: attested('Фото'),
  readMore: likely('Смотрите также', 'Читайте также', 'Подробнее', 'См. также'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Редактор'),
  author: likely('Автор'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Комментарий|Мнение|Колонка|Точка зрения', interview: 'Интервью' },
  classicLabels: { author: ['Автор'], date: [] },
};
