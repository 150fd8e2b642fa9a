import type { CommonWords } from './language.ts';
import { attested, likely, type PageWords } from './page-words.ts';

export const common: CommonWords = {
  tag: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  readingSpeed: 200,
  abbreviations:
    'Dr|Prof|Hr|Fr|St|Nr|Mio|Mrd|bzw|ca|d.h|z.B|u.a|usw|vgl|Abs|Art|Jh|geb|gest|etc|Str|Tel|Jan|Feb|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez'.split(
      '|',
    ),
};

export const page: PageWords = {
  skip: attested(
    'Zum Inhalt springen',
    'Zur Hauptnavigation springen',
    'Zu weiteren Angeboten der DW springen',
    'Den nächsten Abschnitt',
  ),
  advertisement: attested('Anzeige'),
  imageCredit: attested('Bild'),
  readMore: likely('Mehr dazu', 'Mehr zum Thema', 'Lesen Sie auch', 'Mehr lesen', 'Weiterlesen'),
  promo: [],
  furniture: attested(
    'Die Redaktion empfiehlt',
    'Audio und Video zum Thema',
    'Mehr zum Thema',
    'Schicken Sie uns Ihr Feedback',
    'Ihr Feedback',
  ),
  placeholder: [],
  editedBy: likely('Redaktion', 'Bearbeitung'),
  author: likely('Autor', 'Autorin', 'Text'),
  note: likely('Dieser Text wurde', 'Dieser Artikel wurde', 'Aus dem Englischen', 'Aus dem Russischen'),
  withAgencies: ['mit …', 'mit Material von …'],
  kinds: { opinion: 'Kommentar|Gastkommentar|Kolumne|Meinung', interview: 'Interview' },
  classicLabels: { author: ['Autorin/Autor', 'Autor', 'Autorin'], date: ['Datum'] },
};
