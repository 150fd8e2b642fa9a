import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'ro',
  name: 'Română',
  direction: 'ltr',
  readingSpeed: 200,

  commonest: 'și de la în a cu pe din că pentru nu este au o un să mai care prin sunt fost',
  abbreviations: words('dr|prof|dl|dna|nr|str|art|etc'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Publicitate', 'Reclamă'),
  imageCredit: [...attested('Imagine'), ...likely('Foto')],
  readMore: likely('Citește și', 'Citiți și', 'Citește mai mult'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Redactor'),
  author: likely('Autor', 'Autoare'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Opinie|Comentariu|Editorial', interview: 'Interviu' },
  classicLabels: { author: ['Autor', 'Autoare'], date: [] },
};
