import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'uk',
  name: 'Українська',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'в у і та на не що з до за для від як це він його про але також був',
  abbreviations: words('р|рр|ім|т.д|т.п|ін|проф|акад|вул|грн|тис|млн|млрд|див|напр|ст'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Реклама'),
  imageCredit: attested('Фото'),
  readMore: likely('Читайте також', 'Дивіться також', 'Докладніше', 'Більше на тему'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Редактор'),
  author: likely('Автор'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Коментар|Думка|Колонка|Погляд', interview: "Інтерв'ю|Інтервʼю|Інтерв’ю" },
  classicLabels: { author: ['Автор'], date: [] },
};
