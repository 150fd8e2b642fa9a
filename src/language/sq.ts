import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'sq',
  name: 'Shqip',
  direction: 'ltr',
  readingSpeed: 200,

  commonest: 'të e në dhe për me që një nga është ka si do u janë edhe por kanë se',
  abbreviations: words('Dr|Prof|z|znj|nr|f.v|p.sh|etj'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklamë'),
  imageCredit: [...attested('Fotografi'), ...likely('Foto')],
  readMore: likely('Lexoni edhe', 'Lexo më shumë', 'Më shumë'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Redaktoi'),
  author: likely('Autor', 'Autori', 'Autorja'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Koment|Opinion|Komenti', interview: 'Intervistë|Intervista' },
  classicLabels: { author: ['Autor', 'Autori', 'Autorja'], date: [] },
};
