import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'fr',
  name: 'Français',
  direction: 'ltr',
  readingSpeed: 215,
  commonest: 'le la les des et du en un une que est pour dans qui par sur au pas avec ce sont',
  abbreviations: 'M|MM|Mme|Mlle|Dr|Pr|St|Ste|av|apr|env|etc|cf|art|janv|févr|avr|juil|sept|oct|nov|déc'.split(
    '|',
  ),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Publicité'),
  imageCredit: attested('Image'),
  readMore: likely('Lire aussi', 'A lire aussi', 'À lire aussi', 'Lire plus', 'En savoir plus'),
  promo: [],
  furniture: attested('Audios et vidéos sur le sujet'),
  placeholder: [],
  editedBy: attested('Edition', 'Édition'),
  author: attested('Auteur', 'Auteure'),
  note: [],
  withAgencies: ['avec …'],
  kinds: { opinion: 'Commentaire|Opinion|Chronique', interview: 'Interview|Entretien' },
  classicLabels: { author: ['Auteur', 'Auteure'], date: ['Date'] },
};
