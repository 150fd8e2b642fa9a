import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'bs',
  name: 'Bosanski',
  direction: 'ltr',
  readingSpeed: 200,

  commonest: 'je i u na da se su za od s koji što kao nije će o bi koje iz',
  abbreviations: words('dr|prof|mr|npr|itd|br|tzv|god'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklama', 'Oglas'),
  imageCredit: attested('Foto'),
  readMore: likely('Pročitajte i', 'Pročitajte još', 'Pročitajte', 'Više o tome'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Urednik', 'Urednica'),
  author: likely('Autor', 'Autorica'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Komentar|Mišljenje|Kolumna', interview: 'Intervju' },
  classicLabels: { author: ['Autor', 'Autorica'], date: [] },
};

export { dates, figures } from './south-slavic.ts';
