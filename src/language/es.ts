import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'es',
  name: 'Español',
  direction: 'ltr',
  readingSpeed: 210,

  commonest: 'el la los las de que y en un una por con para del se su es al lo como fue',
  abbreviations: words('Sr|Sra|Srta|Dr|Dra|Prof|Gral|Ud|Uds|D|Dña|Av|núm|art|pág|EE.UU|EE|UU|etc'),
};

export const page: PageWords = {
  skip: attested('Ir al contenido', 'Ir al menú principal', 'Ir a más sitios de DW'),
  advertisement: attested('Publicidad'),
  imageCredit: [...attested('Imagen'), ...likely('Foto')],
  readMore: likely('Lea también', 'Lea más', 'Leer más', 'Lea además', 'Vea también'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Editado por', 'Edición'),
  author: likely('Autor', 'Autora'),
  note: likely('Este artículo fue', 'Este texto fue'),
  withAgencies: ['con …', 'con información de …'],
  kinds: { opinion: 'Opinión|Columna|Comentario', interview: 'Entrevista' },
  classicLabels: { author: ['Autor', 'Autora'], date: [] },
};
