import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'el',
  name: 'Ελληνικά',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'και το του της να των με για τον την από στην στο που θα είναι δεν οι τα',
  abbreviations: words('κ|κα|δρ|καθ|π.χ|κ.λπ|αρ'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Διαφήμιση'),
  imageCredit: [...attested('Εικόνα'), ...likely('Φωτογραφία')],
  readMore: likely('Διαβάστε επίσης', 'Διαβάστε ακόμη', 'Περισσότερα'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Επιμέλεια'),
  author: likely('Συντάκτης'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Άποψη|Σχόλιο|Γνώμη', interview: 'Συνέντευξη' },
  classicLabels: { author: ['Συντάκτης'], date: [] },
};
