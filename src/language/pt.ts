import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'pt',
  name: 'Português',
  direction: 'ltr',
  readingSpeed: 210,

  commonest: 'o a os as de que e em um uma por com para do da no na não se foi ao dos',
  abbreviations:
    'Dr|Dra|Sr|Sra|Prof|Profa|Gen|Cel|Av|nº|art|etc|Ltda|jan|fev|mar|abr|jun|jul|ago|set|out|nov|dez'.split(
      '|',
    ),
};

export const page: PageWords = {
  skip: attested('Pular para o conteúdo', 'Pular para o menu principal', 'Ver mais sites da DW'),
  advertisement: likely('Publicidade', 'Anúncio'),
  imageCredit: [...attested('Foto'), ...likely('Imagem')],
  readMore: likely('Leia também', 'Leia mais', 'Saiba mais', 'Ler mais'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Edição', 'Editado por'),
  author: likely('Autor', 'Autora'),
  note: likely('Este artigo foi', 'Este texto foi'),
  withAgencies: ['com …', 'com informações de …'],
  kinds: { opinion: 'Opinião|Coluna|Comentário', interview: 'Entrevista' },
  classicLabels: { author: ['Autor', 'Autora'], date: [] },
};
