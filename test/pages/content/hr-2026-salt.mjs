import { ad, figure, h2, p, signOff, ul, video } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'hr',
  slug: 'otok-koji-ponovno-bere-sol',
  number: 79250118,
  kicker: [['Gospodarstvo', '/hr/gospodarstvo/s-9754'], 'Hrvatska'],
  title: 'Otok koji ponovno bere sol',
  standfirst:
    'Nakon 70 godina na otoku Rabu opet radi solana. Mladi par je naslijedio samo jamu punu kamenja.',
  published: '2026-07-14T08:00:00.000Z',
  modified: '2026-07-14T09:12:00.000Z',
  printed: ['14.07.2026', '14. srpnja 2026.'],
  authors: [{ name: 'Davorka Blažinić', place: 'Rab' }, { name: 'Siniša Perić' }],
  lead: {
    id: 79250120,
    alt: 'Bazeni sa solju u sumrak',
    caption: 'Prva berba dala je devet tona soli',
    credit: 'Lovre Matulin/PIXSELL/picture alliance',
    by: ['Lovre Matulin', [], 'picture alliance'],
  },
  body: [
    p(
      'Kad su Nika i Toni Barčić 2021. naslijedili djedovu zemlju,~na njoj nije bilo ničega osim suhozida i jame pune kamenja. Tek su na staroj karti iz 1823. pročitali riječ "saline".',
    ),
    p(
      '"Mislili smo da je pogreška. A onda je počela kiša i jama se nije napunila blatom, nego soli", priča Nika Barčić za DW.',
    ),
    ad(1),
    h2('Sunce, vjetar i 24 bazena'),
    ul('24 bazena obložena glinom', 'oko 90 dana sunca bez kiše', 'devet tona soli u prvoj sezoni'),
    video({
      id: 79240022,
      title: 'Kako nastaje cvijet soli',
      duration: '01:59',
      file: 'dwtv_video/flv/hr/hr20260710_sol',
    }),
    p(
      'Obnova je stajala 310.000 eura, a [europski fond](https://www.example.org/empf) platio je pola. Solanu je u srpnju posjetilo 4200 ljudi, više nego što Rab ima stanovnika u siječnju.',
    ),
    figure({
      id: 79250127,
      alt: 'Ruka drži kristale soli',
      caption: 'Kilogram cvijeta soli stoji 38 eura',
      credit: 'DW/D. Blažinić',
      by: ['D. Blažinić', ['DW'], null],
    }),
    p(
      'Povjesničar Ante Kovačić iz Zadra podsjeća da je sol nekoć bila "bijelo zlato Jadrana". Posljednja rapska solana zatvorena je 1956. godine. Barčići sada žele zaposliti još četvero ljudi.',
    ),
    signOff('db/sp (Hina, dpa)'),
  ],
  desk: { initials: ['db', 'sp'], agencies: ['Hina', 'dpa'] },
};
