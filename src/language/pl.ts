import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'pl',
  name: 'Polski',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'w i na z do się nie to że o jest po za od jak przez są dla oraz który także',
  abbreviations: words('dr|prof|mgr|inż|ul|np|tzw|nr|św|gen|płk|płk|m.in|r|tys|mln|mld'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklama'),
  imageCredit: [...attested('Zdjęcie'), ...likely('Foto')],
  readMore: likely('Czytaj także', 'Czytaj też', 'Czytaj więcej', 'Przeczytaj też'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Redakcja', 'Opracowanie', 'oprac'),
  author: likely('Autor', 'Autorka'),
  note: likely('Artykuł ukazał się', 'Artykuł pierwotnie', 'Ten artykuł'),
  withAgencies: [],
  kinds: { opinion: 'Komentarz|Opinia|Felieton', interview: 'Wywiad|Rozmowa' },
  classicLabels: { author: ['Autor', 'Autorka'], date: [] },
};
