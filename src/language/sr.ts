import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'sr',
  name: 'Srpski',
  direction: 'ltr',
  readingSpeed: 200,

  commonest: 'je i u na da se su za od koji što kao nije će o bi koje iz',
  abbreviations: words('dr|prof|mr|npr|itd|br|tzv|god|др|проф|нпр|итд'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklama', 'Реклама', 'Oglas'),
  imageCredit: [...attested('Foto'), ...likely('Фото')],
  readMore: likely('Pročitajte i', 'Pročitajte još', 'Pročitajte', 'Прочитајте'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Urednik', 'Urednica'),
  author: likely('Autor', 'Autorka'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Komentar|Mišljenje|Kolumna|Коментар', interview: 'Intervju|Интервју' },
  classicLabels: { author: ['Autor', 'Autorka'], date: [] },
};

export { dates, figures } from './south-slavic.ts';
