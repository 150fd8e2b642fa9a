import type { Agency } from '../article.ts';

/**
 * The news agencies and picture distributors that desk lines and credits name, each under every spelling
 * that they use, in any script. Spellings are compared without case and without dots.
 */
export interface AgencyEntry extends Agency {
  /** Other spellings, the code and the name left out. */
  spellings: readonly string[];
  /** A picture house that only passes pictures on: Getty Images, picture alliance, IMAGO. */
  distributor?: true;
}

export const AGENCIES: readonly AgencyEntry[] = [
  {
    code: 'AFP',
    name: 'Agence France-Presse',
    spellings: ['afpe', 'afpd', 'एएफपी', 'এএফপি', 'أ ف ب', 'آ ف پ', 'اے ایف پی', 'фрацпрес', '法新社', 'АФП'],
  },
  {
    code: 'AP',
    name: 'Associated Press',
    spellings: ['ape', 'apd', 'एपी', 'এপি', 'أ ب', 'اے پی', '美联社', '美聯社', 'АП', 'The Associated Press'],
  },
  {
    code: 'dpa',
    name: 'Deutsche Presse-Agentur',
    spellings: [
      'dpae',
      'dpad',
      'डीपीए',
      'ডিপিএ',
      'د ب أ',
      'ڈی پی اے',
      '德新社',
      'ДПА',
      'German Press Agency',
    ],
  },
  {
    code: 'Reuters',
    name: 'Reuters',
    spellings: [
      'rtr',
      'rtre',
      'rtrd',
      'rtrs',
      'रॉयटर्स',
      'রয়টার্স',
      'রয়টার্স',
      'رويترز',
      'روئٹرز',
      'رویترز',
      '路透社',
      '路透',
      'Рейтер',
      'Ройтерс',
      'Рейтерс',
    ],
  },
  { code: 'EFE', name: 'Agencia EFE', spellings: ['efee', 'Agencia EFE', 'EFE'] },
  { code: 'KNA', name: 'Katholische Nachrichten-Agentur', spellings: [] },
  { code: 'epd', name: 'Evangelischer Pressedienst', spellings: [] },
  { code: 'SID', name: 'Sport-Informations-Dienst', spellings: [] },
  { code: 'ANSA', name: 'Agenzia Nazionale Stampa Associata', spellings: [] },
  { code: 'Lusa', name: 'Lusa', spellings: ['Agência Lusa'] },
  { code: 'ots', name: 'Original Text Service', spellings: [] },
  { code: 'DW', name: 'Deutsche Welle', spellings: ['डीडब्ल्यू', 'د و', '德国之声', '德國之聲'] },
];
