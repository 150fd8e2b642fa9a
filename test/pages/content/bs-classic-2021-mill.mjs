import { figure, nestedGallery, p, readMore, signOff, strongSubhead } from '../markup/blocks.mjs';

export default {
  layout: 'classic',
  lang: 'bs',
  slug: 'mlinar-koji-čeka-kišu',
  number: 57880231,
  kicker: ['Društvo'],
  title: 'Mlinar koji čeka kišu',
  standfirst:
    'Na rijeci Plivi nekada je radilo 19 mlinova. Danas melje samo još jedan, i to kada padne dovoljno kiše.',
  published: '2021-06-14',
  printed: ['14.06.2021'],
  keywords: ['Pliva', 'mlin', 'Bosna i Hercegovina'],
  authors: [{ name: 'Selma Hodžić-Rusmir' }],
  lead: {
    id: 57880233,
    onHost: true,
    alt: 'Drveni mlin na rijeci',
    caption: 'Mlin Ibre Karahodže star je 160 godina',
    credit: 'DW/S. Hodžić-Rusmir',
    by: ['S. Hodžić-Rusmir', ['DW'], null],
  },
  body: [
    p(
      'Ibro Karahodža svako jutro prvo pogleda u nebo, a onda u rijeku. Ako je voda ispod trećeg kamena,~tog dana nema brašna. "Ja ne radim kad hoću, nego kad mi rijeka dozvoli", kaže 67-godišnji mlinar.',
    ),
    p(
      'Njegov mlin melje oko 40 kilograma kukuruza na sat. Prije rata je u dolini bilo 19 mlinova, a ljudi su dolazili iz šest sela.',
    ),
    strongSubhead('Hidroelektrana uzvodno'),
    p(
      'Od 2017. godine uzvodno radi mala hidroelektrana. Prema podacima udruženja "Naša Pliva", nivo vode ljeti je pao za 30 centimetara. Vlasnik elektrane to odbacuje i govori o "klimatskim promjenama".',
    ),
    readMore('Pročitajte još', 'Ko je prodao rijeku?', '/bs/ko-je-prodao-rijeku/a-57120087'),
    figure({
      id: 57880237,
      onHost: true,
      side: true,
      alt: 'Ruke s brašnom',
      caption: 'Kilogram brašna košta tri marke',
      credit: 'imago/Pixsell',
      by: [null, [], 'IMAGO'],
    }),
    nestedGallery({
      id: 57700118,
      title: 'Rijeke Balkana',
      slides: [
        {
          id: 57700120,
          alt: 'Tara (DW/M. Ilić)',
          name: 'Tara',
          text: 'Kanjon Tare dubok je do 1300 metara i najdublji je u Evropi.',
        },
        {
          id: 57700123,
          alt: 'Neretva (imago)',
          name: 'Neretva',
          text: 'U gornjem toku Neretve žive ribe kojih nema nigdje drugdje.',
        },
      ],
    }),
    strongSubhead('"Kamen pamti"'),
    p(
      'Općina je u martu obećala 25.000 maraka za obnovu. Karahodža ne čeka. Žrvanj je ovog proljeća sam isklesao, kao i njegov djed 1934. godine. "Kamen pamti svaku ruku", kaže on.',
    ),
    signOff('shr/zm (Fena, dpa)'),
  ],
  desk: { initials: ['shr', 'zm'], agencies: ['FENA', 'dpa'] },
};
