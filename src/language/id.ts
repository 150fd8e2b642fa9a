import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'id',
  name: 'Indonesia',
  direction: 'ltr',
  readingSpeed: 210,

  commonest:
    'yang dan di itu dengan untuk dari ini pada tidak dalam akan oleh ke telah juga mereka kepada adalah',
  abbreviations: words('Dr|Prof|dr|H|No|dll|dsb|Tn|Ny'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Iklan'),
  imageCredit: attested('Foto'),
  readMore: likely('Baca juga', 'Lihat juga', 'Simak juga'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Ed', 'Editor', 'Penyunting'),
  author: likely('Penulis'),
  note: likely('Artikel ini diadaptasi', 'Diadaptasi dari artikel', 'Artikel ini pertama kali'),
  withAgencies: [],
  kinds: { opinion: 'Opini|Kolom', interview: 'Wawancara' },
  classicLabels: { author: ['Penulis'], date: [] },
};
